//! Scores from paper: kept, never explained (domain.md §2.2).

use dioxus::prelude::*;

use super::new_reading::NewReading;
use super::reading_list::ReadingList;
use super::words::measure_name;
use crate::clock;
use crate::i18n::use_texts;
use crate::journal::At;
use crate::journal::measure::{MeasureId, Measures, MeasuresChange, NamedScore, PaperScore};
use crate::platform::page;
use crate::route::Route;
use crate::storage::use_document;
use crate::ui::{Button, ButtonLink, Card, ChoiceOption, IconName, PageHeading, SelectField, TextField};
use crate::work::moment_id;

/// Stands in the list for a score that has no name yet; no stored name is like it.
const OTHER: &str = "other";

/// Choose the score, write down the number; below, those that were written down.
#[component]
pub fn PaperPage() -> Element {
    let texts = use_texts();
    let (measures, change) = use_document(Measures::key(), |change: MeasuresChange, measures| change.apply(measures));
    let measures = measures.unwrap_or_default();
    let mut chosen = use_signal(String::new);
    let mut name = use_signal(String::new);
    let mut pressed = use_signal(|| false);
    let named = PaperScore::ALL.map(|score| score.name().to_owned());
    let own = measures.scores.iter().map(|score| score.id.clone());
    let mut options: Vec<ChoiceOption> = named
        .into_iter()
        .chain(own)
        .map(MeasureId::Paper)
        .map(|id| ChoiceOption { text: measure_name(&id, &measures, texts), code: String::from(id) })
        .collect();
    options.push(ChoiceOption { code: OTHER.to_owned(), text: texts.paper_other().to_owned() });
    let add = move |event: FormEvent| {
        event.prevent_default();
        pressed.set(true);
        let typed = name.peek().trim().to_owned();
        if !typed.is_empty() {
            page::focus("paper-which");
            let id = moment_id(clock::now());
            chosen.set(String::from(MeasureId::Paper(id.clone())));
            change.call(MeasuresChange::SetScore(NamedScore { id, name: typed }));
            name.set(String::new());
            pressed.set(false);
        }
    };
    let missing = (pressed() && name().trim().is_empty()).then(|| texts.measure_own_name_missing().to_owned());
    rsx! {
        PageHeading { text: texts.paper_title().to_string() }
        p { class: "lead", {texts.paper_lead()} }
        Card {
            SelectField {
                id: "paper-which",
                label: texts.paper_which().to_string(),
                placeholder: texts.paper_choose().to_string(),
                options,
                chosen: chosen(),
                onchange: move |code| chosen.set(code),
            }
            if chosen() == OTHER {
                form { onsubmit: add,
                    TextField {
                        id: "paper-other",
                        label: texts.paper_other_name().to_string(),
                        problem: missing,
                        value: "",
                        oninput: move |words| name.set(words),
                    }
                    Button { {texts.paper_other_add()} }
                }
            }
        }
        for measure in Some(chosen()).filter(|code| !code.is_empty() && code != OTHER).map(MeasureId::from) {
            NewReading {
                key: "{measure:?}",
                measure,
                measures: measures.clone(),
                ondone: move |()| {
                    page::focus("measure-values");
                    chosen.set(String::new());
                },
            }
        }
        ReadingList { measures, empty: texts.paper_empty().to_string() }
        ButtonLink { icon: IconName::Back, to: Route::JournalPages { at: At::Measures }, {texts.measure_back()} }
    }
}
