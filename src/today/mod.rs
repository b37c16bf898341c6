//! What is due now. Reads the features, owns nothing.

mod page;
mod waiting;

pub use page::TodayPage;
pub use waiting::Waiting;
