//! What the person wrote, to tick piece by piece.

use dioxus::prelude::*;

use crate::i18n::{use_language, use_texts};
use crate::journal::check_in::excerpt;
use crate::report::journal::own_words::OwnWords;
use crate::ui::{Button, Card, ChoiceCards, ChoiceOption};

/// How many are shown at first, and how many more with each press.
const STEP: usize = 20;

/// The beginning of each piece; the whole of it stands in the sheet below when it is ticked.
#[component]
pub(super) fn OwnWordsCard(
    pieces: Vec<OwnWords>,
    /// Their ids.
    ticked: Vec<String>,
    ontick: EventHandler<(String, bool)>,
) -> Element {
    let texts = use_texts();
    let language = use_language()();
    let mut shown = use_signal(|| STEP);
    let more = pieces.len() > shown();
    let option = |piece: OwnWords| ChoiceOption {
        text: format!("{} – {}", piece.label(language), excerpt(&piece.words)),
        code: piece.id,
    };
    let options: Vec<ChoiceOption> = pieces.into_iter().take(shown()).map(option).collect();
    rsx! {
        Card {
            h2 { id: "words-heading", {texts.report_words()} }
            p { id: "words-hint",
                if options.is_empty() { {texts.report_words_none()} } else { {texts.report_words_hint()} }
            }
            ChoiceCards {
                id: "words",
                labelled_by: "words-heading",
                described_by: "words-hint",
                several: true,
                options,
                chosen: ticked,
                onchange: ontick,
            }
            if more {
                Button { onpress: move |()| shown += STEP, {texts.check_in_list_more()} }
            }
        }
    }
}
