//! Everything the person wrote, as versioned documents on the device.
//! A document is written whole and at once; what cannot be read is set aside, what is newer is left alone.

mod aside;
mod backend;
pub mod backup;
mod browser;
mod by_heart;
mod contents;
mod document;
mod documents_of_texts;
mod envelope;
mod error;
mod key;
mod key_derivation;
mod live;
pub mod lock;
mod memory;
mod monthly;
mod newer;
pub mod restoring;
mod room;
mod saving;
mod store;
mod upkeep;

#[cfg(test)]
pub(crate) mod tests;

pub use aside::Aside;
pub use backend::{Backend, BackendError};
pub use browser::BrowserBackend;
pub use document::{Document, Migration, MigrationError};
pub use envelope::Flaw;
pub use error::{LoadError, SaveError};
pub use key::{AsideKey, Key};
pub use live::{LiveStore, Trouble, use_store};
pub use memory::MemoryBackend;
pub use monthly::{Month, MonthChange, Monthly, correction, use_month};
pub use saving::use_document;
pub use store::Store;
