//! One screen of a questionnaire.

use dioxus::prelude::*;

use super::question_screen::QuestionScreen;
use super::{OpenFillIn, use_fill_in};
use crate::questionnaire::flow::{self, StepId};
use crate::questionnaire::{Change, FillInId, use_desk};
use crate::route::Route;
use crate::ui::use_after_render;

/// The screen `step` of a filling-in. A step that no longer exists, because an answer took it away, leads to the
/// nearest one that does.
#[component]
pub fn QuestionPage(fill_in: FillInId, step: String) -> Element {
    match use_fill_in(&fill_in) {
        Ok(open) => rsx! {
            AtStep { open, step }
        },
        Err(page) => page,
    }
}

#[component]
fn AtStep(open: OpenFillIn, step: String) -> Element {
    let desk = use_desk();
    let navigator = use_navigator();
    let OpenFillIn { id, fill_in, questionnaire } = &open;
    let steps = flow::steps(questionnaire, &fill_in.answers, fill_in.length);
    let wanted: Option<StepId> = step.parse().ok();
    let here = wanted
        .as_ref()
        .and_then(|wanted| flow::nearest(questionnaire, &steps, wanted))
        .or_else(|| steps.first().map(|step| step.id.clone()));

    let (fill_in_id, at, asked) = (id.clone(), here.clone(), step);
    let place = format!("{fill_in_id}/{asked}/{}", here.as_ref().map(StepId::to_string).unwrap_or_default());
    // The place is noted when the person comes here, not when the stored one differs: another tab at another question
    // would note its own again, and both would write for ever.
    use_after_render(place, move || {
        let Some(at) = at else { return };
        if at.to_string() == asked {
            desk.change(&fill_in_id, Change::MoveTo(at));
        } else {
            navigator.replace(Route::QuestionPage { fill_in: fill_in_id, step: at.to_string() });
        }
    });

    let current = here.and_then(|here| flow::find(&steps, &here).cloned());
    rsx! {
        // A list of one: the key makes a new screen of every step, so that no field keeps the last one's text.
        for step in current {
            QuestionScreen { key: "{step.id}", open: open.clone(), steps: steps.clone(), step }
        }
    }
}
