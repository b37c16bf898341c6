//! How sure the person is of the plan.

use dioxus::prelude::*;

use crate::i18n::Texts;
use crate::journal::goal::{GoalChange, GoalStep, SURE_FROM, asks_smaller};
use crate::ui::{Button, Notice, Rating, Tone};

/// 0 to 10; below 7 the way to a smaller plan.
pub(super) fn confidence_step(
    confidence: Option<u8>,
    mut step: Signal<GoalStep>,
    onchange: Callback<GoalChange>,
    texts: Texts,
) -> Element {
    rsx! {
        Rating {
            id: "goal-sure",
            label: texts.goal_sure().to_string(),
            lower: texts.goal_sure_low().to_string(),
            upper: texts.goal_sure_high().to_string(),
            value: confidence,
            onchange: move |number| onchange.call(GoalChange::Confidence(number)),
        }
        if asks_smaller(confidence) {
            Notice { tone: Tone::Info,
                p { "{texts.goal_smaller(SURE_FROM)}" }
                Button { onpress: move |()| step.set(GoalStep::Plan), {texts.goal_to_plan()} }
            }
        }
    }
}
