//! The data section, its lists and its dialogs.

mod aside_list;
mod data_section;
mod delete_everything;
mod delete_feature;
mod delete_parts;
mod newer_list;
mod raw_text;
mod typed_word;
mod words;

pub(in crate::settings) use data_section::DataSection;
pub(in crate::settings) use delete_everything::DeleteEverything;
#[cfg(test)]
pub(super) use delete_feature::DeleteFeature;
