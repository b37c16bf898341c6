//! What came of an agreement, look by look.

use dioxus::prelude::*;

use super::words::{day_words, status_name};
use crate::clock;
use crate::i18n::{Language, texts};
use crate::meeting::agreement::{Agreement, Check};
use crate::ui::{Button, Card, IconName, Look};

/// Every check with something in it, oldest first: the day, how it stood before and after, how much it helped, the words.
pub(super) fn trail(agreement: &Agreement, onremove: Callback<String>, language: Language) -> Element {
    let texts = texts(language);
    let today = clock::today();
    let written: Vec<(usize, &Check)> =
        agreement.checks.iter().enumerate().filter(|(_, check)| !check.is_empty()).collect();
    if written.is_empty() {
        return rsx! {};
    }
    let status = |place: usize, check: &Check| {
        let before = agreement.status_before(place);
        let after = check.status.unwrap_or(before);
        if after == before {
            status_name(after, texts).to_owned()
        } else {
            texts.agreement_before_after(status_name(before, texts), status_name(after, texts))
        }
    };
    rsx! {
        Card { heading: texts.agreement_trail().to_string(),
            ol { class: "items", role: "list",
                for (place , check) in written {
                    li { key: "{check.id}",
                        strong { "{day_words(check.date, today, language)}" }
                        p { "{status(place, check)}" }
                        if let Some(number) = check.helps {
                            p { "{texts.agreement_helps_said(number)}" }
                        }
                        if !check.change.trim().is_empty() {
                            p { class: "own-words", dir: "auto", "{check.change}" }
                        }
                        Button {
                            look: Look::Quiet,
                            icon: IconName::Delete,
                            label: texts.agreement_remove_check_named(day_words(check.date, today, language)),
                            onpress: {
                                let id = check.id.clone();
                                move |()| onremove.call(id.clone())
                            },
                            {texts.agreement_remove_check()}
                        }
                    }
                }
            }
        }
    }
}
