//! The language files, as a person reads them.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Message, Pattern, PatternElement};
use fluent_syntax::parser;

use crate::checkout::{app_code, files};
use crate::wording;

type Messages = BTreeMap<String, Message<String>>;

/// Same as in English, and rightly so.
const SAME: [(&str, &[&str]); 2] = [
    (
        "nl",
        &[
            "page-title",
            "date-long",
            "date-near",
            "date-short",
            "month-and-year",
            "time-short",
            "sheet-label",
            "update-later",
            "number-nhs",
            "lock-code",
            "log-with-reason",
            "programme-watched-later",
            "raw-named",
            "reminders-away-named",
            "check-in-stress",
            "check-in-stress-said",
            "diary-key",
            "diary-minutes",
            "agenda-minutes",
            "agenda-title",
            "return-share-short",
            "return-table-week",
            "return-week",
            "pattern-week",
            "pattern-week-number",
            "safety-kilobytes",
            "safety-megabytes",
        ],
    ),
    (
        "fr",
        &[
            "agenda-minutes",
            "chart-hours",
            "page-title",
            "date-long",
            "date-near",
            "date-short",
            "month-and-year",
            "guide-short",
            "guide-title",
            "lock-code",
            "nav-journal",
            "number-nhs",
            "compare-question",
            "booklet-place",
            "booklet-position-number",
            "feature-journal",
            "feature-questionnaires",
            "find-kind-check-in",
            "flare-unit-minutes",
            "plan-easier",
            "player-pause",
            "player-vibration",
            "programme-how-well-low",
            "reminders-holds-plans",
            "reminders-minutes",
            "check-in-note",
            "check-in-stress",
            "check-in-stress-said",
            "diary-minutes",
            "diary-hours",
            "diary-hours-minutes",
            "export-date",
        ],
    ),
];

fn messages(language: &str) -> Messages {
    let folder = format!("assets/locales/{language}/");
    let of_parts = files(&[&folder]).into_iter().filter(|file| file.extension() == "ftl");
    parse(&of_parts.map(|file| file.text).collect::<Vec<_>>().join("\n"))
}

#[track_caller]
fn parse(source: &str) -> Messages {
    let resource = parser::parse(source.to_owned()).expect("Fluent");
    let mut messages = Messages::new();
    for entry in resource.body {
        if let Entry::Message(message) = entry {
            messages.insert(message.id.name.clone(), message);
        }
    }
    messages
}

/// The texts of a message, one for each choice, with `{name}` where something is put in.
fn texts(message: &Message<String>) -> Vec<String> {
    message.value.iter().flat_map(texts_of).collect()
}

fn texts_of(pattern: &Pattern<String>) -> Vec<String> {
    let mut texts = vec![String::new()];
    for element in &pattern.elements {
        let pieces = match element {
            PatternElement::TextElement { value } => vec![value.clone()],
            PatternElement::Placeable { expression: Expression::Select { variants, .. } } => {
                variants.iter().flat_map(|variant| texts_of(&variant.value)).collect()
            }
            PatternElement::Placeable { expression } => vec![format!("{{{}}}", name(expression))],
        };
        texts = texts.iter().flat_map(|text| pieces.iter().map(move |piece| format!("{text}{piece}"))).collect();
    }
    texts
}

fn name(expression: &Expression<String>) -> &str {
    let (Expression::Inline(inner) | Expression::Select { selector: inner, .. }) = expression;
    if let InlineExpression::VariableReference { id } = inner { &id.name } else { "?" }
}

fn placeables(message: &Message<String>) -> BTreeSet<String> {
    texts(message)
        .iter()
        .flat_map(|text| text.split('{').skip(1).filter_map(|after| after.split('}').next()).map(str::to_owned))
        .collect()
}

fn keys(messages: &Messages) -> BTreeSet<&str> {
    messages.keys().map(String::as_str).collect()
}

#[test]
fn every_language_says_everything() {
    let english = messages("en");
    assert!(english.len() > 200);
    assert_eq!(keys(&messages("nl")), keys(&english));
    assert_eq!(keys(&messages("fr")), keys(&english));
}

