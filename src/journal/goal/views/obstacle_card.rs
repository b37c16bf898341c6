//! One thing that could get in the way.

use dioxus::prelude::*;

use crate::i18n::Texts;
use crate::journal::goal::{Goal, GoalChange, Obstacle, ObstaclePart};
use crate::ui::{Button, Card, IconName, Look, TextField};

/// "If …", "then …". `onremove` gets the id, and the change that brings the row back when it was on the device.
pub(super) fn obstacle_card(
    place: usize,
    row: &Obstacle,
    goal: &Goal,
    onchange: Callback<GoalChange>,
    onremove: Callback<(String, Option<GoalChange>)>,
    texts: Texts,
) -> Element {
    let (id, second) = (row.id.clone(), row.id.clone());
    let removal = GoalChange::RemoveObstacle(row.id.clone());
    let gone = (row.id.clone(), removal.undo(goal));
    let heading = texts.goal_obstacle(place + 1);
    rsx! {
        Card { heading: heading.clone(),
            TextField {
                id: "if-{row.id}",
                label: texts.goal_if().to_string(),
                value: row.what.clone(),
                oninput: move |words| onchange.call(GoalChange::Obstacle(id.clone(), ObstaclePart::What, words)),
            }
            TextField {
                id: "then-{row.id}",
                label: texts.goal_then().to_string(),
                value: row.then.clone(),
                oninput: move |words| onchange.call(GoalChange::Obstacle(second.clone(), ObstaclePart::Then, words)),
            }
            Button {
                look: Look::Quiet,
                icon: IconName::Delete,
                label: texts.goal_remove_named(&heading),
                onpress: move |()| onremove.call(gone.clone()),
                {texts.goal_remove()}
            }
        }
    }
}
