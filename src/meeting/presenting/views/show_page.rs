//! Before the sheet or the card fills the screen.

use dioxus::prelude::*;

use crate::i18n::{Language, use_language, use_texts};
use crate::meeting::At;
use crate::meeting::preparation::use_meeting;
use crate::meeting::presenting::{Presentation, Shown};
use crate::meeting::sharing::{MarkedWords, SharedSheet, marked_lines, use_word_check};
use crate::platform::full_screen;
use crate::route::Route;
use crate::storage::use_store;
use crate::ui::{
    Button, ButtonLink, Card, ChoiceCards, ChoiceOption, IconName, Look, Notice, PageHeading, SelectField, Tone,
};

/// What to show, in which language, and how it ends.
#[component]
pub fn ShowPage(id: String) -> Element {
    let texts = use_texts();
    let store = use_store();
    let open = use_meeting(&id, None);
    let mut shown = use_signal(|| Shown::Card);
    let mut chosen = use_signal(|| None::<Language>);
    let screen = use_language()();
    let language = chosen().unwrap_or(screen);
    let check = use_word_check(&[screen, language]);
    if !open.is_stored {
        return rsx! {
            PageHeading { text: texts.show_title().to_string() }
            p { {texts.show_not_there()} }
            ButtonLink { to: Route::MeetingPages { at: At::Overview }, {texts.nav_meeting()} }
        };
    }
    let is_sheet = shown() == Shown::Sheet;
    let nothing = is_sheet && SharedSheet::of(&open.meeting, language).is_empty();
    let marked = if is_sheet { marked_lines(&open.meeting, &check) } else { Vec::new() };
    let options = [
        ChoiceOption { code: "card".to_owned(), text: texts.show_card().to_owned() },
        ChoiceOption { code: "sheet".to_owned(), text: texts.show_sheet().to_owned() },
    ];
    let languages = Language::ALL
        .map(|language| ChoiceOption { code: language.tag().to_owned(), text: language.own_name().to_owned() });
    let start = move |()| {
        full_screen::enter();
        let presentation =
            Presentation { meeting: id.clone(), shown: shown(), language: language.tag().to_owned(), started: None };
        // What could not be written is told by the store, and the page stays.
        let _ = store.update(&Presentation::key(), |_| presentation);
    };
    rsx! {
        PageHeading { text: texts.show_title().to_string() }
        p { class: "lead", {texts.show_lead()} }
        Card {
            h2 { id: "show-what", {texts.show_what()} }
            ChoiceCards {
                id: "show",
                labelled_by: "show-what",
                described_by: "show-hint",
                options: options.to_vec(),
                chosen: vec![if shown() == Shown::Card { "card".to_owned() } else { "sheet".to_owned() }],
                onchange: move |(code, on): (String, bool)| {
                    if on {
                        shown.set(if code == "card" { Shown::Card } else { Shown::Sheet });
                    }
                },
            }
            p { id: "show-hint", class: "hint",
                if shown() == Shown::Card { {texts.show_card_hint()} } else { {texts.show_sheet_hint()} }
            }
            SelectField {
                id: "show-language",
                label: texts.show_language().to_string(),
                options: languages.to_vec(),
                chosen: language.tag().to_owned(),
                onchange: move |tag: String| chosen.set(Language::from_tag(&tag)),
            }
        }
        MarkedWords { id: open.id.clone(), lines: marked, onchange: open.onchange }
        if nothing {
            Notice { tone: Tone::Info, p { {texts.show_nothing_shared()} } }
        }
        p { {texts.show_how_to_leave()} }
        div { class: "actions",
            Button { look: Look::Primary, icon: IconName::Open, onpress: start, {texts.show_start()} }
            ButtonLink { icon: IconName::Back, to: Route::MeetingPages { at: At::Meeting(open.id.clone()) }, {texts.meeting_to_whole()} }
        }
    }
}
