//! Goals to look back at, and challenges of today.

use dioxus::prelude::*;

use super::words::{day_words, goal_name};
use crate::clock;
use crate::i18n::{use_language, use_texts};
use crate::journal::At;
use crate::journal::goal::{GoalDue, goals, goals_due};
use crate::route::Route;
use crate::storage::use_store;
use crate::ui::{ButtonLink, Card};

/// The rest stands on the page of all goals.
const MOST: usize = 3;

/// What the person chose today or an earlier day for; nothing when nothing waits.
#[component]
pub fn GoalsDue() -> Element {
    let texts = use_texts();
    let language = use_language()();
    let today = clock::today();
    let due = goals_due(&goals(use_store()), today);
    if due.is_empty() {
        return rsx! {};
    }
    let said = |due: &GoalDue| match &due.challenge {
        Some(challenge) => texts.goal_due_challenge(goal_name(challenge, texts)),
        None => texts.goal_due_look_back(goal_name(&due.what, texts)),
    };
    let when = |due: &GoalDue| {
        if due.on == today {
            texts.goal_due_today().to_owned()
        } else {
            texts.goal_due_since(day_words(due.on, today, language))
        }
    };
    rsx! {
        Card { heading: texts.goal_due_title().to_string(),
            ul { class: "items", role: "list",
                for (place , due) in due.iter().take(MOST).enumerate() {
                    li { key: "{place}{due.goal}",
                        Link { to: Route::JournalPages { at: At::Goal(due.goal.clone()) }, dir: "auto", "{said(due)}" }
                        p { class: "hint", "{when(due)}" }
                    }
                }
            }
            ButtonLink { to: Route::JournalPages { at: At::Goals }, {texts.goal_to_goals()} }
        }
    }
}
