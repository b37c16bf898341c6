//! What is around every page: header, bottom bar, notices, welcome, and the pages for when something is wrong.

mod bottom_bar;
mod error_view;
mod frame;
mod header;
mod hidden_screen;
mod lock_guard;
mod not_found;
mod notices;
mod trouble_notice;
mod welcome;

pub use error_view::ErrorView;
pub use frame::Shell;
pub use not_found::NotFoundPage;
