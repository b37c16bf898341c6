//! An own measure, being made or changed.

use dioxus::prelude::*;

use super::own_fields::OwnFields;
use crate::clock;
use crate::i18n::use_texts;
use crate::journal::At;
use crate::journal::address::NEW;
use crate::journal::measure::{
    Direction, MeasureId, Measures, MeasuresChange, OwnEdit, OwnKind, OwnMeasure, has_values,
};
use crate::route::Route;
use crate::storage::{use_document, use_store};
use crate::ui::{Button, ButtonLink, Card, IconName, Look, Notice, PageHeading, Tone, UndoNotice};
use crate::work::moment_id;

/// The measure with this id, or a new one. Another one begins with fields of its own.
#[component]
pub fn OwnMeasurePage(id: String) -> Element {
    let texts = use_texts();
    rsx! {
        for id in [id] {
            if id == NEW {
                NewMeasure { key: "{id}" }
            } else {
                OneMeasure { key: "{id}", id: id.clone() }
            }
        }
        ButtonLink { icon: IconName::Back, to: Route::JournalPages { at: At::Measures }, {texts.measure_back()} }
    }
}

/// Kept when the button is pressed, and then on to its values.
#[component]
fn NewMeasure() -> Element {
    let texts = use_texts();
    let navigator = use_navigator();
    let (measures, change) = use_document(Measures::key(), |change: MeasuresChange, measures| change.apply(measures));
    let mut pressed = use_signal(|| false);
    let mut draft = use_signal(|| OwnMeasure {
        id: moment_id(clock::now()),
        name: String::new(),
        kind: OwnKind::Rating,
        direction: Direction::Neither,
        every_days: Some(7),
        put_away: None,
    });
    let missing = pressed() && draft.read().name.trim().is_empty();
    let make = move |event: FormEvent| {
        event.prevent_default();
        pressed.set(true);
        let own = draft();
        if !own.name.trim().is_empty() {
            let id = String::from(MeasureId::Own(own.id.clone()));
            change.call(MeasuresChange::AddOwn(own));
            navigator.replace(Route::JournalPages { at: At::Measure(id) });
        }
    };
    rsx! {
        PageHeading { text: texts.measure_own_title().to_string(), subject: NEW }
        p { class: "lead", {texts.measure_own_lead()} }
        Card {
            form { onsubmit: make,
                OwnFields {
                    own: draft(),
                    measures: measures.unwrap_or_default(),
                    fixed: false,
                    problem: missing.then(|| texts.measure_own_name_missing().to_owned()),
                    onchange: move |edit: OwnEdit| {
                        let edited = edit.apply(draft.peek().clone());
                        draft.set(edited);
                    },
                }
                Button { look: Look::Primary, {texts.measure_own_make()} }
            }
        }
    }
}

/// Saved with each change; a kind with values stays, and what has values is put away and not removed.
#[component]
fn OneMeasure(id: String) -> Element {
    let texts = use_texts();
    let store = use_store();
    let (measures, change) = use_document(Measures::key(), |change: MeasuresChange, measures| change.apply(measures));
    let measures = measures.unwrap_or_default();
    let measure = MeasureId::Own(id.clone());
    let of = measure.clone();
    // Looked up when the page opens: one without values is looked for in all months.
    let mut fixed = use_signal(move || has_values(store, &of));
    let mut refused = use_signal(|| false);
    let mut removed = use_signal(|| None::<OwnMeasure>);
    let Some(own) = measures.own.iter().find(|own| own.id == id).cloned() else {
        return rsx! {
            PageHeading { text: texts.measure_gone().to_string(), subject: "gone" }
            if let Some(own) = removed() {
                UndoNotice {
                    said: texts.measure_own_removed(&own.name),
                    onundo: move |()| change.call(MeasuresChange::AddOwn(own.clone())),
                }
            }
        };
    };
    let (of, doomed, edited) = (measure.clone(), own.clone(), id.clone());
    let problem = own.name.trim().is_empty().then(|| texts.measure_own_name_missing().to_owned());
    let onchange = move |edit: OwnEdit| {
        // Another tab may have written a value since this page was opened.
        if matches!(edit, OwnEdit::Kind(_)) && has_values(store, &of) {
            fixed.set(true);
        } else {
            change.call(MeasuresChange::EditOwn(edited.clone(), edit));
        }
    };
    let of = measure.clone();
    let remove = move |()| {
        if has_values(store, &of) {
            fixed.set(true);
            refused.set(true);
        } else {
            change.call(MeasuresChange::RemoveOwn(doomed.id.clone()));
            removed.set(Some(doomed.clone()));
        }
    };
    rsx! {
        PageHeading { text: texts.measure_own_change().to_string(), subject: id }
        Card {
            OwnFields { own, measures, fixed: fixed(), problem, onchange }
        }
        if refused() {
            Notice { tone: Tone::Info,
                p { {texts.measure_own_has_values()} }
            }
        }
        div { class: "actions",
            ButtonLink {
                look: Look::Primary,
                to: Route::JournalPages { at: At::Measure(String::from(measure)) },
                {texts.measure_values()}
            }
            if !fixed() {
                Button { look: Look::Danger, icon: IconName::Delete, onpress: remove, {texts.measure_own_remove()} }
            }
        }
    }
}
