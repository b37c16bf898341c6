//! Asks for a check-in, when the person wants to be asked.

use dioxus::prelude::*;

use super::one_check_in::OneCheckIn;
use super::words;
use crate::clock;
use crate::i18n::use_texts;
use crate::journal::check_in::{Prompt, stored};
use crate::storage::use_store;
use crate::ui::Card;

/// One tap writes it down; then the card stays, to take it back or to go on.
#[component]
pub fn CheckInDue() -> Element {
    let texts = use_texts();
    let mut asked = use_signal(|| None::<Prompt>);
    let due = stored::due(use_store(), clock::now());
    let Some(prompt) = asked().or(due) else { return rsx! {} };
    rsx! {
        Card {
            OneCheckIn {
                question: words::question(prompt, texts),
                brief: true,
                onbegin: move |_| asked.set(Some(prompt)),
                ondone: move |()| asked.set(None),
            }
        }
    }
}
