//! The steps of a goal, each within reach.

use dioxus::prelude::*;

use super::words::step_name;
use crate::i18n::Texts;
use crate::journal::goal::{Goal, GoalStep};
use crate::ui::{Icon, IconName};

/// All steps with a mark where something is written; the one on screen stands out.
pub(super) fn step_row(goal: &Goal, mut at: Signal<GoalStep>, texts: Texts) -> Element {
    rsx! {
        nav { aria_label: texts.goal_steps(),
            ol { class: "goal-steps", role: "list",
                for step in GoalStep::ALL {
                    li { key: "{step:?}",
                        button {
                            class: "button",
                            r#type: "button",
                            aria_current: (at() == step).then_some("step"),
                            onclick: move |_| at.set(step),
                            {step_name(step, texts)}
                            if step.is_begun(goal) {
                                Icon { name: IconName::Check }
                                span { class: "visually-hidden", " {texts.goal_step_begun()}" }
                            }
                        }
                    }
                }
            }
        }
    }
}
