//! The rehearsal.

use dioxus::prelude::*;

use super::end_screen::EndScreen;
use super::line_screen::LineScreen;
use super::start_screen::StartScreen;
use super::voices::use_voices;
use crate::i18n::use_texts;
use crate::meeting::At;
use crate::meeting::preparation::use_meeting;
use crate::meeting::rehearsal::{Stage, own_lines, use_rehearsal};
use crate::route::Route;
use crate::ui::{ButtonLink, IconName, PageHeading};

/// The rehearsal of the talk at this address, where it stands: choosing, one line after the other, looking back.
#[component]
pub fn RehearsalPage(id: String) -> Element {
    rsx! {
        for id in [id] {
            OfTalk { key: "{id}", id: id.clone() }
        }
    }
}

#[component]
fn OfTalk(id: String) -> Element {
    let texts = use_texts();
    let talk = use_meeting(&id, None);
    let open = use_rehearsal(&id, own_lines(&talk.meeting.answers));
    let voices = use_voices();
    if !talk.is_stored {
        return rsx! {
            PageHeading { text: texts.rehearsal_gone().to_string(), subject: "gone" }
            ButtonLink { icon: IconName::Back, to: Route::MeetingPages { at: At::Overview }, {texts.rehearsal_to_talks()} }
        };
    }
    match open.rehearsal.stage {
        Stage::Choosing => rsx! {
            StartScreen { talk, open, voices }
        },
        Stage::Speaking => rsx! {
            LineScreen { talk, open, voices }
        },
        Stage::Ending => rsx! {
            EndScreen { talk, open, voices }
        },
    }
}
