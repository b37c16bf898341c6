//! The manager's paper, on screen and printed.

use dioxus::prelude::*;

use super::pattern_table::pattern_table;
use crate::i18n::{Language, texts};
use crate::meeting::sharing::{SharedBlock, SharedPart, SharedSheet};

/// Exactly what leaves: one A4 page when printed, more when there is more to read.
#[component]
pub fn SharedSheetView(
    sheet: SharedSheet,
    /// The language the person writes in, for those who have their words read aloud.
    written_in: Language,
) -> Element {
    let language = sheet.language;
    let own = (written_in != language).then_some(written_in.tag());
    let class = if sheet.is_long() { "sheet shared-sheet dense" } else { "sheet shared-sheet" };
    rsx! {
        article { class, id: "sheet", lang: language.tag(),
            header {
                h2 { {sheet.title} }
                if let Some(when) = sheet.when {
                    p { class: "sheet-day", "{when}" }
                }
                p { class: "sheet-name", {texts(language).sheet_name()} }
            }
            div { class: "sheet-blocks",
                for block in &sheet.blocks {
                    section { key: "{block.title}", class: wide(block), {shared_block(block, own, language)} }
                }
            }
            footer { {sheet.footer} }
        }
    }
}

/// A table takes both columns of the paper.
fn wide(block: &SharedBlock) -> &'static str {
    if block.weeks.is_empty() { "sheet-block" } else { "sheet-block sheet-wide" }
}

fn shared_block(block: &SharedBlock, own: Option<&'static str>, language: Language) -> Element {
    rsx! {
        h3 { {block.title} }
        if !block.weeks.is_empty() {
            {pattern_table(&block.weeks, block.title, own, language)}
        }
        if !block.entries.is_empty() {
            ul { class: "sheet-entries", role: "list",
                for (index , parts) in block.entries.iter().enumerate() {
                    li { key: "{index}",
                        for (index , part) in parts.iter().enumerate() {
                            p { key: "{index}", {shared_part(part, own, language)} }
                        }
                    }
                }
            }
        }
    }
}

fn shared_part(part: &SharedPart, own: Option<&'static str>, language: Language) -> Element {
    let SharedPart { label, words, is_own } = part;
    rsx! {
        if let Some(label) = *label {
            span { class: "sheet-label", "{texts(language).sheet_label(label)} " }
        }
        if *is_own {
            span { class: "own-words", dir: "auto", lang: own, "{words}" }
        } else {
            span { "{words}" }
        }
    }
}
