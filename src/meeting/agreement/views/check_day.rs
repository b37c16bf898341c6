//! When to look again.

use chrono::NaiveDate;
use dioxus::prelude::*;

use super::words::{follow_up_words, problem_words};
use crate::clock;
use crate::i18n::{use_language, use_texts};
use crate::meeting::agreement::{AgreementChange, OpenAgreement, follow_ups, problem_of_check};
use crate::platform::page;
use crate::ui::{Button, DayField, TimeField, use_after_render};

/// A day and a time, and days that are often chosen, counted from the talk.
#[component]
pub(super) fn CheckDay(open: OpenAgreement, talk: NaiveDate) -> Element {
    let texts = use_texts();
    let language = use_language()();
    let today = clock::today();
    let mut filled = use_signal(|| 0_u32);
    let OpenAgreement { id, agreement, onchange, .. } = open;
    let field = format!("check-on-{id}");
    let to_focus = field.clone();
    use_after_render(filled().to_string(), move || {
        if *filled.peek() > 0 {
            page::focus(&to_focus);
        }
    });
    let offered = follow_ups(talk, today).into_iter().filter(|one| agreement.check_on != Some(one.on));
    rsx! {
        // The browser keeps what is typed, so a day from elsewhere comes with a new field.
        for number in [filled()] {
            DayField {
                key: "{number}",
                id: field.clone(),
                label: texts.agreement_check_on().to_string(),
                problem: problem_of_check(&agreement).map(|problem| problem_words(problem, texts)),
                value: agreement.check_on,
                onchange: move |day| onchange.call(AgreementChange::CheckOn(day)),
            }
        }
        if agreement.check_on.is_some() {
            TimeField {
                id: "check-at-{id}",
                label: texts.agreement_check_at().to_string(),
                value: agreement.check_at,
                oninput: move |time| onchange.call(AgreementChange::CheckAt(time)),
            }
        }
        details { class: "follow-ups",
            summary { {texts.agreement_follow_ups()} }
            div { class: "stack",
                for one in offered {
                    Button {
                        key: "{one.on}",
                        onpress: move |()| {
                            onchange.call(AgreementChange::CheckOn(Some(one.on)));
                            filled += 1;
                        },
                        "{follow_up_words(one, today, language)}"
                    }
                }
            }
        }
    }
}
