//! Notices, empty pages, progress, icons.

use dioxus::prelude::*;

use super::stage::{elements, render, text_of};
use crate::i18n::Language;
use crate::ui::{EmptyState, Icon, IconName, LiveRegion, Notice, Progress, Tone, use_announcer};

#[track_caller]
fn check_notice(tone: Tone, role: &str) {
    let html = render(Language::En, move || {
        rsx! {
            Notice { tone, p { "Careful" } }
        }
    });
    assert_eq!(elements(&html, "div")[0].attribute("role"), Some(role));
    assert_eq!(text_of(&html), "Careful");
    assert_eq!(elements(&html, "svg").len(), 1, "colour alone says nothing");
}

#[test]
fn a_warning_is_said_at_once_and_the_rest_in_its_turn() {
    check_notice(Tone::Warning, "alert");
    check_notice(Tone::Info, "status");
    check_notice(Tone::Good, "status");
}

#[test]
fn an_empty_page_says_why_and_shows_the_next_step() {
    let html = render(Language::En, || {
        rsx! {
            EmptyState { icon: IconName::Journal, text: "Nothing here yet.", button { "Start" } }
        }
    });
    assert_eq!(text_of(&html), "Nothing here yet.Start");
}

#[test]
fn progress_is_said_in_words_and_drawn_besides() {
    let html = render(Language::En, || {
        rsx! {
            Progress { current: 1, count: 3, share: 2.0, words: "Load, 2 of 5" }
        }
    });
    let bars: Vec<String> =
        elements(&html, "progress").iter().map(|bar| bar.attribute("value").unwrap_or_default().to_owned()).collect();
    assert_eq!(bars, ["1", "1", "0"], "a share above 1 is a full bar");
    let hidden = elements(&html, "div").into_iter().find(|div| div.attribute("aria-hidden") == Some("true"));
    assert!(hidden.is_some_and(|bars| bars.text().is_empty()));
    assert_eq!(text_of(&html), "Load, 2 of 5");
}

#[test]
fn the_live_region_is_there_before_anything_is_said() {
    let html = render(Language::En, || {
        let announcer = use_announcer();
        rsx! {
            LiveRegion { announcer }
        }
    });
    let region = &elements(&html, "p")[0];
    assert_eq!((region.attribute("role"), region.attribute("aria-live")), (Some("status"), Some("polite")));
    assert_eq!(region.text(), "");
}

const ICONS: [IconName; 21] = [
    IconName::Today,
    IconName::Work,
    IconName::Exercises,
    IconName::Journal,
    IconName::Meeting,
    IconName::Guide,
    IconName::Settings,
    IconName::Back,
    IconName::Forward,
    IconName::Check,
    IconName::Info,
    IconName::Warning,
    IconName::Print,
    IconName::Copy,
    IconName::Share,
    IconName::Edit,
    IconName::Delete,
    IconName::Add,
    IconName::Open,
    IconName::Compare,
    IconName::Phone,
];

#[test]
fn icons_are_decoration_and_each_is_another_drawing() {
    let mut drawings = Vec::new();
    for name in ICONS {
        let html = render(Language::En, move || {
            rsx! {
                Icon { name }
            }
        });
        assert_eq!(elements(&html, "svg")[0].attribute("aria-hidden"), Some("true"), "{name:?}");
        let drawing = elements(&html, "path")[0].attribute("d").expect("drawn").to_owned();
        assert!(!drawings.contains(&drawing), "{name:?} is drawn like another one");
        drawings.push(drawing);
    }
}
