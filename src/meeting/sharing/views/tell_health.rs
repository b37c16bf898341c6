//! What may be told about health, and begins as kept.

use dioxus::prelude::*;

use super::word_question::{marked_text, word_question};
use crate::i18n::Texts;
use crate::meeting::preparation::{HealthPart, LineField, LinePlace, Meeting, MeetingChange};
use crate::meeting::sharing::{MarkedLine, place_name};

/// Four fields that nobody has to fill in.
pub(super) fn tell_health(
    meeting: &Meeting,
    marked: &[MarkedLine],
    onchange: Callback<MeetingChange>,
    answer: Callback<MeetingChange>,
    texts: Texts,
) -> Element {
    let fields = HealthPart::ALL.into_iter().filter_map(|part| {
        let place = LinePlace::Health(part);
        Some((meeting.line(&place)?.clone(), place))
    });
    rsx! {
        section { class: "card",
            h2 { {texts.health_heading()} }
            p { {texts.health_lead()} }
            for (line , place) in fields {
                div { key: "{place.field_id()}",
                    LineField { line, label: place_name(&place, texts).to_string(), place: place.clone(), onchange }
                    if let Some(question) = marked.iter().find(|line| line.place == place) {
                        p { class: "own-words", dir: "auto", {marked_text(question)} }
                        {word_question(question, answer, texts)}
                    }
                }
            }
        }
    }
}
