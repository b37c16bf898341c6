//! Periods whose start and end are measured.

use dioxus::prelude::*;

use super::cycle_fields::CycleFields;
use crate::clock;
use crate::i18n::use_texts;
use crate::journal::At;
use crate::journal::measure::{Cycle, Measures, MeasuresChange};
use crate::platform::page;
use crate::route::Route;
use crate::storage::use_document;
use crate::ui::{Button, ButtonLink, IconName, PageHeading, UndoNotice};
use crate::work::moment_id;

/// The last one made first: a card stays in its place while another day is typed. A new one begins today, until another
/// day is chosen.
#[component]
pub fn CyclesPage() -> Element {
    let texts = use_texts();
    let (measures, change) = use_document(Measures::key(), |change: MeasuresChange, measures| change.apply(measures));
    let mut removed = use_signal(|| None::<Cycle>);
    let mut cycles: Vec<Cycle> = Vec::new();
    for cycle in measures.unwrap_or_default().cycles {
        cycles.insert(cycles.partition_point(|other| other.id > cycle.id), cycle);
    }
    rsx! {
        PageHeading { text: texts.cycle_title().to_string() }
        p { class: "lead", {texts.cycle_lead()} }
        if let Some(cycle) = removed() {
            for cycle in [cycle] {
                UndoNotice {
                    key: "{cycle.id}",
                    said: texts.cycle_removed().to_string(),
                    onundo: move |()| {
                        page::focus("page-heading");
                        change.call(MeasuresChange::SetCycle(cycle.clone()));
                        removed.set(None);
                    },
                }
            }
        }
        if cycles.is_empty() {
            p { {texts.cycle_empty()} }
        }
        Button {
            icon: IconName::Add,
            onpress: move |()| {
                let now = clock::now();
                let cycle = Cycle { id: moment_id(now), name: String::new(), start: now.date(), end: None };
                change.call(MeasuresChange::SetCycle(cycle));
                removed.set(None);
            },
            {texts.cycle_add()}
        }
        for cycle in cycles {
            CycleFields {
                key: "{cycle.id}",
                cycle,
                change,
                onremove: move |cycle: Cycle| {
                    change.call(MeasuresChange::RemoveCycle(cycle.id.clone()));
                    removed.set(Some(cycle));
                },
            }
        }
        ButtonLink { icon: IconName::Back, to: Route::JournalPages { at: At::Measures }, {texts.measure_back()} }
    }
}
