//! The report as a sheet of paper.

use dioxus::prelude::*;

use crate::i18n::{Language, texts};
use crate::report::journal::report_text::Frame;
use crate::report::sheet::sheet_entry;
use crate::report::summary::Block;

/// One or two A4 pages when printed; on screen it looks the same. In its own language, whatever the app's.
#[component]
pub(super) fn ReportSheet(frame: Frame, blocks: Vec<Block>, language: Language) -> Element {
    rsx! {
        article { class: "sheet", id: "sheet", lang: language.tag(),
            header {
                h2 { "{frame.title}" }
                p { class: "sheet-source", "{frame.period}" }
                p { class: "sheet-day", "{frame.made}" }
                p { class: "sheet-name", {texts(language).sheet_name()} }
            }
            div { class: "sheet-blocks",
                for block in blocks {
                    section { key: "{block.code}", class: "sheet-block",
                        h3 { "{block.title}" }
                        for entry in block.entries {
                            {sheet_entry(entry, language)}
                        }
                    }
                }
            }
            footer {
                for line in frame.lines {
                    p { "{line}" }
                }
            }
        }
    }
}
