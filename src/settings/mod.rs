//! What the person chose about the app itself: language, country, theme, text size; the lock; and deleting everything.

mod country_field;
mod data;
mod document;
mod language_field;
mod live;
pub mod lock;
mod page;
pub mod safety;

#[cfg(test)]
mod tests;

pub use country_field::CountryField;
pub use document::{Settings, SettingsChange, TextSize, Theme};
pub use language_field::LanguageField;
pub use live::{LiveSettings, use_settings};
pub use page::SettingsPage;
