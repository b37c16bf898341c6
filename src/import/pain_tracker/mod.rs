//! Pain Tracker (github.com/CrisisCore-Systems/pain-tracker): its export of entries as JSON or CSV, whole or "minimal".
//!
//! Both are made of the same entries. Times are in UTC in both, also where the table does not say so. A 0 for sleep, mood
//! or missed work means that nothing was filled in: the form begins with it, and the table leaves it out.

mod entry;
mod from_json;
mod from_table;

pub(super) use from_json::{from_json, is_export};
pub(super) use from_table::{from_table, is_table};
