//! The summary as a sheet of paper.

use dioxus::prelude::*;

use super::summary::{Answered, Block, Entry};
use crate::i18n::{Language, texts};

/// One A4 page when printed; on screen it looks the same. In its own language, whatever the app's.
#[component]
pub(super) fn Sheet(title: String, day: String, blocks: Vec<Block>, language: Language) -> Element {
    let texts = texts(language);
    rsx! {
        article { class: "sheet", id: "sheet", lang: language.tag(),
            header {
                h2 { {texts.sheet_title()} }
                p { class: "sheet-source", "{title}" }
                p { class: "sheet-day", "{texts.sheet_day(&day)}" }
                p { class: "sheet-name", {texts.sheet_name()} }
            }
            div { class: "sheet-blocks",
                for block in blocks.into_iter().filter(|block| block.ticked) {
                    section { key: "{block.code}", class: "sheet-block",
                        h3 { "{block.title}" }
                        for entry in block.entries {
                            {sheet_entry(entry, language)}
                        }
                    }
                }
            }
            footer { {texts.sheet_footer()} }
        }
    }
}

pub(super) fn sheet_entry(entry: Entry, language: Language) -> Element {
    match entry {
        Entry::Line(line) => rsx! {
            p { {detail(&line, language)} }
        },
        Entry::Same { answer, labels } => rsx! {
            p {
                span { class: "sheet-label", "{texts(language).sheet_label(&answer)} " }
                {labels.join(" · ")}
            }
        },
        Entry::Row { name, details } => rsx! {
            p { class: "sheet-row",
                strong { class: "own-words", dir: "auto", "{name}" }
            }
            p { class: "sheet-details",
                for line in details {
                    span { class: "sheet-detail", {detail(&line, language)} }
                }
            }
        },
    }
}

fn detail(line: &Answered, language: Language) -> Element {
    let label = texts(language).sheet_label(&line.label);
    rsx! {
        span { class: "sheet-label", "{label} " }
        span { class: "own-words", dir: "auto", {line.answers.join(" · ")} }
    }
}
