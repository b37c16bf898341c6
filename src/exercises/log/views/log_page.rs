//! The log: the picture of the last weeks, and what was written down, month by month.

use dioxus::prelude::*;

use super::entry_list::EntryList;
use super::new_entry::NewEntry;
use super::share_picture::SharePicture;
use crate::exercises::log::use_log_book;
use crate::i18n::use_texts;
use crate::ui::{Button, IconName, PageHeading};

/// Months shown at first; each press shows as many more. Years of them are not read at once.
const MONTHS: usize = 2;

/// The newest months first.
#[component]
pub fn LogPage() -> Element {
    let texts = use_texts();
    let book = use_log_book();
    let mut shown = use_signal(|| MONTHS);
    let mut adding = use_signal(|| false);
    let names = book.month_names();
    let older = names.len() > shown();
    rsx! {
        PageHeading { text: texts.log_title().to_string() }
        SharePicture { long: true }
        if adding() {
            NewEntry { ondone: move |()| adding.set(false) }
        } else {
            Button { icon: IconName::Add, onpress: move |()| adding.set(true), {texts.log_add()} }
        }
        if names.is_empty() {
            p { {texts.log_empty()} }
        }
        for name in names.into_iter().take(shown()) {
            EntryList { key: "{name}", name }
        }
        if older {
            Button { onpress: move |()| shown += MONTHS, {texts.log_older()} }
        }
    }
}
