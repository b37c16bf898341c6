//! Going on with a draft.

use dioxus::prelude::*;

use super::StateOfShelf;
use super::confirm_delete::ConfirmDelete;
use crate::i18n::{use_language, use_texts};
use crate::questionnaire::flow;
use crate::questionnaire::{FillIn, FillInId, Shelved, use_desk, use_questionnaire};
use crate::route::Route;
use crate::ui::{ButtonLink, Card, IconName, Look};

/// Where the person stopped, the way back there, and the way to throw the draft away.
#[component]
pub(super) fn ResumeCard(id: FillInId, fill_in: FillIn) -> Element {
    let texts = use_texts();
    let desk = use_desk();
    let language = use_language()();
    let name = fill_in.questionnaire.clone();
    let questionnaire = match use_questionnaire(&name) {
        Shelved::Ready(questionnaire) => questionnaire,
        Shelved::Loading => return rsx! {},
        state => {
            return rsx! {
                StateOfShelf { name, state }
            };
        }
    };
    let steps = flow::steps(&questionnaire, &fill_in.answers, fill_in.length);
    let here = fill_in
        .position
        .as_ref()
        .and_then(|position| flow::nearest(&questionnaire, &steps, position))
        .or_else(|| steps.first().map(|step| step.id.clone()));
    let minutes = here.as_ref().map_or(0, |here| flow::minutes_left(&questionnaire, &steps, here));
    let place = here.as_ref().and_then(|here| flow::progress(&questionnaire, &steps, here));
    let place = place.map(|place| place.section_title.in_language(language).to_owned()).unwrap_or_default();
    let title = questionnaire.title.in_language(language).to_owned();
    rsx! {
        Card { heading: title,
            p { "{texts.resume_place(&place, minutes)}" }
            if let Some(here) = here {
                ButtonLink {
                    look: Look::Primary,
                    icon: IconName::Forward,
                    to: Route::QuestionPage { fill_in: id.clone(), step: here.to_string() },
                    {texts.resume()}
                }
            }
            ConfirmDelete {
                id: id.clone(),
                what: texts.delete_draft().to_string(),
                ondelete: move |()| desk.delete(&id),
            }
        }
    }
}
