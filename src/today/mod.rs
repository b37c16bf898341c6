//! What is due now. Reads the features, owns nothing.

mod page;

pub use page::TodayPage;
