//! The card for the person's own hand.

use dioxus::prelude::*;

use super::paper_frame::{hand_over, paper_heading, use_paper_language};
use crate::i18n::{Language, texts, use_language, use_texts};
use crate::meeting::preparation::{Meeting, OpenMeeting};
use crate::meeting::rehearsal::said_words;
use crate::meeting::sharing::{CardSheet, CardSheetView};

#[component]
pub(super) fn CardPaper(open: OpenMeeting) -> Element {
    let screen_texts = use_texts();
    let screen = use_language()();
    let (language, choose) = use_paper_language();
    let card = card_sheet(&open.meeting, language);
    rsx! {
        div { class: "no-print",
            {paper_heading(screen_texts.paper_card(), screen_texts.paper_card_lead())}
            {hand_over(language, choose, texts(language).card_title(), card.text(), screen_texts)}
        }
        CardSheetView { card, written_in: screen }
    }
}

/// The card in this language.
pub(super) fn card_sheet(meeting: &Meeting, language: Language) -> CardSheet {
    CardSheet::of(meeting, language, |said| said_words(said, texts(language)))
}
