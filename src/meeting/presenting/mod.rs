//! The sheet or the card over the whole screen, and nothing else (design: meeting mode).

mod views;

pub use views::ShowPage;