#[test]
fn flemish_holds_only_what_is_said_differently() {
    let dutch = messages("nl");
    for (key, message) in messages("nl-BE") {
        let dutch = dutch.get(&key).unwrap_or_else(|| panic!("{key} is not in nl.ftl"));
        assert_ne!(texts(&message), texts(dutch), "{key} is the same as in nl.ftl");
    }
}

#[test]
fn what_is_put_in_is_the_same_in_every_language() {
    let english = messages("en");
    for language in ["nl", "nl-BE", "fr"] {
        for (key, message) in messages(language) {
            assert_eq!(placeables(&message), placeables(&english[&key]), "{key} in {language}");
        }
    }
}

/// The keys for which no code calls a function.
fn unused<'a>(messages: &'a Messages, code: &[String]) -> Vec<&'a str> {
    let is_used = |key: &&str| {
        let call = format!(".{}(", key.replace('-', "_"));
        code.iter().any(|code| code.contains(&call))
    };
    keys(messages).into_iter().filter(|key| !is_used(key)).collect()
}

#[test]
fn nothing_is_said_that_nobody_reads() {
    let code: Vec<String> = app_code().into_iter().map(|file| file.text).collect();
    assert_eq!(unused(&messages("en"), &code), Vec::<&str>::new());
    let planted = parse("nav-today = Today\nnobody-reads-me = Hm");
    assert_eq!(unused(&planted, &code), ["nobody-reads-me"]);
}

#[test]
fn every_sentence_is_well_written() {
    let mut wrong = Vec::new();
    for language in ["en", "nl", "nl-BE", "fr"] {
        for (key, message) in messages(language) {
            for text in texts(&message) {
                let problems = wording::problems(&text, language);
                if !problems.is_empty() {
                    wrong.push(format!("{key} in {language}: {problems} {text}"));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn nothing_was_left_in_english() {
    let english = messages("en");
    for (language, allowed) in SAME {
        let same: BTreeSet<String> = messages(language)
            .into_iter()
            .filter(|(key, message)| texts(message) == texts(&english[key]))
            .map(|(key, _)| key)
            .collect();
        let allowed: BTreeSet<String> = allowed.iter().map(|key| (*key).to_owned()).collect();
        assert_eq!(same, allowed, "{language}");
    }
}

/// The longest a label may be where there is little room.
fn room(key: &str) -> Option<usize> {
    match key {
        // Five in a row on 320 px, and two beside the name of the app.
        "nav-today" | "nav-work" | "nav-exercises" | "nav-journal" | "nav-meeting" | "guide-short"
        | "settings-short" => Some(12),
        _ if key.starts_with("action-") => Some(24),
        _ => None,
    }
}

#[test]
fn a_translation_is_about_as_long_as_the_original_and_labels_are_short() {
    let english = messages("en");
    let length = |message: &Message<String>| texts(message).iter().map(|text| text.chars().count()).max().unwrap_or(0);
    for language in ["en", "nl", "nl-BE", "fr"] {
        for (key, message) in messages(language) {
            let (own, original) = (length(&message), length(&english[&key]));
            assert!(own > 0 && own <= original * 2 + 15, "{key} in {language}: {own}, in English {original}");
            assert!(own * 3 + 15 >= original, "{key} in {language}: {own}, in English {original}");
            assert!(room(&key).is_none_or(|room| own <= room), "{key} in {language} is {own} long");
        }
    }
}

#[test]
fn choices_and_arguments_are_seen() {
    let source =
        "a = About { $minutes ->\n    [one] { $minutes } minute\n   *[other] { $minutes } minutes\n} for { $who }";
    let message = &parse(source)["a"];
    assert_eq!(texts(message), ["About {minutes} minute for {who}", "About {minutes} minutes for {who}"]);
    assert_eq!(placeables(message).into_iter().collect::<Vec<_>>(), ["minutes", "who"]);
}
