//! All charts there are.

use dioxus::prelude::*;

use super::line_words::Words;
use crate::clock;
use crate::i18n::{date_short, use_language, use_texts};
use crate::journal::At;
use crate::journal::chart::stored::{lately, measures};
use crate::journal::chart::{Line, listed, waiting};
use crate::route::Route;
use crate::storage::use_store;
use crate::ui::{ButtonLink, Card, EmptyState, IconName, ItemList, PageHeading};
use crate::work::Elsewhere;

/// The lines with numbers of the last months, and the person's own that wait for some.
#[component]
pub fn ChartsPage(
    /// What other parts rated is drawn too.
    elsewhere: Elsewhere,
) -> Element {
    let texts = use_texts();
    let language = use_language()();
    let store = use_store();
    let measures = measures(store);
    let words = Words { measures: &measures, texts, language };
    let listed = listed(&lately(store, elsewhere, clock::today()), &measures);
    let waiting = waiting(&listed, &measures);
    let to_journal = |at: At| Route::JournalPages { at };
    let link = |line: &Line| {
        rsx! {
            Link { to: to_journal(At::Chart(line.name(), None)), dir: "auto", "{words.name(line)}" }
        }
    };
    rsx! {
        PageHeading { text: texts.chart_title().to_string() }
        p { class: "lead", {texts.chart_lead()} }
        if listed.is_empty() {
            EmptyState { icon: IconName::Journal, text: texts.chart_none().to_string(),
                ButtonLink { to: to_journal(At::Measures), {texts.chart_to_measures()} }
            }
        } else {
            Card { heading: texts.chart_recent().to_string(),
                ItemList {
                    for listed in listed.iter() {
                        li { key: "{listed.line.name()}", class: "chart-link",
                            {link(&listed.line)}
                            span { class: "hint",
                                {texts.chart_last(
                                    words.value(&listed.line, listed.last.value),
                                    date_short(listed.last.date, language),
                                )}
                            }
                        }
                    }
                }
            }
        }
        if !waiting.is_empty() {
            Card { heading: texts.chart_waiting().to_string(),
                ItemList {
                    for line in waiting.iter() {
                        li { key: "{line.name()}", class: "chart-link", {link(line)} }
                    }
                }
            }
        }
        ButtonLink { icon: IconName::Back, to: to_journal(At::Overview), {texts.chart_to_journal()} }
    }
}
