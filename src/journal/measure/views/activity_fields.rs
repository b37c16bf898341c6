//! An activity: one that is there, and one being added.

use dioxus::prelude::*;

use super::words::{is_taken, measure_name};
use crate::clock;
use crate::i18n::use_texts;
use crate::journal::At;
use crate::journal::measure::{Activity, MeasureId, Measures, MeasuresChange, activities};
use crate::route::Route;
use crate::ui::{Button, ButtonLink, Card, ChoiceCards, ChoiceOption, IconName, Look, TextField};

/// Its name and whether it is at work, saved with each change; its values stay whatever it is called.
#[component]
pub(super) fn ActivityFields(
    place: usize,
    activity: Activity,
    measures: Measures,
    change: Callback<MeasuresChange>,
    onaway: EventHandler<MeasureId>,
) -> Element {
    let texts = use_texts();
    let id = activity.id.clone();
    let measure = MeasureId::Activity(id.clone());
    let name = measure_name(&measure, &measures, texts);
    let problem = activity.name.trim().is_empty().then(|| texts.activity_needs_words().to_owned());
    let (renamed, moved, away) = (id.clone(), id, measure.clone());
    rsx! {
        Card {
            TextField {
                id: "activity-{activity.id}",
                label: texts.activity_name(place),
                hint: is_taken(&activity.name, Some(&measure), &measures, texts).then(|| texts.measure_same_name().to_owned()),
                problem,
                value: activity.name.clone(),
                oninput: move |name| change.call(MeasuresChange::RenameActivity(renamed.clone(), name)),
            }
            AtWork {
                id: "activity-{activity.id}-work",
                labelled_by: "activity-{activity.id}",
                at_work: activity.at_work,
                onchange: move |at_work| change.call(MeasuresChange::ActivityAtWork(moved.clone(), at_work)),
            }
            div { class: "actions",
                ButtonLink { look: Look::Quiet, to: Route::JournalPages { at: At::Measure(String::from(measure)) },
                    {texts.activity_values(&name)}
                }
                Button {
                    look: Look::Quiet,
                    label: texts.activity_put_away_named(&name),
                    onpress: move |()| {
                        change.call(MeasuresChange::PutAway(away.clone(), clock::now()));
                        onaway.call(away.clone());
                    },
                    {texts.measure_put_away()}
                }
            }
        }
    }
}

/// One in the person's own words, kept when it is added.
#[component]
pub(super) fn NewActivity(measures: Measures, change: Callback<MeasuresChange>) -> Element {
    let texts = use_texts();
    let mut name = use_signal(String::new);
    let mut at_work = use_signal(|| false);
    let mut pressed = use_signal(|| false);
    let add = move |event: FormEvent| {
        event.prevent_default();
        pressed.set(true);
        for activity in activities(&[name()], at_work(), clock::now()) {
            change.call(MeasuresChange::AddActivity(activity));
        }
    };
    let missing = pressed() && name().trim().is_empty();
    let is_taken = is_taken(&name(), None, &measures, texts);
    let hint = if is_taken { texts.measure_same_name() } else { texts.activity_examples() };
    rsx! {
        Card { heading: texts.activity_add_heading().to_string(),
            form { onsubmit: add,
                TextField {
                    id: "activity-new",
                    label: texts.activity_add_name().to_string(),
                    hint: hint.to_string(),
                    problem: missing.then(|| texts.activity_needs_words().to_owned()),
                    value: "",
                    oninput: move |words| name.set(words),
                }
                AtWork {
                    id: "activity-new-work",
                    labelled_by: "activity-new",
                    at_work: at_work(),
                    onchange: move |on| at_work.set(on),
                }
                Button { icon: IconName::Add, {texts.activity_add()} }
            }
        }
    }
}

#[component]
fn AtWork(id: String, labelled_by: String, at_work: bool, onchange: EventHandler<bool>) -> Element {
    let texts = use_texts();
    let option = ChoiceOption { code: id.clone(), text: texts.activity_at_work().to_owned() };
    rsx! {
        ChoiceCards {
            id: id.clone(),
            labelled_by,
            options: vec![option],
            chosen: at_work.then_some(id).into_iter().collect::<Vec<_>>(),
            several: true,
            onchange: move |(_, on): (String, bool)| onchange.call(on),
        }
    }
}
