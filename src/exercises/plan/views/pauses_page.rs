//! Days that are excused.

use dioxus::prelude::*;

use super::pause_form::PauseForm;
use crate::clock;
use crate::exercises::At;
use crate::exercises::plan::pausing::{add, end_early, remove};
use crate::exercises::plan::{Pause, PauseReason, Pauses, pauses, plan_name, plans};
use crate::i18n::{Texts, date_near, use_language, use_texts};
use crate::route::Route;
use crate::storage::use_store;
use crate::ui::{Button, ButtonLink, Card, IconName, Look, Notice, PageHeading, Tone};

/// Pauses that run or are to come, with a way back; and a new one.
#[component]
pub fn PausesPage() -> Element {
    let texts = use_texts();
    let language = use_language()();
    let store = use_store();
    let mut before = use_signal(|| None::<Pauses>);
    let today = clock::today();
    let plans = plans(store);
    let pauses = pauses(store);
    let mut change = move |change: Box<dyn FnOnce(&Pauses) -> Pauses>| {
        let mut old = None;
        let saved = store.update(&Pauses::key(), |stored| {
            let stored = stored.unwrap_or_default();
            let changed = change(&stored);
            old = Some(stored);
            changed
        });
        if saved.is_ok() {
            before.set(old);
        }
    };
    let undo = move |()| {
        if let Some(old) = before.take() {
            // The count goes on, so that a calendar that knows the change learns that it was taken back.
            let _ = store.update(&Pauses::key(), |now| Pauses {
                revision: now.unwrap_or_default().revision.saturating_add(1),
                ..old
            });
        }
    };
    let about = |pause: &Pause| {
        let plan = pause.plan.as_ref().and_then(|id| plans.iter().find(|(known, _)| known == id));
        plan.map_or_else(|| texts.plan_pause_all().to_owned(), |(_, plan)| plan_name(plan, texts))
    };
    let shown = pauses.pauses.iter().filter(|pause| pause.until >= today).cloned();
    rsx! {
        // What was pressed to make or end a pause goes away with the focus; counting gives it back to the heading.
        PageHeading { text: texts.plan_pauses_title().to_string(), subject: pauses.revision.to_string() }
        p { class: "lead", {texts.plan_pauses_lead()} }
        if before.read().is_some() {
            Notice { tone: Tone::Good,
                p { {texts.plan_pause_changed()} }
                Button { look: Look::Quiet, onpress: undo, {texts.undo()} }
            }
        }
        for (number , pause) in shown.enumerate() {
            Card { key: "{number}{pause.from}", heading: reason(pause.reason, texts).to_string(),
                p { "{texts.plan_pause_days(date_near(pause.from, language), date_near(pause.until, language))}" }
                p { class: "hint", "{about(&pause)}" }
                if pause.from <= today {
                    Button {
                        onpress: {
                            let pause = pause.clone();
                            move |()| {
                                let pause = pause.clone();
                                change(Box::new(move |pauses| end_early(pauses, &pause, today)));
                            }
                        },
                        {texts.plan_pause_end()}
                    }
                } else {
                    Button {
                        onpress: {
                            let pause = pause.clone();
                            move |()| {
                                let pause = pause.clone();
                                change(Box::new(move |pauses| remove(pauses, &pause)));
                            }
                        },
                        {texts.plan_pause_remove()}
                    }
                }
            }
        }
        PauseForm { plans: plans.clone(), onadd: move |pause: Pause| change(Box::new(move |pauses| add(pauses, pause))) }
        ButtonLink { icon: IconName::Back, to: Route::ExercisesPages { at: At::Overview }, {texts.plan_to_exercises()} }
    }
}

pub(super) fn reason(reason: PauseReason, texts: Texts) -> &'static str {
    match reason {
        PauseReason::Illness => texts.plan_pause_ill(),
        PauseReason::Holiday => texts.plan_pause_holiday(),
        PauseReason::Other => texts.plan_pause_other(),
    }
}
