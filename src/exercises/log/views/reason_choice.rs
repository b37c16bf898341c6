//! Shorter, or not this time, and why; nothing of it must be said.

use dioxus::prelude::*;

use super::words::{REASONS, reason};
use crate::exercises::log::{Outcome, Reason};
use crate::i18n::use_texts;
use crate::ui::{Button, ChoiceCards, ChoiceOption};

/// The reasons, then the two ways it can have gone. Choosing one of these is the answer.
#[component]
pub(super) fn ReasonChoice(name: String, onchoose: EventHandler<Outcome>) -> Element {
    let texts = use_texts();
    let mut why = use_signal(|| None::<Reason>);
    let options: Vec<ChoiceOption> = REASONS.iter().map(|why| option(*why, reason(*why, texts))).collect();
    let chosen = why().map(code).into_iter().collect();
    rsx! {
        div { class: "reasons",
            p { id: "reasons-question", {texts.log_why()} }
            ChoiceCards {
                id: "reason",
                labelled_by: "reasons-question",
                compact: true,
                options,
                chosen,
                onchange: move |(chosen, _): (String, bool)| {
                    why.set(REASONS.into_iter().find(|why| code(*why) == chosen));
                },
            }
            div { class: "due-actions",
                Button {
                    label: texts.log_shortened_named(&name),
                    onpress: move |()| onchoose.call(Outcome::Shortened(why())),
                    {texts.log_shortened()}
                }
                Button {
                    label: texts.log_skipped_named(&name),
                    onpress: move |()| onchoose.call(Outcome::Skipped(why())),
                    {texts.log_skipped()}
                }
            }
        }
    }
}

fn option(why: Reason, text: &str) -> ChoiceOption {
    ChoiceOption { code: code(why), text: text.to_owned() }
}

fn code(why: Reason) -> String {
    (why as u8).to_string()
}
