//! What goes well.

use dioxus::prelude::*;

use super::line_rows::{LineList, LineRows, Offer};
use crate::i18n::use_texts;
use crate::meeting::preparation::OpenMeeting;

/// Own lines, with questions for each part of a job (domain.md §1.4, M2). The questionnaire asks what is hard, so it has
/// nothing to offer here.
#[component]
pub(super) fn CanStep(open: OpenMeeting) -> Element {
    let texts = use_texts();
    rsx! {
        p { class: "lead", {texts.can_lead()} }
        LineRows {
            open,
            list: LineList::Can,
            hint: texts.can_hint().to_string(),
            offers_heading: texts.can_questions().to_string(),
            offers_hint: texts.can_questions_hint().to_string(),
            offers: texts.can_questions_list().split('|').map(Offer::Prompt).collect::<Vec<_>>(),
        }
    }
}
