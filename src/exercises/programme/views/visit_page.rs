//! A booster visit: one step a screen, each of which may stay empty.

use dioxus::prelude::*;

use super::visit_check::VisitCheck;
use super::visit_steps::{GoalStep, NextStep, PlanStep, RecallStep, TechniqueStep};
use crate::clock;
use crate::exercises::At;
use crate::exercises::programme::{BoosterVisit, Programme, VisitChange, VisitId, VisitStep};
use crate::i18n::{Texts, use_texts};
use crate::route::Route;
use crate::storage::{LiveStore, use_store};
use crate::ui::{Button, ButtonLink, Look, PageHeading, Progress};

/// The visit at this address. Another one begins at its own step, with fields of its own.
#[component]
pub fn VisitPage(id: VisitId) -> Element {
    rsx! {
        for id in [id] {
            OneVisit { key: "{id}", id: id.clone() }
        }
    }
}

/// The visit, saved with each change; gone on with where the first answer is missing.
#[component]
fn OneVisit(id: VisitId) -> Element {
    let texts = use_texts();
    let store = use_store();
    let navigator = use_navigator();
    let key = BoosterVisit::key(&id);
    let stored = store.read(&key);
    let mut step = use_signal(|| {
        stored
            .as_ref()
            .filter(|visit| visit.finished.is_none())
            .map_or(VisitStep::Check, BoosterVisit::first_unanswered)
    });
    let onchange = use_callback(move |change: VisitChange| {
        // What the device refuses is told by the store's own notice.
        let _ = store.update_if(&key, |visit| change.apply(visit));
    });
    let Some(visit) = stored else {
        return rsx! {
            PageHeading { text: texts.programme_visit_gone().to_string(), subject: "gone" }
            ButtonLink { to: Route::ExercisesPages { at: At::Programme }, {texts.programme_to()} }
        };
    };
    let at = step();
    let number = VisitStep::ALL.into_iter().position(|other| other == at).unwrap_or_default() + 1;
    let on = move |()| {
        if let Some(next) = at.next() {
            step.set(next);
        } else {
            onchange.call(VisitChange::Finish(clock::now()));
            record(store, &id);
            navigator.push(Route::ExercisesPages { at: At::Programme });
        }
    };
    rsx! {
        Progress {
            current: number - 1,
            count: VisitStep::ALL.len(),
            share: 1.0,
            words: texts.programme_step(number, VisitStep::ALL.len()),
        }
        PageHeading { text: title(at, texts).to_string(), subject: "{at:?}" }
        if at == VisitStep::Check {
            p { class: "signs-line",
                {texts.programme_signs_first()}
                " "
                Link { to: Route::GuidePage {}, {texts.guide_signs_link()} }
            }
        }
        match at {
            VisitStep::Check => rsx! { VisitCheck { check: visit.check, onchange } },
            VisitStep::Recall => rsx! { RecallStep { recall: visit.recall, onchange } },
            VisitStep::Technique => rsx! { TechniqueStep { technique: visit.technique, onchange } },
            VisitStep::Plan => rsx! { PlanStep { note: visit.plan_note, onchange } },
            VisitStep::Goal => rsx! { GoalStep { goal: visit.goal, onchange } },
            VisitStep::Next => rsx! { NextStep { next: visit.next, onchange } },
        }
        div { class: "actions",
            Button { look: Look::Primary, onpress: on,
                if at.next().is_some() { {texts.programme_on()} } else { {texts.programme_finish()} }
            }
            if let Some(before) = at.previous() {
                Button { onpress: move |()| step.set(before), {texts.programme_back()} }
            }
        }
    }
}

/// Tells the programme of a finished visit: the day of the next booster.
fn record(store: LiveStore, id: &str) {
    if let Some(change) = store.read(&BoosterVisit::key(id)).and_then(|visit| visit.visited(id)) {
        let _ = store.update(&Programme::key(), |programme| change.apply(programme));
    }
}

fn title(step: VisitStep, texts: Texts) -> &'static str {
    match step {
        VisitStep::Check => texts.programme_step_check(),
        VisitStep::Recall => texts.programme_step_recall(),
        VisitStep::Technique => texts.programme_step_technique(),
        VisitStep::Plan => texts.programme_step_plan(),
        VisitStep::Goal => texts.programme_step_goal(),
        VisitStep::Next => texts.programme_step_next(),
    }
}
