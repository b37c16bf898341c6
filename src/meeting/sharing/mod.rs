//! What the manager may read, and what stays with the person (domain.md §4.3).

mod paper_kind;
mod views;

pub use paper_kind::PaperKind;
pub use views::{ShareStep, WordsPage};
