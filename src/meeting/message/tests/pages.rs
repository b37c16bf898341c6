//! The page, as it is read.

use dioxus::prelude::*;

use crate::i18n::{Language, texts};
use crate::meeting::agreement::Agreement;
use crate::meeting::agreement::tests::{agreement, now, stage::opened};
use crate::meeting::message::{Message, MessageChange, MessageKind, MessagePage, Tone, Version, message_part};
use crate::meeting::preparation::{LinePlace, Meeting, MeetingChange};
use crate::storage::Store;
use crate::ui::tests::stage::{by_id, elements, text_of};
use crate::work::Country;

fn page(language: Language, country: Country, kind: MessageKind, fill: impl Fn(&Store)) -> String {
    opened(language, country, fill, move || rsx! { MessagePage { id: "t", kind } })
}

fn nothing(_: &Store) {}

/// What stands in the field.
fn message(html: &str) -> String {
    by_id(html, "message-text").attribute("initial_value").unwrap().to_owned()
}

#[test]
fn every_message_is_there_without_a_talk_and_says_that_nothing_is_sent() {
    for kind in MessageKind::ALL {
        let html = opened(Language::Fr, Country::Belgium, nothing, move || rsx! { MessagePage { id: "new", kind } });
        assert!(message(&html).contains("Bonjour"), "{kind:?}: {html}");
        assert!(text_of(&html).contains(texts(Language::Fr).message_not_sent()), "{kind:?}");
    }
}

#[test]
fn the_workplace_visit_is_for_belgium_in_its_languages() {
    let flemish = |html: &str| message(html).contains("arbeidsarts");
    let html = page(Language::En, Country::Belgium, MessageKind::WorkplaceVisit, nothing);
    assert!(flemish(&html) && text_of(&html).contains(texts(Language::En).message_visit_tells()));
    assert_eq!(elements(&html, "option").len(), 2);
    for country in [Country::Netherlands, Country::UnitedKingdom] {
        let html = page(Language::Nl, country, MessageKind::WorkplaceVisit, nothing);
        assert!(!html.contains("message-text") && text_of(&html).contains(texts(Language::Nl).message_belgium_only()));
    }
}

#[test]
fn the_confirmation_is_written_from_the_agreements_of_this_talk() {
    let fill = |store: &Store| {
        store.update(&Meeting::key("t"), |_| Meeting::new(now())).unwrap();
        store.update(&Agreement::key("1"), |_| agreement("A lower shelf")).unwrap();
        let other = Agreement { meeting: "another".to_owned(), ..agreement("A trolley") };
        store.update(&Agreement::key("2"), |_| other).unwrap();
    };
    let html = page(Language::En, Country::Netherlands, MessageKind::Confirmation, fill);
    assert!(message(&html).contains("1. A lower shelf") && !html.contains("A trolley"), "{html}");
    assert!(!text_of(&html).contains(texts(Language::En).message_confirm_empty()));
}

#[test]
fn an_own_version_is_shown_and_the_way_back() {
    let own = |suggested: &str| Version {
        tone: Tone::Short,
        language: Language::Nl,
        text: "Kunnen we maandag praten?".to_owned(),
        suggested: suggested.to_owned(),
    };
    let fill = move |store: &Store| {
        let changes = [
            MessageChange::Tone(Tone::Short),
            MessageChange::Language(Language::Nl),
            MessageChange::Write(own("An older proposal")),
        ];
        let message = changes.into_iter().fold(None, |message, change| Some(change.apply(message)));
        let key = Message::key(&message_part("t", MessageKind::AskForTalk));
        store.update(&key, |_| message.unwrap_or_default()).unwrap();
    };
    let html = page(Language::En, Country::Netherlands, MessageKind::AskForTalk, fill);
    let texts = texts(Language::En);
    assert_eq!(message(&html), "Kunnen we maandag praten?");
    assert!(text_of(&html).contains(texts.message_drop()) && text_of(&html).contains(texts.message_behind()));
    let fresh = page(Language::En, Country::Netherlands, MessageKind::AskForTalk, nothing);
    assert!(!text_of(&fresh).contains(texts.message_drop()));
    assert_eq!(elements(&fresh, "input").len(), Tone::ALL.len());
}

#[test]
fn words_that_are_mostly_kept_are_asked_about_and_never_those_of_the_proposal() {
    let talk = |store: &Store| {
        let aim =
            MeetingChange::Text(LinePlace::Aim, "Hours that fit with my depression and my painkillers".to_owned());
        store.update(&Meeting::key("t"), |_| aim.apply(None, now())).unwrap();
    };
    for language in Language::ALL {
        for kind in MessageKind::ALL {
            let html = page(language, Country::Belgium, kind, nothing);
            assert!(!text_of(&html).contains(texts(language).words_to()), "{kind:?}: {html}");
        }
    }
    let html = page(Language::En, Country::Netherlands, MessageKind::AskForTalk, talk);
    assert!(text_of(&html).contains(&texts(Language::En).message_words("depression, painkillers")), "{html}");
}
