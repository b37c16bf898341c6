//! Trying out pieces of a goal.

use dioxus::prelude::*;

use super::challenge_card::challenge_card;
use super::removed_row::{RemovedRow, removed_notice, use_remove};
use super::words::{day_words, goal_name};
use crate::clock;
use crate::i18n::{use_language, use_texts};
use crate::journal::goal::{Challenge, Goal, GoalChange};
use crate::platform::page;
use crate::ui::{Button, IconName, use_after_render};
use crate::work::moment_id;

/// Small challenges. Those that were done before this page was opened are folded.
#[component]
pub(super) fn DoStep(goal: Goal, onchange: Callback<GoalChange>) -> Element {
    let texts = use_texts();
    let language = use_language()();
    let today = clock::today();
    // The row that is on the device as soon as something is written in it.
    let mut draft = use_signal(|| moment_id(clock::now()));
    let mut asked = use_signal(|| goal.challenges.is_empty());
    let removed: RemovedRow = use_signal(|| None);
    let folded: Vec<String> =
        use_hook(|| goal.challenges.iter().filter(|row| row.done.is_some()).map(|row| row.id.clone()).collect());
    let mut rows = goal.challenges.clone();
    if asked() && !rows.iter().any(|row| row.id == draft()) {
        rows.push(Challenge::new(draft()));
    }
    let mut begun = use_signal(|| false);
    use_after_render(draft(), move || {
        if *begun.peek() {
            page::focus(&format!("try-{}", draft.peek()));
        }
    });
    let begin = move |()| {
        begun.set(true);
        asked.set(true);
        draft.set(moment_id(clock::now()));
    };
    let remove = use_remove(removed, asked, onchange, GoalChange::RemoveChallenge);
    rsx! {
        p { {texts.goal_do_lead()} }
        {removed_notice(removed, texts.goal_challenge_removed(), onchange)}
        for (place , row) in rows.iter().enumerate() {
            div { key: "{row.id}",
                if let Some(done) = row.done.filter(|_| folded.contains(&row.id)) {
                    details { class: "card",
                        summary { dir: "auto",
                            "{texts.goal_challenge_done(goal_name(&row.what, texts), day_words(done, today, language))}"
                        }
                        {challenge_card(place, row, &goal, today, onchange, remove, texts)}
                    }
                } else {
                    section { class: "card",
                        {challenge_card(place, row, &goal, today, onchange, remove, texts)}
                    }
                }
            }
        }
        Button { icon: IconName::Add, onpress: begin, {texts.goal_challenge_add()} }
    }
}
