//! What leaves the device, because the person pressed a button that says so. Reads the features, owns nothing.

pub mod summary;
pub mod summary_text;

mod sheet;
mod summary_options;
mod summary_page;

#[cfg(test)]
mod tests;

pub use summary_page::SummaryPage;
