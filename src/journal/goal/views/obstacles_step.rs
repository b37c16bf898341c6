//! What could get in the way of a goal.

use dioxus::prelude::*;

use super::obstacle_card::obstacle_card;
use super::removed_row::{RemovedRow, removed_notice, use_remove};
use crate::clock;
use crate::i18n::use_texts;
use crate::journal::goal::{Goal, GoalChange, Obstacle};
use crate::platform::page;
use crate::ui::{Button, IconName, use_after_render};
use crate::work::moment_id;

/// Rows "if … then …", one more to write in, and examples to take over.
#[component]
pub(super) fn ObstaclesStep(goal: Goal, onchange: Callback<GoalChange>) -> Element {
    let texts = use_texts();
    // The row that is on the device as soon as something is written in it.
    let mut draft = use_signal(|| moment_id(clock::now()));
    let mut asked = use_signal(|| goal.obstacles.is_empty());
    let mut focused = use_signal(|| None::<String>);
    let removed: RemovedRow = use_signal(|| None);
    let mut rows = goal.obstacles.clone();
    if asked() && !rows.iter().any(|row| row.id == draft()) {
        rows.push(Obstacle { id: draft(), ..Obstacle::default() });
    }
    use_after_render(focused().unwrap_or_default(), move || {
        if let Some(id) = focused.peek().as_ref() {
            page::focus(&format!("if-{id}"));
        }
    });
    let begin = move |()| {
        let id = moment_id(clock::now());
        draft.set(id.clone());
        asked.set(true);
        focused.set(Some(id));
    };
    let take_over = move |(what, then): (&str, &str)| {
        let id = moment_id(clock::now());
        let row = Obstacle { id: id.clone(), what: what.to_owned(), then: then.to_owned() };
        onchange.call(GoalChange::PutObstacle(usize::MAX, row));
        asked.set(false);
        focused.set(Some(id));
    };
    let remove = use_remove(removed, asked, onchange, GoalChange::RemoveObstacle);
    let examples: Vec<&'static str> = texts.goal_obstacle_examples_list().split('|').collect();
    let pairs = examples.as_chunks::<2>().0.iter().map(|[what, then]| (*what, *then));
    let unused = pairs.filter(|(what, _)| !goal.obstacles.iter().any(|row| row.what == *what));
    rsx! {
        p { {texts.goal_obstacles_lead()} }
        {removed_notice(removed, texts.goal_obstacle_removed(), onchange)}
        for (place , row) in rows.iter().enumerate() {
            div { key: "{row.id}",
                {obstacle_card(place, row, &goal, onchange, remove, texts)}
            }
        }
        Button { icon: IconName::Add, onpress: begin, {texts.goal_obstacle_add()} }
        details {
            summary { {texts.goal_obstacle_examples()} }
            div { class: "stack",
                for (what , then) in unused {
                    Button {
                        key: "{what}",
                        onpress: {
                            let mut take_over = take_over;
                            move |()| take_over((what, then))
                        },
                        "{texts.goal_if_then(what, then)}"
                    }
                }
            }
        }
    }
}
