//! What must hold for every sentence a person reads, wherever it is kept.

use std::fmt::Write;

/// Words that speak to a person as to a friend or a child (domain.md §9: "u" and "vous").
const INFORMAL_DUTCH: [&str; 9] = ["je", "jij", "jou", "jouw", "jouwe", "jezelf", "jullie", "ge", "gij"];
const INFORMAL_FRENCH: [&str; 8] = ["tu", "te", "toi", "ton", "ta", "tes", "tien", "tienne"];

/// What is wrong with a sentence in this language; empty when nothing is.
pub(crate) fn problems(text: &str, language: &str) -> String {
    let mut problems = String::new();
    if text.contains(['\'', '"']) {
        problems.push_str("a straight quote; ");
    }
    if text.contains("...") {
        problems.push_str("three points instead of one sign; ");
    }
    if text.contains("  ") || text.trim() != text {
        problems.push_str("a space too many; ");
    }
    for word in informal(text, language) {
        let _ = write!(problems, "the informal {word:?}; ");
    }
    if language.starts_with("fr") {
        problems.push_str(&french_spaces(text));
    }
    problems
}

fn informal<'a>(text: &'a str, language: &str) -> Vec<&'a str> {
    let list: &[&str] = match language.get(..2) {
        Some("nl") => &INFORMAL_DUTCH,
        Some("fr") => &INFORMAL_FRENCH,
        _ => &[],
    };
    let words = text.split(|c: char| !c.is_alphabetic() && c != '’');
    // "t’aimes" speaks to a friend, "y a-t-il" does not.
    let is_informal = |word: &&str| {
        let word = word.to_lowercase();
        word.starts_with("t’") && language.starts_with("fr") || list.contains(&word.trim_matches('’'))
    };
    words.filter(is_informal).collect()
}

/// In French a space that does not break stands before `? ! : ;` and inside `« »`.
fn french_spaces(text: &str) -> String {
    let is_space = |c: Option<char>| matches!(c, Some('\u{a0}' | '\u{202f}'));
    let characters: Vec<char> = text.chars().collect();
    let mut problems = String::new();
    for (index, character) in characters.iter().enumerate() {
        let before = index.checked_sub(1).map(|before| characters[before]);
        let after = characters.get(index + 1).copied();
        // Between digits, or in `http://`, a colon is no punctuation.
        let punctuation = match character {
            ':' => after.is_none_or(char::is_whitespace),
            '?' | '!' | ';' | '»' => true,
            _ => false,
        };
        let run = matches!((character, before), ('?' | '!', Some('?' | '!')));
        if punctuation && !run && !is_space(before) {
            let _ = write!(problems, "no fixed space before {character}; ");
        }
        if *character == '«' && !is_space(after) {
            problems.push_str("no fixed space after «; ");
        }
    }
    problems
}

#[track_caller]
fn check(text: &str, language: &str, expect: &str) {
    assert_eq!(problems(text, language), expect, "{text}");
}

#[test]
fn french_punctuation_needs_a_fixed_space() {
    check("Ça va\u{a0}? Oui\u{202f}! «\u{a0}Bien\u{a0}»\u{a0}: à 10:30.", "fr", "");
    check("Ça va ?", "fr", "no fixed space before ?; ");
    check("Ça va?", "fr", "no fixed space before ?; ");
    check("Quoi\u{a0}?!", "fr", "");
    check("Nom : Marie", "fr", "no fixed space before :; ");
    check("«Bien »", "fr", "no fixed space after «; no fixed space before »; ");
    check("Nom: Marie?", "nl", "");
}

#[test]
fn informal_words_are_found_and_only_whole_ones() {
    check("Wat kun je doen? Jouw werk.", "nl", "the informal \"je\"; the informal \"Jouw\"; ");
    check("Een jeugdige meid maakt jam, geduldig.", "nl-BE", "");
    check("Qu’est-ce que tu fais, et t’aimes", "fr", "the informal \"tu\"; the informal \"t’aimes\"; ");
    check("Votre tante est têtue, y a-t-il quelqu’un", "fr", "");
    check("je te tu", "en", "");
}

#[test]
fn typewriter_signs_are_found() {
    check("Don't \"do\" it...", "en", "a straight quote; three points instead of one sign; ");
    check("Two  spaces", "en", "a space too many; ");
    check("One …", "en", "");
}
