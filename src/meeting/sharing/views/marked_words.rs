//! What is asked before a paper leaves.

use dioxus::prelude::*;

use super::line_choices::step_of;
use super::word_question::{marked_text, word_question};
use crate::i18n::use_texts;
use crate::meeting::At;
use crate::meeting::preparation::MeetingChange;
use crate::meeting::sharing::{MarkedLine, place_name};
use crate::platform::page;
use crate::route::Route;
use crate::ui::{Card, ItemList};

/// The lines with words that are mostly kept, each with the question. Nothing when there are none.
#[component]
pub fn MarkedWords(
    /// Of the preparation.
    id: String,
    lines: Vec<MarkedLine>,
    onchange: Callback<MeetingChange>,
) -> Element {
    let texts = use_texts();
    let answer = use_callback(move |change| {
        onchange.call(change);
        page::focus("marked-words");
    });
    rsx! {
        // Always there: the focus comes here when a question is answered, the last one too.
        div { id: "marked-words", tabindex: "-1",
            if !lines.is_empty() {
                Card { heading: texts.marked_heading().to_string(),
                    p { {texts.marked_lead()} }
                    ItemList {
                        for line in &lines {
                            li { key: "{line.place.field_id()}",
                                p { class: "hint", {place_name(&line.place, texts)} }
                                p { class: "own-words", dir: "auto", {marked_text(line)} }
                                {word_question(line, answer, texts)}
                                p { class: "signs-line",
                                    Link { to: step_of(&id, &line.place), {texts.marked_change()} }
                                }
                            }
                        }
                    }
                    p {
                        Link { to: Route::MeetingPages { at: At::Words }, {texts.words_to()} }
                    }
                }
            }
        }
    }
}
