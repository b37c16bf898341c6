//! A measure: its values, and how often it is asked.

use dioxus::prelude::*;

use super::measure_settings::MeasureSettings;
use super::new_reading::NewReading;
use super::reading_list::ReadingList;
use super::words::{direction_words, measure_name};
use crate::i18n::use_texts;
use crate::journal::At;
use crate::journal::measure::{Direction, MeasureId, Measures, MeasuresChange, direction};
use crate::platform::page;
use crate::route::Route;
use crate::storage::use_document;
use crate::ui::{Button, ButtonLink, IconName, PageHeading};

/// The measure with this stored name. Another one begins with its own fields.
#[component]
pub fn MeasurePage(id: String) -> Element {
    rsx! {
        for id in [id] {
            OneMeasure { key: "{id}", id: id.clone() }
        }
    }
}

#[component]
fn OneMeasure(id: String) -> Element {
    let texts = use_texts();
    let (measures, change) = use_document(Measures::key(), |change: MeasuresChange, measures| change.apply(measures));
    let mut adding = use_signal(|| false);
    let measures = measures.unwrap_or_default();
    let measure = MeasureId::from(id.clone());
    let wish = direction(&measure, &measures);
    let is_asked = measures.all().contains(&measure);
    let is_there = is_asked || matches!(measure, MeasureId::Paper(_));
    let back = if matches!(measure, MeasureId::Paper(_)) { At::Paper } else { At::Measures };
    let back_words = if back == At::Paper { texts.paper_title() } else { texts.measure_back() };
    let empty = if is_there { texts.measure_values_empty() } else { texts.measure_gone() };
    rsx! {
        PageHeading { text: measure_name(&measure, &measures, texts), subject: id.clone() }
        if wish != Direction::Neither {
            p { class: "lead", {direction_words(wish, texts)} }
        }
        if adding() {
            NewReading {
                measure: measure.clone(),
                measures: measures.clone(),
                takes_focus: true,
                ondone: move |()| {
                    page::focus("measure-values");
                    adding.set(false);
                },
            }
        } else if is_there {
            Button { icon: IconName::Add, onpress: move |()| adding.set(true), {texts.measure_add()} }
        }
        ReadingList { measure: measure.clone(), measures: measures.clone(), empty: empty.to_string() }
        ButtonLink {
            icon: IconName::Journal,
            to: Route::JournalPages { at: At::Chart(id, None) },
            {texts.measure_to_chart()}
        }
        if is_asked {
            MeasureSettings { measure, measures, change }
        }
        ButtonLink { icon: IconName::Back, to: Route::JournalPages { at: back }, "{back_words}" }
    }
}
