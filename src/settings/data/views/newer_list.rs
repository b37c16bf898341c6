//! What a newer app wrote, and this one leaves alone.

use dioxus::prelude::*;

use super::raw_text::RawText;
use crate::i18n::use_texts;
use crate::storage::use_store;
use crate::ui::ItemList;

/// Each text to look at and to keep. Nothing where there is none.
#[component]
pub(super) fn NewerList() -> Element {
    let texts = use_texts();
    let newer = use_store().store().left_alone().unwrap_or_default();
    if newer.is_empty() {
        return rsx! {};
    }
    rsx! {
        h3 { {texts.newer_heading()} }
        p { {texts.newer_explained()} }
        ItemList {
            for (name , text) in newer.iter() {
                li { key: "{name}",
                    RawText { name, text }
                }
            }
        }
    }
}
