//! What of a file cannot be taken over, and why.

use dioxus::prelude::*;

use super::words::reason;
use crate::i18n::use_texts;
use crate::import::LeftOut;

/// Nothing when everything can.
#[component]
pub(super) fn LeftOutList(left_out: LeftOut) -> Element {
    let texts = use_texts();
    let listed = left_out.listed();
    if listed.is_empty() {
        return rsx! {};
    }
    rsx! {
        h3 { {texts.import_left_out()} }
        ul { id: "import-left-out",
            for (why , count) in listed {
                li { key: "{why:?}", "{reason(why, count, texts)}" }
            }
        }
    }
}
