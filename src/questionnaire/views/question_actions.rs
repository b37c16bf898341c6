//! The way on from a question.

use dioxus::prelude::*;

use super::OpenFillIn;
use crate::i18n::use_texts;
use crate::questionnaire::flow::{self, Step};
use crate::questionnaire::use_desk;
use crate::route::Route;
use crate::ui::{Button, Icon, IconName, Look};

/// Back and on (or skip), and under them: saved, overview, stop. An answer that looks wrong is pointed at once; then
/// the person may still go on, for nothing must be answered and nothing written is thrown away.
#[component]
pub(super) fn QuestionActions(
    open: OpenFillIn,
    steps: Vec<Step>,
    step: Step,
    answered: bool,
    /// Id of the field with a problem.
    problem: Option<String>,
    /// The problem was pointed at.
    checked: bool,
    oncheck: EventHandler<()>,
) -> Element {
    let texts = use_texts();
    let desk = use_desk();
    let navigator = use_navigator();
    let id = open.id.clone();
    let saved = desk.is_saved(&id);
    let back = flow::previous(&steps, &step.id).map(|step| step.id.to_string());
    let forward = match flow::next(&steps, &step.id) {
        Some(step) => Route::QuestionPage { fill_in: id.clone(), step: step.id.to_string() },
        None => Route::ReviewPage { fill_in: id.clone() },
    };
    let must_check = problem.is_some() && !checked;
    let on = move |()| {
        if must_check {
            oncheck.call(());
        } else {
            navigator.push(forward.clone());
        }
    };
    let label = if problem.is_some() && checked {
        texts.action_next_anyway()
    } else if answered {
        texts.action_next()
    } else {
        texts.action_skip()
    };
    rsx! {
        div { class: "question-actions",
            div { class: "actions",
                if let Some(step) = back {
                    Link { class: "button", to: Route::QuestionPage { fill_in: id.clone(), step },
                        Icon { name: IconName::Back }
                        {texts.action_back()}
                    }
                }
                Button { id: "next", look: Look::Primary, onpress: on, "{label}" }
            }
            div { class: "under-actions",
                if answered && saved {
                    span { class: "saved",
                        Icon { name: IconName::Check }
                        {texts.saved_here()}
                    }
                }
                Link { to: Route::ReviewPage { fill_in: id.clone() }, {texts.action_overview()} }
                Link { to: Route::MyWorkPage {}, {texts.action_stop()} }
            }
        }
    }
}
