//! The data section, its lists and its dialogs.

mod data_section;
mod delete_everything;
mod delete_feature;
mod delete_parts;
mod typed_word;
mod words;

pub(in crate::settings) use data_section::DataSection;
#[cfg(test)]
pub(super) use delete_feature::DeleteFeature;
