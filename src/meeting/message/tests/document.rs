use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;

use crate::i18n::Language;
use crate::meeting::message::{Message, MessageChange, MessageKind, Tone, Version, message_part, reminder_part};

fn version(tone: Tone, language: Language, text: &str) -> Version {
    Version { tone, language, text: text.to_owned(), suggested: "Could we meet?".to_owned() }
}

fn after(changes: impl IntoIterator<Item = MessageChange>) -> Message {
    let made = changes.into_iter().fold(None, |message, change| Some(change.apply(message)));
    made.unwrap_or_default()
}

#[test]
fn another_tone_or_language_keeps_what_was_written_in_the_first() {
    let message = after([
        MessageChange::Write(version(Tone::Short, Language::Nl, "Kunnen we praten?")),
        MessageChange::Tone(Tone::Formal),
        MessageChange::Language(Language::Fr),
        MessageChange::Write(version(Tone::Formal, Language::Fr, "Pouvons-nous parler ?")),
    ]);
    assert_eq!((message.tone, message.language), (Tone::Formal, Some(Language::Fr)));
    let text = |tone, language| message.version(tone, language).map(|version| version.text.as_str());
    assert_eq!(text(Tone::Short, Language::Nl), Some("Kunnen we praten?"));
    assert_eq!(text(Tone::Formal, Language::Fr), Some("Pouvons-nous parler ?"));
    assert_eq!(text(Tone::Formal, Language::Nl), None);
}

#[test]
fn back_to_the_proposal_and_undone() {
    let own = version(Tone::Friendly, Language::En, "Can we talk on Friday?");
    let written = after([MessageChange::Write(own.clone())]);
    let dropped = MessageChange::Drop(Tone::Friendly, Language::En).apply(Some(written.clone()));
    assert_eq!(dropped.version(Tone::Friendly, Language::En), None);
    assert_eq!(MessageChange::Write(own).apply(Some(dropped)), written);
}

#[test]
fn typed_back_to_the_proposal_it_is_no_version_and_what_was_proposed_first_is_remembered() {
    let typed = |text: &str, suggested: &str| {
        MessageChange::Write(Version { suggested: suggested.to_owned(), ..version(Tone::Friendly, Language::En, text) })
    };
    let message =
        after([typed("Could we meet? Please", "Could we meet?"), typed("Please", "Could we meet on Monday?")]);
    let kept = message.version(Tone::Friendly, Language::En).unwrap();
    assert_eq!((kept.text.as_str(), kept.suggested.as_str()), ("Please", "Could we meet?"));
    assert!(typed("Could we meet?", "Could we meet?").apply(Some(message)).versions.is_empty());
}

#[test]
fn a_message_of_today_is_read_for_ever() {
    let stored = r#"{"tone":"formal","language":"nl-BE","versions":[
        {"tone":"short","language":"fr","text":"Bonjour","suggested":"Could we meet?"}]}"#;
    let expect = after([
        MessageChange::Write(version(Tone::Short, Language::Fr, "Bonjour")),
        MessageChange::Tone(Tone::Formal),
        MessageChange::Language(Language::NlBe),
    ]);
    assert_eq!(serde_json::from_str::<Message>(stored).unwrap(), expect);
    assert_eq!(serde_json::to_value(&expect).unwrap(), serde_json::from_str::<serde_json::Value>(stored).unwrap());
    assert_eq!(serde_json::from_str::<Message>("{}").unwrap(), Message::default());
    let part = message_part("20261123T091502123", MessageKind::AskForTalk);
    assert_eq!(Message::key(&part).as_str(), "reprise/message/20261123T091502123~ask");
    assert_eq!(reminder_part("a"), "a~reminder");
}

fn any_write() -> impl Strategy<Value = (Tone, Language, String)> {
    (select(Tone::ALL.to_vec()), select(Language::ALL.to_vec()), "[a-z]{1,6}")
}

proptest! {
    #[test]
    fn the_last_words_of_each_tone_and_language_are_kept(writes in vec(any_write(), 0..30)) {
        let message = after(writes.iter().map(|(tone, language, text)| MessageChange::Write(version(*tone, *language, text))));
        for tone in Tone::ALL {
            for language in Language::ALL {
                let last = writes.iter().rfind(|write| (write.0, write.1) == (tone, language)).map(|write| write.2.as_str());
                let kept: Vec<&str> = message.versions.iter().filter(|own| (own.tone, own.language) == (tone, language)).map(|own| own.text.as_str()).collect();
                prop_assert_eq!(kept, last.into_iter().collect::<Vec<_>>());
            }
        }
    }
}
