//! Bringing history from another app.

mod choose_file;
mod import_page;
mod left_out_list;
pub(super) mod preview;
mod track_fields;
mod words;

pub use import_page::ImportPage;
