//! What is in a backup that was opened.

use std::rc::Rc;

use dioxus::prelude::*;

use super::words::{counted, moment};
use crate::i18n::{date_short, texts, use_language};
use crate::storage::backup::{Contents, overview};

/// When and where it was made, how many of what, and from when to when.
#[component]
pub(super) fn WhatIsInIt(contents: Rc<Contents>) -> Element {
    let language = use_language()();
    let texts = texts(language);
    let overview = overview(&contents.texts);
    rsx! {
        p { "{texts.safety_made_at(moment(contents.made, language))}" }
        if !contents.device.is_empty() {
            p { dir: "auto", "{texts.safety_made_on(&contents.device)}" }
        }
        if let Some((first, last)) = overview.days {
            p { "{texts.safety_from_to(date_short(first, language), date_short(last, language))}" }
        }
        if overview.counted.is_empty() {
            p { {texts.safety_file_empty()} }
        }
        ul { class: "backup-counts",
            for of_group in overview.counted {
                li { key: "{of_group.group:?}", "{counted(of_group, language)}" }
            }
        }
    }
}
