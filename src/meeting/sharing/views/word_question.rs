//! The question about words that are mostly kept.

use dioxus::prelude::*;

use crate::i18n::Texts;
use crate::meeting::preparation::MeetingChange;
use crate::meeting::sharing::{MarkedLine, marked_words};
use crate::ui::Button;

/// The whole line; the words stand out.
pub(super) fn marked_text(line: &MarkedLine) -> Element {
    rsx! {
        for (index , (piece , is_marked)) in line.pieces.iter().enumerate() {
            if *is_marked {
                mark { key: "{index}", "{piece}" }
            } else {
                Fragment { key: "{index}", "{piece}" }
            }
        }
    }
}

/// Which words, and two answers. It never stands in the way: without an answer the line is shared as it is marked.
pub(super) fn word_question(line: &MarkedLine, answer: Callback<MeetingChange>, texts: Texts) -> Element {
    let pieces = line.pieces.iter().map(|(piece, is_marked)| (piece.as_str(), *is_marked));
    let words = marked_words(pieces).join(", ");
    let (kept, let_go) = (line.place.clone(), line.place.clone());
    rsx! {
        div { class: "word-question",
            p { {texts.word_question(&words)} }
            div { class: "actions",
                Button {
                    label: texts.word_keep_about(&words),
                    onpress: move |()| answer.call(MeetingChange::Share(kept.clone(), false)),
                    {texts.word_keep()}
                }
                Button {
                    label: texts.word_share_about(&words),
                    onpress: move |()| answer.call(MeetingChange::LetGo(let_go.clone(), true)),
                    {texts.word_share()}
                }
            }
        }
    }
}
