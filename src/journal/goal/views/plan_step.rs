//! Planning a goal.

use dioxus::prelude::*;

use crate::i18n::Texts;
use crate::journal::goal::{Goal, GoalChange, PlanPart};
use crate::ui::TextArea;

/// What exactly, when, where, with whom.
pub(super) fn plan_step(goal: &Goal, onchange: Callback<GoalChange>, texts: Texts) -> Element {
    let words = |part: PlanPart| match part {
        PlanPart::What => (texts.goal_plan_what(), Some(texts.goal_plan_what_hint())),
        PlanPart::When => (texts.goal_plan_when(), Some(texts.goal_plan_when_hint())),
        PlanPart::Place => (texts.goal_plan_place(), None),
        PlanPart::WithWhom => (texts.goal_plan_with(), Some(texts.goal_plan_with_hint())),
    };
    rsx! {
        p { {texts.goal_plan_lead()} }
        for part in PlanPart::ALL {
            TextArea {
                key: "{part:?}",
                id: "goal-plan-{part:?}",
                label: words(part).0.to_owned(),
                hint: words(part).1.map(str::to_owned),
                rows: 2,
                value: part.of(goal).to_owned(),
                oninput: move |words| onchange.call(GoalChange::Plan(part, words)),
            }
        }
    }
}
