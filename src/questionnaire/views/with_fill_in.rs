//! What every page about one filling-in needs first: the filling-in, and its questionnaire.

use std::rc::Rc;

use dioxus::prelude::*;

use super::StateOfShelf;
use crate::i18n::use_texts;
use crate::questionnaire::{FillIn, FillInId, SharedQuestionnaire, Shelved, use_desk, use_questionnaire};
use crate::route::Route;
use crate::storage::{Trouble, use_store};
use crate::ui::{ButtonLink, Look, PageHeading};

/// A filling-in with its questionnaire at hand.
#[derive(Debug, Clone)]
pub struct OpenFillIn {
    pub id: FillInId,
    /// Shared, because years of answers are no small thing to copy for every part of a screen.
    pub fill_in: Rc<FillIn>,
    pub questionnaire: SharedQuestionnaire,
}

/// Equal when it was read at once.
impl PartialEq for OpenFillIn {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.fill_in, &other.fill_in) && self.questionnaire == other.questionnaire
    }
}

/// The filling-in once both are there.
///
/// # Errors
/// The page to show instead: still loading, gone, or not readable.
pub fn use_fill_in(id: &str) -> Result<OpenFillIn, Element> {
    let fill_in = use_desk().read(id);
    let name = fill_in.as_ref().map(|fill_in| fill_in.questionnaire.clone()).unwrap_or_default();
    let state = use_questionnaire(&name);
    match (fill_in, state) {
        (Some(fill_in), Shelved::Ready(questionnaire)) => {
            Ok(OpenFillIn { id: id.to_owned(), fill_in: Rc::new(fill_in), questionnaire })
        }
        (Some(_), state) => Err(rsx! {
            StateOfShelf { name, state }
        }),
        (None, _) => Err(rsx! {
            Gone {}
        }),
    }
}

#[component]
fn Gone() -> Element {
    let texts = use_texts();
    // What could not be read is not gone: the notice above the page says where it is.
    let unread = matches!(use_store().trouble(), Some(Trouble::NotRead(_)));
    rsx! {
        PageHeading { text: texts.fill_in_gone_title().to_string() }
        p {
            if unread {
                {texts.fill_in_unread_body()}
            } else {
                {texts.fill_in_gone_body()}
            }
        }
        ButtonLink { look: Look::Primary, to: Route::MyWorkPage {}, {texts.to_my_work()} }
    }
}
