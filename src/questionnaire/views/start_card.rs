//! Starting a questionnaire.

use dioxus::prelude::*;

use super::StateOfShelf;
use super::confirm_delete::ConfirmDelete;
use crate::clock;
use crate::i18n::{use_language, use_texts};
use crate::questionnaire::flow::{self, Length};
use crate::questionnaire::shelf::use_shelf;
use crate::questionnaire::{Answers, Change, FillIn, Questionnaire, Shelf, Shelved, use_desk, use_questionnaire};
use crate::route::Route;
use crate::ui::{Button, Card, Look};

/// Short or full, with the minutes each takes. A questionnaire without a short version has one button.
#[component]
pub(super) fn StartCard(name: String, again: bool) -> Element {
    let texts = use_texts();
    let language = use_language()();
    let desk = use_desk();
    let shelf = use_shelf();
    let navigator = use_navigator();
    let questionnaire = match use_questionnaire(&name) {
        Shelved::Ready(questionnaire) => questionnaire,
        Shelved::Loading => return rsx! {},
        state => {
            return rsx! {
                StateOfShelf { name, state }
            };
        }
    };
    let minutes = |length| minutes_of(&questionnaire, length);
    let (short, full) = (minutes(Length::Short), minutes(Length::Full));
    let title = questionnaire.title.in_language(language).to_owned();
    let (started, own) = (questionnaire.clone(), name.clone());
    let start = move |length: Length| {
        let (id, draft) = FillIn::start(&name, &started.version, length, clock::now());
        let steps = flow::steps(&started, &draft.answers, length);
        desk.change(&id, Change::Start(draft));
        if let Some(first) = steps.first() {
            navigator.push(Route::QuestionPage { fill_in: id, step: first.id.to_string() });
        }
    };
    let start_short = start.clone();
    rsx! {
        Card { heading: title,
            p { if again { {texts.start_again()} } else { {texts.start_purpose()} } }
            div { class: "stack",
                if short > 0 {
                    Button { look: Look::Primary, onpress: move |()| start_short(Length::Short), "{texts.start_short(short)}" }
                    Button { onpress: move |()| start(Length::Full), "{texts.start_full(full)}" }
                } else {
                    Button { look: Look::Primary, onpress: move |()| start(Length::Full), "{texts.start_full(full)}" }
                }
            }
            p { class: "hint", {texts.start_hint()} }
            if Shelf::is_own(&own) {
                ConfirmDelete {
                    id: own.clone(),
                    what: texts.open_remove().to_string(),
                    ondelete: move |()| shelf.remove_file(&own),
                }
            }
        }
    }
}

/// Zero when there is nothing to ask.
fn minutes_of(questionnaire: &Questionnaire, length: Length) -> u32 {
    let steps = flow::steps(questionnaire, &Answers::default(), length);
    if steps.is_empty() { 0 } else { flow::minutes(questionnaire, &steps) }
}
