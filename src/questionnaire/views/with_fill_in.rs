//! What every page about one filling-in needs first: the filling-in, and its questionnaire.

use dioxus::prelude::*;

use super::StateOfShelf;
use crate::i18n::use_texts;
use crate::questionnaire::{FillIn, FillInId, SharedQuestionnaire, Shelved, use_desk, use_questionnaire};
use crate::route::Route;
use crate::ui::{ButtonLink, Look, PageHeading};

/// A filling-in with its questionnaire at hand.
#[derive(Debug, Clone, PartialEq)]
pub struct OpenFillIn {
    pub id: FillInId,
    pub fill_in: FillIn,
    pub questionnaire: SharedQuestionnaire,
}

/// Shows `page` once both are there; before that, or when they are not, says so.
#[component]
pub fn WithFillIn(id: FillInId, page: Callback<OpenFillIn, Element>) -> Element {
    let texts = use_texts();
    let desk = use_desk();
    let Some(fill_in) = desk.read(&id) else {
        return rsx! {
            PageHeading { text: texts.fill_in_gone_title().to_string() }
            p { "{texts.fill_in_gone_body()}" }
            ButtonLink { look: Look::Primary, to: Route::MyWorkPage {}, "{texts.to_my_work()}" }
        };
    };
    rsx! {
        WithQuestionnaire { id, fill_in, page }
    }
}

#[component]
fn WithQuestionnaire(id: FillInId, fill_in: FillIn, page: Callback<OpenFillIn, Element>) -> Element {
    let name = fill_in.questionnaire.clone();
    match use_questionnaire(&name) {
        Shelved::Ready(questionnaire) => page.call(OpenFillIn { id, fill_in, questionnaire }),
        state => rsx! {
            StateOfShelf { name, state }
        },
    }
}
