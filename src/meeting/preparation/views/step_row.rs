//! The steps of a preparation, each within reach.

use dioxus::prelude::*;

use super::words::step_name;
use crate::i18n::Texts;
use crate::meeting::At;
use crate::meeting::preparation::{Meeting, MeetingStep};
use crate::route::Route;
use crate::ui::{FoldedRow, Icon, IconName};

/// All steps with a mark where something is written; the one on screen stands out.
pub(super) fn step_row(id: &str, meeting: &Meeting, here: MeetingStep, texts: Texts) -> Element {
    rsx! {
        FoldedRow { class: "meeting-steps", line: texts.meeting_steps().to_string(),
            ol { role: "list",
                for step in MeetingStep::ALL {
                    li { key: "{step:?}",
                        Link {
                            class: "button",
                            to: Route::MeetingPages { at: At::Step(id.to_owned(), step) },
                            aria_current: (step == here).then_some("step"),
                            {step_name(step, texts)}
                            if step.is_begun(meeting) {
                                Icon { name: IconName::Check }
                                span { class: "visually-hidden", " {texts.meeting_step_begun()}" }
                            }
                        }
                    }
                }
            }
        }
    }
}
