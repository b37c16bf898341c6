//! The steps a person plans on a worksheet.

use dioxus::prelude::*;

use super::minutes_field::MinutesField;
use crate::clock;
use crate::i18n::use_texts;
use crate::journal::diary::{PacingChange, PacingStep};
use crate::platform::page;
use crate::ui::{Button, Card, DayField, IconName, Look, TextArea, UndoNotice};
use crate::work::moment_id;

/// Each with its first day, its minutes, and how it went.
#[component]
pub(super) fn PacingSteps(steps: Vec<PacingStep>, change: Callback<PacingChange>) -> Element {
    let texts = use_texts();
    let mut removed = use_signal(|| None::<(usize, PacingStep)>);
    let next = steps.len();
    rsx! {
        Card { heading: texts.pacing_steps().to_string(),
            p { class: "hint", {texts.pacing_steps_info()} }
            for (at , step) in steps.into_iter().enumerate() {
                div { key: "{step.id}", class: "question", role: "group", aria_labelledby: "step-{step.id}",
                    h3 { id: "step-{step.id}", {texts.pacing_step(at + 1)} }
                    div { class: "dose-fields",
                        MinutesField {
                            id: "minutes-{step.id}",
                            label: texts.pacing_step_minutes().to_string(),
                            value: step.minutes,
                            onchange: {
                                let id = step.id.clone();
                                move |minutes| change.call(PacingChange::StepMinutes(id.clone(), minutes))
                            },
                        }
                        DayField {
                            id: "from-{step.id}",
                            label: texts.pacing_step_from().to_string(),
                            value: step.from,
                            onchange: {
                                let id = step.id.clone();
                                move |from| change.call(PacingChange::StepFrom(id.clone(), from))
                            },
                        }
                    }
                    TextArea {
                        id: "went-{step.id}",
                        label: texts.pacing_step_went().to_string(),
                        value: step.went.clone(),
                        rows: 2,
                        oninput: {
                            let id = step.id.clone();
                            move |went| change.call(PacingChange::StepWent(id.clone(), went))
                        },
                    }
                    Button {
                        look: Look::Quiet,
                        label: texts.pacing_step_remove_named(at + 1),
                        onpress: {
                            let step = step.clone();
                            move |()| {
                                removed.set(Some((at, step.clone())));
                                change.call(PacingChange::RemoveStep(step.id.clone()));
                            }
                        },
                        {texts.pacing_step_remove()}
                    }
                }
            }
            if let Some((at, step)) = removed() {
                UndoNotice {
                    said: texts.pacing_step_removed(at + 1),
                    subject: step.id.clone(),
                    onundo: move |()| {
                        change.call(PacingChange::PutStep(at, step.clone()));
                        removed.set(None);
                        page::focus("add-step");
                    },
                }
            }
            Button {
                id: "add-step",
                icon: IconName::Add,
                onpress: move |()| {
                    let step = PacingStep { id: moment_id(clock::now()), ..PacingStep::default() };
                    change.call(PacingChange::PutStep(next, step));
                },
                {texts.pacing_step_add()}
            }
        }
    }
}
