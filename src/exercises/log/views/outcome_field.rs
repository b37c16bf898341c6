//! How it went.

use dioxus::prelude::*;

use super::words;
use crate::exercises::log::Outcome;
use crate::i18n::use_texts;
use crate::ui::{ChoiceCards, ChoiceOption};

/// Done, shorter, or not this time. The reason stays when the answer goes from one of the latter to the other.
#[component]
pub(super) fn OutcomeField(id: String, outcome: Outcome, onchange: EventHandler<Outcome>) -> Element {
    let texts = use_texts();
    let why = match outcome {
        Outcome::Shortened(why) | Outcome::Skipped(why) => why,
        Outcome::Done => None,
    };
    let outcomes = [Outcome::Done, Outcome::Shortened(why), Outcome::Skipped(why)];
    let options: Vec<ChoiceOption> = (0..)
        .zip(outcomes)
        .map(|(code, outcome): (u8, _)| ChoiceOption {
            code: code.to_string(),
            text: words::outcome(outcome, texts).to_owned(),
        })
        .collect();
    let chosen =
        options.iter().zip(outcomes).find(|(_, other)| *other == outcome).map(|(option, _)| option.code.clone());
    rsx! {
        div { class: "field",
            p { id: "{id}-label", class: "label", {texts.log_add_outcome()} }
            ChoiceCards {
                id: id.clone(),
                labelled_by: "{id}-label",
                options,
                chosen: chosen.into_iter().collect::<Vec<_>>(),
                onchange: move |(code, _): (String, bool)| {
                    if let Some(outcome) = code.parse::<usize>().ok().and_then(|at| outcomes.get(at).copied()) {
                        onchange.call(outcome);
                    }
                },
            }
        }
    }
}
