//! The paper for the manager.

use dioxus::prelude::*;

use super::paper_frame::{hand_over, paper_heading, use_paper_language};
use crate::i18n::{use_language, use_texts};
use crate::meeting::At;
use crate::meeting::preparation::{MeetingStep, OpenMeeting};
use crate::meeting::sharing::{MarkedWords, SharedSheet, SharedSheetView, marked_lines, use_word_check};
use crate::route::Route;
use crate::ui::{ButtonLink, EmptyState, IconName};

/// What is asked about, the ways to hand it over, and the paper. The words of both languages are looked for: that of the
/// app, in which the person writes, and that of the paper.
#[component]
pub(super) fn ManagerPaper(open: OpenMeeting) -> Element {
    let texts = use_texts();
    let screen = use_language()();
    let (language, choose) = use_paper_language();
    let check = use_word_check(&[screen, language]);
    let sheet = SharedSheet::of(&open.meeting, language);
    let choices = Route::MeetingPages { at: At::Step(open.id.clone(), MeetingStep::Share) };
    rsx! {
        div { class: "no-print",
            {paper_heading(texts.paper_manager(), texts.paper_manager_lead())}
            MarkedWords { id: open.id.clone(), lines: marked_lines(&open.meeting, &check), onchange: open.onchange }
            if !sheet.is_empty() {
                {hand_over(language, choose, sheet.title, sheet.text(), texts)}
            }
        }
        if sheet.is_empty() {
            EmptyState { icon: IconName::Print, text: texts.share_nothing().to_string() }
        } else {
            SharedSheetView { sheet, written_in: screen }
        }
        div { class: "no-print actions",
            ButtonLink { to: choices, {texts.paper_to_choices()} }
        }
    }
}
