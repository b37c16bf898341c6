//! A tag being made.

use dioxus::prelude::*;

use super::focus::use_focus;
use crate::i18n::{Texts, use_texts};
use crate::journal::check_in::{CheckInSettings, TagProblem, tag_problem};
use crate::ui::{Button, IconName, TextField, use_announcer};

/// One word and a button. The field is empty again, and has the focus, when it was added.
#[component]
pub(super) fn NewTag(settings: CheckInSettings, onadd: Callback<String>) -> Element {
    let texts = use_texts();
    let announcer = use_announcer();
    let focus = use_focus();
    let mut typed = use_signal(String::new);
    let mut problem = use_signal(|| None::<TagProblem>);
    let mut made = use_signal(|| 0_u32);
    let add = move |event: FormEvent| {
        event.prevent_default();
        let name = typed.peek().trim().to_owned();
        problem.set(tag_problem(&name, None, &settings));
        if problem.peek().is_none() {
            announcer.say(texts.check_in_tag_added(&name));
            onadd.call(name);
            typed.set(String::new());
            made += 1;
        }
        focus.call("check-in-new-tag".to_owned());
    };
    rsx! {
        form { onsubmit: add,
            for number in [made()] {
                TextField {
                    key: "{number}",
                    id: "check-in-new-tag",
                    label: texts.check_in_tag_new().to_string(),
                    problem: problem().map(|problem| words(problem, texts).to_owned()),
                    value: "",
                    oninput: move |name| typed.set(name),
                }
            }
            Button { icon: IconName::Add, {texts.check_in_tag_add()} }
        }
    }
}

pub(super) fn words(problem: TagProblem, texts: Texts) -> &'static str {
    match problem {
        TagProblem::Empty => texts.check_in_tag_empty(),
        TagProblem::TooLong => texts.check_in_tag_long(),
        TagProblem::Known => texts.check_in_tag_known(),
    }
}
