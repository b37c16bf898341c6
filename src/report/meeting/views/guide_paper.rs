//! The page for a manager who has not done this before.

use dioxus::prelude::*;

use super::paper_frame::{hand_over, paper_heading, use_paper_language};
use crate::i18n::{Language, texts, use_texts};
use crate::report::meeting::guide::{GuidePart, guide, guide_text};
use crate::work::use_country;

#[component]
pub(super) fn GuidePaper() -> Element {
    let screen_texts = use_texts();
    let country = use_country()();
    let (language, choose) = use_paper_language();
    let parts = guide(country, language);
    let text = guide_text(&parts, texts(language));
    rsx! {
        div { class: "no-print",
            {paper_heading(screen_texts.paper_guide(), screen_texts.paper_guide_lead())}
            {hand_over(language, choose, texts(language).managers_title(), text, screen_texts)}
        }
        {sheet(parts, language)}
    }
}

fn sheet(parts: Vec<GuidePart>, language: Language) -> Element {
    let texts = texts(language);
    rsx! {
        article { class: "sheet guide-sheet", id: "sheet", lang: language.tag(),
            header {
                h2 { {texts.managers_title()} }
                p { class: "sheet-source", {texts.managers_lead()} }
            }
            div { class: "sheet-blocks",
                for part in parts {
                    section { key: "{part.title}", class: "sheet-block",
                        h3 { {part.title} }
                        ul {
                            for item in part.items {
                                li { key: "{item}", {item} }
                            }
                        }
                    }
                }
            }
            footer { {texts.managers_footer()} }
        }
    }
}
