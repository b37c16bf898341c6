//! What the questionnaire puts on the page of today.

use dioxus::prelude::*;

use super::resume_card::ResumeCard;
use crate::i18n::use_texts;
use crate::questionnaire::fill_in::{history, open_draft};
use crate::questionnaire::shelf::PRE_CONSULT_WORK;
use crate::questionnaire::use_desk;
use crate::route::Route;
use crate::ui::{ButtonLink, Card, IconName, Look};

/// A draft to go on with, the invitation to start, or the summary to hand over.
#[component]
pub fn NextStep() -> Element {
    let texts = use_texts();
    let desk = use_desk();
    let all = desk.read_all();
    if let Some((id, fill_in)) = open_draft(&all, PRE_CONSULT_WORK).cloned() {
        return rsx! {
            ResumeCard { key: "{id}", id, fill_in }
        };
    }
    match history(&all).first() {
        Some((id, _)) => rsx! {
            Card { heading: texts.today_done_heading().to_string(),
                p { {texts.today_done_body()} }
                ButtonLink { look: Look::Primary, icon: IconName::Print, to: Route::SummaryPage { fill_in: id.clone() }, {texts.to_summary()} }
            }
        },
        None => rsx! {
            Card { heading: texts.today_start_heading().to_string(),
                p { {texts.today_start_body()} }
                ButtonLink { look: Look::Primary, icon: IconName::Forward, to: Route::MyWorkPage {}, {texts.today_start_button()} }
            }
        },
    }
}
