//! One more of the same?

use dioxus::prelude::*;

use super::OpenFillIn;
use crate::i18n::use_texts;
use crate::questionnaire::flow::{self, Step};
use crate::questionnaire::{Change, FillIn, use_desk};
use crate::route::Route;
use crate::ui::{Button, IconName, Look};

/// Asked after a row of a repeating group: yes makes a new row and goes to its first question, no goes on.
#[component]
pub(super) fn AnotherRow(open: OpenFillIn, steps: Vec<Step>, step: Step) -> Element {
    let texts = use_texts();
    let desk = use_desk();
    let navigator = use_navigator();
    let OpenFillIn { id, fill_in, questionnaire } = open;
    let forward = match flow::next(&steps, &step.id) {
        Some(next) => Route::QuestionPage { fill_in: id.clone(), step: next.id.to_string() },
        None => Route::ReviewPage { fill_in: id.clone() },
    };
    let back = flow::previous(&steps, &step.id).map(|previous| previous.id.to_string());
    let (to_row, group) = (id.clone(), questionnaire.item(&step.id.key.link_id).cloned());
    let add = move |()| {
        let Some(group) = group.clone() else { return };
        let change = Change::AddRow(Box::new(group));
        // Where the new row's first question is, known from the same rules that will show it.
        let after = change.apply(Some(FillIn::clone(&fill_in)));
        desk.change(&to_row, change);
        let first = after.and_then(|after| {
            let steps = flow::steps(&questionnaire, &after.answers, after.length);
            let row = step.id.key.row? + 1;
            steps.iter().find(|new| new.id.key.row == Some(row)).map(|new| new.id.to_string())
        });
        if let Some(first) = first {
            navigator.push(Route::QuestionPage { fill_in: to_row.clone(), step: first });
        }
    };
    rsx! {
        div { class: "stack",
            Button { icon: IconName::Add, onpress: add, {texts.another_yes()} }
            Button { look: Look::Primary, onpress: move |()| { navigator.push(forward.clone()); }, {texts.another_no()} }
            if let Some(back) = back {
                Link { class: "button quiet", to: Route::QuestionPage { fill_in: id, step: back }, {texts.action_back()} }
            }
        }
    }
}
