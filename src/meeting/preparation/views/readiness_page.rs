//! Ready or not, for the person alone.

use dioxus::prelude::*;

use super::talk_gone::talk_gone;
use crate::i18n::{use_language, use_texts};
use crate::meeting::At;
use crate::meeting::preparation::{Meeting, MeetingChange, OwnPart, use_meeting};
use crate::route::Route;
use crate::storage::use_store;
use crate::ui::{ButtonLink, Card, IconName, Notice, PageHeading, Rating, TextArea, Tone};

/// The person's own view, and who or what presses (domain.md §1.4, M7). It says nothing about what the number means.
#[component]
pub fn ReadinessPage(id: String) -> Element {
    let texts = use_texts();
    let language = use_language()();
    let store = use_store();
    let removed = use_signal(|| None::<Meeting>);
    let open = use_meeting(&id, None);
    if !open.is_stored {
        return talk_gone(store, &id, removed, language);
    }
    let own = &open.meeting.own;
    let onchange = open.onchange;
    let write = |part: OwnPart| move |words: String| onchange.call(MeetingChange::Own(part, words));
    rsx! {
        PageHeading { text: texts.ready_title().to_string() }
        Notice { tone: Tone::Info,
            p { {texts.ready_private()} }
        }
        Rating {
            id: "ready",
            label: texts.ready_rating().to_string(),
            lower: texts.ready_low().to_string(),
            upper: texts.ready_high().to_string(),
            value: own.ready,
            onchange: move |number| onchange.call(MeetingChange::Ready(number)),
        }
        TextArea {
            id: "ready-words",
            label: texts.ready_words().to_string(),
            hint: texts.ready_words_hint().to_string(),
            rows: 3,
            value: own.ready_words.clone(),
            oninput: write(OwnPart::ReadyWords),
        }
        Card { heading: texts.ready_pressure().to_string(),
            p { {texts.ready_pressure_about()} }
            TextArea {
                id: "ready-pressure",
                label: texts.ready_pressure_label().to_string(),
                rows: 3,
                value: own.pressure.clone(),
                oninput: write(OwnPart::Pressure),
            }
        }
        TextArea {
            id: "ready-ask-first",
            label: texts.ready_ask_first().to_string(),
            hint: texts.ready_ask_first_hint().to_string(),
            rows: 2,
            value: own.ask_first.clone(),
            oninput: write(OwnPart::AskFirst),
        }
        ButtonLink {
            icon: IconName::Back,
            to: Route::MeetingPages { at: At::Meeting(id.clone()) },
            {texts.ready_to_talk()}
        }
    }
}
