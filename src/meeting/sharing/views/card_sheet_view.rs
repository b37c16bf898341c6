//! The person's card, in large letters.

use dioxus::prelude::*;

use crate::i18n::{Language, Texts, texts};
use crate::meeting::sharing::{Ask, CardSheet};

/// Half a page when printed. What is empty is left out; the agenda and the break are always there.
#[component]
pub fn CardSheetView(
    card: CardSheet,
    /// The language the person writes in.
    written_in: Language,
    /// Not where the agenda with the clock stands beside it.
    #[props(default = true)]
    with_agenda: bool,
) -> Element {
    let language = card.language;
    let texts = texts(language);
    let own = (written_in != language).then_some(written_in.tag());
    let agenda: Vec<_> = card.agenda(texts).collect();
    rsx! {
        article { class: "sheet card-sheet", id: "sheet", lang: language.tag(),
            h2 { {texts.card_title()} }
            if let Some(aim) = card.aim {
                section {
                    h3 { {texts.place_aim()} }
                    p { class: "own-words", dir: "auto", lang: own, "{aim}" }
                }
            }
            {own_list(texts.shared_can(), card.can, own)}
            {asks(card.asks, own, texts)}
            if !card.answers.is_empty() {
                section {
                    h3 { {texts.card_answers()} }
                    dl {
                        for (index , row) in card.answers.into_iter().enumerate() {
                            div { key: "{index}",
                                dt { dir: "auto", {row.said} }
                                dd { class: "own-words", dir: "auto", lang: own, "{row.answer}" }
                            }
                        }
                    }
                }
            }
            if with_agenda {
                section {
                    h3 { {texts.card_agenda()} }
                    ol { class: "agenda", role: "list",
                        for (minutes , sentence) in agenda {
                            li { key: "{sentence}",
                                span { class: "sheet-label", "{minutes}" }
                                " {sentence}"
                            }
                        }
                    }
                }
            }
            section {
                h3 { {texts.card_break_heading()} }
                p { {texts.card_break()} }
            }
        }
    }
}

fn own_list(heading: &'static str, lines: Vec<String>, own: Option<&'static str>) -> Element {
    rsx! {
        if !lines.is_empty() {
            section {
                h3 { {heading} }
                ul {
                    for (index , line) in lines.into_iter().enumerate() {
                        li { key: "{index}", class: "own-words", dir: "auto", lang: own, "{line}" }
                    }
                }
            }
        }
    }
}

fn asks(asks: Vec<Ask>, own: Option<&'static str>, texts: Texts) -> Element {
    rsx! {
        if !asks.is_empty() {
            section {
                h3 { {texts.shared_asked()} }
                ol {
                    for (index , ask) in asks.into_iter().enumerate() {
                        li { key: "{index}",
                            strong { class: "own-words", dir: "auto", lang: own, "{ask.change}" }
                            for (index , detail) in ask.details.into_iter().enumerate() {
                                p { key: "{index}", class: "own-words", dir: "auto", "{detail}" }
                            }
                            if let Some(plan) = ask.plan_b {
                                p { class: "own-words", dir: "auto",
                                    span { class: "sheet-label", "{texts.sheet_label(texts.place_proposal_plan_b())} " }
                                    "{plan}"
                                }
                            }
                        }
                    }
                }
            }
        }
    }
}
