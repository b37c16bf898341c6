//! A goal: one step a screen, each of which may stay empty and can be reached at any time.

use dioxus::prelude::*;

use super::choose_step::ChooseStep;
use super::confidence_step::confidence_step;
use super::do_step::DoStep;
use super::look_back_step::LookBackStep;
use super::obstacles_step::ObstaclesStep;
use super::plan_step::plan_step;
use super::step_row::step_row;
use super::whole_goal::{closed_notice, gone, whole_goal};
use super::words::step_title;
use crate::clock;
use crate::i18n::{use_language, use_texts};
use crate::journal::At;
use crate::journal::address::NEW;
use crate::journal::goal::{Goal, GoalChange, GoalStep, opening_step};
use crate::route::Route;
use crate::storage::{use_document, use_store};
use crate::ui::{Button, Look, PageHeading};
use crate::work::moment_id;

/// The goal at this address. Another one begins at its own step, with fields of its own.
#[component]
pub fn GoalPage(
    /// [`NEW`] until something is written.
    id: String,
    hard_tasks: Callback<(), Vec<String>>,
) -> Element {
    let fresh = use_hook(|| moment_id(clock::now()));
    let is_new = id == NEW;
    let id = if is_new { fresh } else { id };
    rsx! {
        for id in [id] {
            OneGoal { key: "{id}", id: id.clone(), is_new, hard_tasks }
        }
    }
}

/// The goal, saved with each change, opened where it goes on.
#[component]
fn OneGoal(id: String, is_new: bool, hard_tasks: Callback<(), Vec<String>>) -> Element {
    let texts = use_texts();
    let language = use_language()();
    let store = use_store();
    let navigator = use_navigator();
    let (stored, save) =
        use_document(Goal::key(&id), |(change, now): (GoalChange, _), goal| GoalChange::apply(change, goal, now));
    let today = clock::today();
    let mut step = use_signal(|| stored.as_ref().map_or(GoalStep::Choose, |goal| opening_step(goal, today)));
    let deleted = use_signal(|| None::<Goal>);
    let here = id.clone();
    let onchange = use_callback(move |change: GoalChange| {
        save.call((change, clock::now()));
        // From now on it has an address of its own, so that a phone that was put away comes back to it.
        if is_new {
            navigator.replace(Route::JournalPages { at: At::Goal(here.clone()) });
        }
    });
    if stored.is_none() && !is_new {
        return gone(store, &id, deleted, texts);
    }
    let goal = stored.clone().unwrap_or_else(|| Goal::new(clock::now()));
    let at = step();
    let title = step_title(at, texts);
    let other_words = at != GoalStep::Choose && !goal.what.trim().is_empty();
    rsx! {
        PageHeading {
            text: title.to_string(),
            subject: "{at.number()}{goal.closed.is_some()}",
            place: texts.goal_step_place(at.number(), GoalStep::ALL.len(), title),
        }
        if let Some(closed) = goal.closed {
            {closed_notice(closed, onchange, language)}
        }
        if other_words {
            p { class: "lead own-words", dir: "auto", "{goal.what}" }
        }
        {step_row(&goal, step, texts)}
        match at {
            GoalStep::Choose => rsx! { ChooseStep { what: goal.what.clone(), hard_tasks, onchange } },
            GoalStep::Plan => plan_step(&goal, onchange, texts),
            GoalStep::Obstacles => rsx! { ObstaclesStep { goal: goal.clone(), onchange } },
            GoalStep::Confidence => confidence_step(goal.confidence, step, onchange, texts),
            GoalStep::Do => rsx! { DoStep { goal: goal.clone(), onchange } },
            GoalStep::LookBack => rsx! { LookBackStep { goal: goal.clone(), step, onchange } },
        }
        div { class: "actions",
            if let Some(next) = at.next() {
                Button { look: Look::Primary, onpress: move |()| step.set(next), {texts.goal_on()} }
            }
            if let Some(before) = at.previous() {
                Button { onpress: move |()| step.set(before), {texts.goal_back()} }
            }
        }
        {whole_goal(store, &id, stored, deleted, texts)}
    }
}
