//! What to ask the employer.

use dioxus::prelude::*;

use super::line_rows::{LineList, LineRows, Offer};
use crate::i18n::use_texts;
use crate::meeting::preparation::OpenMeeting;
use crate::work::{Country, use_country};

/// Own questions, and those that matter in most talks (domain.md §4.4). In Belgium there is one about the visit of the
/// Fedris programme: who asks it says that they follow it, so it begins as kept.
#[component]
pub(super) fn QuestionsStep(open: OpenMeeting) -> Element {
    let texts = use_texts();
    let is_belgium = use_country()() == Country::Belgium;
    let visit = is_belgium.then(|| Offer::Words(texts.questions_visit(), false));
    let offers: Vec<Offer> =
        texts.questions_list().split('|').map(|words| Offer::Words(words, true)).chain(visit).collect();
    rsx! {
        p { class: "lead", {texts.questions_lead()} }
        LineRows {
            open,
            list: LineList::Questions,
            offers_heading: texts.questions_offers().to_string(),
            offers_hint: is_belgium.then(|| texts.questions_visit_hint().to_owned()),
            offers,
        }
    }
}
