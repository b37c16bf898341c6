//! All goals.

use dioxus::prelude::*;

use super::job_examples::JobExamples;
use super::words::{goal_name, state_words};
use crate::clock;
use crate::i18n::{Language, texts, use_language, use_texts};
use crate::journal::At;
use crate::journal::address::NEW;
use crate::journal::goal::{Goal, GoalChange, goals, next_step};
use crate::route::Route;
use crate::storage::use_store;
use crate::ui::{Button, ButtonLink, Card, EmptyState, IconName, Look, PageHeading};
use crate::work::moment_id;

/// Goals shown at first, and with each press.
const SHOWN: usize = 20;

/// Those under way with their next step, newest first; those closed folded below.
#[component]
pub fn GoalsPage() -> Element {
    let texts = use_texts();
    let language = use_language()();
    let store = use_store();
    let navigator = use_navigator();
    let mut shown = use_signal(|| SHOWN);
    let all = goals(store);
    let (closed, under_way): (Vec<_>, Vec<_>) = all.into_iter().rev().partition(|(_, goal)| goal.closed.is_some());
    let more = under_way.len().max(closed.len()) > shown();
    // An example becomes a goal at once, to be changed on its own page.
    let take_over = move |example: String| {
        let now = clock::now();
        let id = moment_id(now);
        if store.update(&Goal::key(&id), |goal| GoalChange::What(example).apply(goal, now)).is_ok() {
            navigator.push(Route::JournalPages { at: At::Goal(id) });
        }
    };
    let new_goal = rsx! {
        ButtonLink { look: Look::Primary, icon: IconName::Add, to: Route::JournalPages { at: At::Goal(NEW.to_owned()) },
            {texts.goal_new()}
        }
    };
    rsx! {
        PageHeading { text: texts.goal_title().to_string() }
        if under_way.is_empty() {
            EmptyState { icon: IconName::Journal, text: texts.goal_about().to_string(), {new_goal} }
            Card { heading: texts.goal_examples().to_string(),
                JobExamples { onchoose: take_over }
            }
        } else {
            Card { heading: texts.goal_under_way().to_string(),
                {goal_list(&under_way, shown(), language)}
                {new_goal}
            }
        }
        if !closed.is_empty() {
            details { class: "card",
                summary {
                    h2 { {texts.goal_closed_list()} }
                }
                {goal_list(&closed, shown(), language)}
            }
        }
        if more {
            Button { onpress: move |()| shown += SHOWN, {texts.goal_more()} }
        }
        ButtonLink { icon: IconName::Back, to: Route::JournalPages { at: At::Overview }, {texts.goal_to_journal()} }
    }
}

fn goal_list(goals: &[(String, Goal)], shown: usize, language: Language) -> Element {
    let today = clock::today();
    let texts = texts(language);
    rsx! {
        ul { class: "items", role: "list",
            for (id , goal) in goals.iter().take(shown) {
                li { key: "{id}",
                    Link { to: Route::JournalPages { at: At::Goal(id.clone()) }, dir: "auto", "{goal_name(&goal.what, texts)}" }
                    p { class: "hint", "{state_words(goal, next_step(goal, today).as_ref(), today, language)}" }
                }
            }
        }
    }
}
