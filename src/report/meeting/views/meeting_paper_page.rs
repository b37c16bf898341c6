//! A paper on screen.

use dioxus::prelude::*;

use super::card_paper::CardPaper;
use super::guide_paper::GuidePaper;
use super::manager_paper::ManagerPaper;
use super::therapist_paper::TherapistPaper;
use crate::i18n::use_texts;
use crate::meeting::At;
use crate::meeting::preparation::use_meeting;
use crate::meeting::sharing::PaperKind;
use crate::route::Route;
use crate::ui::{ButtonLink, EmptyState, IconName, PageHeading};

/// The ways to hand it over, and under them the paper exactly as it will be printed.
#[component]
pub fn MeetingPaperPage(id: String, kind: PaperKind) -> Element {
    let texts = use_texts();
    let open = use_meeting(&id, None);
    // The guide holds nothing of the person, so it needs no talk.
    if !open.is_stored && kind != PaperKind::Guide {
        return rsx! {
            PageHeading { text: texts.paper_gone().to_string() }
            EmptyState { icon: IconName::Meeting, text: texts.paper_gone_why().to_string(),
                ButtonLink { icon: IconName::Back, to: Route::MeetingPages { at: At::Overview }, {texts.words_to_talks()} }
            }
        };
    }
    let back = if open.is_stored { At::Meeting(id) } else { At::Overview };
    rsx! {
        match kind {
            PaperKind::Manager => rsx! { ManagerPaper { open } },
            PaperKind::Card => rsx! { CardPaper { open } },
            PaperKind::Therapist => rsx! { TherapistPaper { open } },
            PaperKind::Guide => rsx! { GuidePaper {} },
        }
        div { class: "no-print",
            ButtonLink { icon: IconName::Back, to: Route::MeetingPages { at: back }, {texts.meeting_to_whole()} }
        }
    }
}
