//! The card for the person's own hand.

use dioxus::prelude::*;

use super::paper_frame::{hand_over, paper_heading, use_paper_language};
use crate::i18n::{texts, use_language, use_texts};
use crate::meeting::preparation::OpenMeeting;
use crate::meeting::sharing::{CardSheet, CardSheetView};

#[component]
pub(super) fn CardPaper(open: OpenMeeting) -> Element {
    let screen_texts = use_texts();
    let screen = use_language()();
    let (language, choose) = use_paper_language();
    let card = CardSheet::of(&open.meeting, language, |_| None);
    rsx! {
        div { class: "no-print",
            {paper_heading(screen_texts.paper_card(), screen_texts.paper_card_lead())}
            {hand_over(language, choose, texts(language).card_title(), card.text(), screen_texts)}
        }
        CardSheetView { card, written_in: screen }
    }
}
