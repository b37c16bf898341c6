//! What fills the screen during a talk.

use dioxus::prelude::*;

use super::card_paper::card_sheet;
use crate::clock;
use crate::i18n::{Language, use_language, use_texts};
use crate::meeting::At;
use crate::meeting::preparation::Meeting;
use crate::meeting::presenting::{AgendaClock, Presentation, Shown};
use crate::meeting::sharing::{CardSheetView, SharedSheet, SharedSheetView};
use crate::platform::{full_screen, page, wake_lock};
use crate::route::Route;
use crate::storage::lock::Lock;
use crate::storage::use_store;
use crate::ui::{HoldButton, PageHeading, TextField};
use crate::work::folded;

/// Only the sheet, or only the card with the agenda; and a button that ends it when it is held.
#[component]
pub fn PresentingScreen() -> Element {
    let texts = use_texts();
    let own_language = use_language()();
    let store = use_store();
    let navigator = use_navigator();
    let mut asked = use_signal(|| false);
    use_hook(|| CopyValue::new(wake_lock::keep_awake()));
    let presentation = store.read(&Presentation::key());
    let meeting = presentation.as_ref().and_then(|shown| store.read(&Meeting::key(&shown.meeting)));
    let language = presentation.as_ref().and_then(|shown| Language::from_tag(&shown.language)).unwrap_or(own_language);
    let id = presentation.as_ref().map(|shown| shown.meeting.clone());
    let leave = use_callback(move |()| {
        if store.remove(&Presentation::key()).is_ok() {
            full_screen::leave();
            if store.has_lock() {
                // Whoever has the phone in hand then needs the code.
                let _ = Lock::new(&store.store()).lock_all_tabs(clock::now());
                return page::reload();
            }
            let at = id.clone().map_or(At::Overview, At::Meeting);
            navigator.replace(Route::MeetingPages { at });
        }
    });
    let start_clock = move |()| {
        let now = clock::now();
        // What could not be written is told when the screen is left.
        let _ = store
            .update_if(&Presentation::key(), |shown| shown.map(|shown| Presentation { started: Some(now), ..shown }));
    };
    rsx! {
        div { class: "presenting",
            PageHeading { text: texts.nav_meeting().to_string() }
            match (presentation, meeting) {
                (Some(shown), Some(meeting)) => match shown.shown {
                    Shown::Sheet => rsx! {
                        SharedSheetView { sheet: SharedSheet::of(&meeting, language), written_in: own_language }
                    },
                    Shown::Card => rsx! {
                        AgendaClock {
                            minutes: meeting.basics.minutes.unwrap_or_default(),
                            started: shown.started,
                            language,
                            onstart: start_clock,
                        }
                        CardSheetView { card: card_sheet(&meeting, language), written_in: own_language, with_agenda: false }
                    },
                },
                _ => rsx! { p { {texts.show_not_there()} } },
            }
            div { class: "presenting-end no-print",
                HoldButton { let_go: texts.show_let_go(), onhold: leave, onshort: move |()| asked.set(true), {texts.show_leave()} }
                if asked() {
                    p { role: "status", {texts.show_leave_short(texts.show_leave_word())} }
                    TextField {
                        id: "presenting-word",
                        label: texts.show_leave_label().to_string(),
                        value: "",
                        oninput: move |word: String| {
                            if folded(word.trim()) == folded(texts.show_leave_word()) {
                                leave.call(());
                            }
                        },
                    }
                }
            }
        }
    }
}
