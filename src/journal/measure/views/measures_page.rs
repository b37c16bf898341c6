//! All measures: what is followed, with its last value, and what could be.

use dioxus::prelude::*;

use super::measures_due::MeasuresDue;
use super::words::{measure_name, value_words};
use crate::clock;
use crate::i18n::{Language, Texts, date_short, use_language, use_texts};
use crate::journal::At;
use crate::journal::address::NEW;
use crate::journal::measure::{Definition, MeasureId, Measures, MeasuresChange, Reading, Shipped, last_readings};
use crate::route::Route;
use crate::storage::{use_document, use_store};
use crate::ui::{ButtonLink, Card, ChoiceCards, ChoiceOption, IconName, ItemList, PageHeading};

/// What is due stands first; then the values, the choice of questions, and the ways on.
#[component]
pub fn MeasuresPage() -> Element {
    let texts = use_texts();
    let language = use_language()();
    let store = use_store();
    let (measures, change) = use_document(Measures::key(), |change: MeasuresChange, measures| change.apply(measures));
    let measures = measures.unwrap_or_default();
    let followed = measures.in_use();
    let last = last_readings(store, &followed, clock::today());
    let is_away = |id: &MeasureId| !matches!(id, MeasureId::Shipped(_)) && !followed.contains(id);
    let away: Vec<MeasureId> = measures.all().into_iter().filter(is_away).collect();
    let shipped = Shipped::ALL.map(MeasureId::Shipped);
    let option =
        |id: &MeasureId| ChoiceOption { code: String::from(id.clone()), text: measure_name(id, &measures, texts) };
    let chosen = shipped.iter().filter(|id| Definition::of(id, &measures).in_use);
    let chosen: Vec<String> = chosen.map(|id| String::from(id.clone())).collect();
    rsx! {
        PageHeading { text: texts.measure_title().to_string() }
        p { class: "lead", {texts.measure_lead()} }
        MeasuresDue {}
        if !followed.is_empty() {
            Card { heading: texts.measure_follow().to_string(),
                ItemList {
                    for id in followed {
                        {item(&id, &measures, &last, texts, language)}
                    }
                }
            }
        }
        ButtonLink { icon: IconName::Check, to: Route::JournalPages { at: At::Activities }, {texts.activity_to()} }
        Card {
            p { class: "label", id: "measures-choose", {texts.measure_choose()} }
            p { class: "hint", id: "measures-choose-hint", {texts.measure_choose_hint()} }
            ChoiceCards {
                id: "measures-shipped",
                labelled_by: "measures-choose",
                described_by: "measures-choose-hint",
                options: shipped.iter().map(option).collect::<Vec<_>>(),
                chosen,
                several: true,
                onchange: move |(name, on): (String, bool)| {
                    let id = MeasureId::from(name);
                    change.call(if on { MeasuresChange::BringBack(id) } else { MeasuresChange::PutAway(id, clock::now()) });
                },
            }
        }
        if !away.is_empty() {
            Card { heading: texts.measure_away_heading().to_string(),
                ItemList {
                    for id in away {
                        {item(&id, &measures, &last, texts, language)}
                    }
                }
            }
        }
        div { class: "actions",
            ButtonLink {
                icon: IconName::Add,
                to: Route::JournalPages { at: At::OwnMeasure(NEW.to_owned()) },
                {texts.measure_add_own()}
            }
            ButtonLink { to: Route::JournalPages { at: At::Paper }, {texts.paper_title()} }
            ButtonLink { to: Route::JournalPages { at: At::Cycles }, {texts.cycle_title()} }
            ButtonLink { icon: IconName::Back, to: Route::JournalPages { at: At::Overview }, {texts.nav_journal()} }
        }
    }
}

/// Its name, which leads to its values, and the last of them.
fn item(id: &MeasureId, measures: &Measures, last: &[Reading], texts: Texts, language: Language) -> Element {
    let name = String::from(id.clone());
    let newest = last.iter().find(|reading| reading.measure == *id);
    let value = newest.map_or(texts.measure_none().to_owned(), |reading| {
        let value = value_words(id, reading.value, measures, texts, language);
        texts.measure_last(value, date_short(reading.date, language))
    });
    rsx! {
        li { key: "{name}",
            Link { to: Route::JournalPages { at: At::Measure(name.clone()) },
                span { dir: "auto", "{measure_name(id, measures, texts)}" }
            }
            p { dir: "auto", "{value}" }
        }
    }
}
