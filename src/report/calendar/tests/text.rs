//! Folding, escaping, and titles that try to break the file.

use proptest::prelude::*;

use super::reader::read;
use super::{Person, day, person, weekly};
use crate::report::calendar::lines::{Lines, title};

/// A file whose only event has this note.
fn noted(note: &str) -> String {
    let mut person = person(vec![weekly(day(6, 1), &[chrono::Weekday::Mon])]);
    person.note = Some(note.to_owned());
    person.text()
}

fn titled(name: &str) -> Person {
    let mut person = person(vec![weekly(day(6, 1), &[chrono::Weekday::Mon])]);
    person.plan().name = name.to_owned();
    person.titles.own_names = true;
    person
}

fn shown(name: &str) -> String {
    let calendar = read(&titled(name).text());
    assert_eq!(calendar.components.len(), 1);
    let event = &calendar.components[0];
    assert_eq!(event.components[0].text("DESCRIPTION"), event.text("SUMMARY"), "the alarm says the same");
    event.text("SUMMARY")
}

fn folded(name: &str, value: &str) -> String {
    let mut lines = Lines::default();
    lines.push(name, value);
    lines.into_text()
}

#[test]
fn a_line_has_75_octets_and_no_more() {
    assert_eq!(folded("A", &"x".repeat(73)), format!("A:{}\r\n", "x".repeat(73)));
    assert_eq!(folded("A", &"x".repeat(74)), format!("A:{}\r\n x\r\n", "x".repeat(73)));
    let full = "x".repeat(73 + 74);
    assert_eq!(folded("A", &full), format!("A:{}\r\n {}\r\n", "x".repeat(73), "x".repeat(74)));
    assert_eq!(folded("A", &format!("{full}x")), format!("A:{}\r\n {}\r\n x\r\n", "x".repeat(73), "x".repeat(74)));
}

#[test]
fn a_character_stays_whole() {
    for (character, octets) in [("é", 2), ("€", 3), ("😀", 4)] {
        for before in 70..76 {
            let text = format!("{}{}", "x".repeat(before), character.repeat(60));
            let lines = folded("A", &text);
            assert!(lines.split("\r\n").all(|line| line.len() <= 75), "{before} before {character}");
            assert!(lines.split("\r\n").skip(1).filter(|line| line.len() < 75 - octets).count() <= 2, "no short lines");
            assert_eq!(lines.replace("\r\n ", ""), format!("A:{text}\r\n"));
        }
    }
    let family = "👨‍👩‍👧‍👦".repeat(40);
    assert_eq!(read(&noted(&family)).components[0].text("DESCRIPTION"), family);
}

#[test]
fn what_separates_values_is_escaped() {
    let raw = |note: &str| read(&noted(note)).components[0].value("DESCRIPTION").unwrap().to_owned();
    assert_eq!(raw("a, b; c \\ d: e"), "a\\, b\\; c \\\\ d: e");
    assert_eq!(raw("one\r\ntwo\rthree\nfour\u{2028}five\u{85}six"), "one\\ntwo\\nthree\\nfour\\nfive\\nsix");
    assert_eq!(raw("a\tb\0c\u{7}d\u{7f}e"), "a bcde");
}

#[test]
fn titles_are_one_line_and_short() {
    assert_eq!(shown("  Knees,\r\n\thips;\u{2028} back  "), "Knees, hips; back");
    assert_eq!(shown(&"é".repeat(100_000)), format!("{}…", "é".repeat(120)));
    assert_eq!(shown(&"é".repeat(120)), "é".repeat(120));
    assert!(titled(&"word ".repeat(20_000)).text().len() < 2_000);
    assert_eq!(shown("x\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"), "x END:VEVENT END:VCALENDAR");
}

#[test]
fn there_is_always_a_title() {
    assert_eq!(shown(" \u{7}\r\n"), "Time for yourself");
    assert_eq!(title(&["", " ", "calendar"]), "calendar");
    assert_eq!(title(&["", "\n"]), "Reprise");
}

#[test]
fn the_persons_words_stay_out_until_they_choose() {
    let mut person = titled("My bad back");
    assert_eq!(read(&person.text()).components[0].text("SUMMARY"), "My bad back");
    person.titles.own_names = false;
    assert!(!person.text().contains("back"));
}

proptest! {
    #[test]
    fn any_text_comes_back(note in any::<String>(), name in any::<String>()) {
        let mut person = titled(&name);
        person.note = Some(note.clone());
        let calendar = read(&person.text());
        prop_assert_eq!(calendar.components.len(), 1);
        let kept: String = note.replace("\r\n", "\n").replace(['\r', '\u{85}', '\u{2028}', '\u{2029}'], "\n").replace('\t', " ");
        let kept: String = kept.chars().filter(|c| *c == '\n' || !c.is_control()).collect();
        prop_assert_eq!(calendar.components[0].text("DESCRIPTION"), kept);
        let title = calendar.components[0].text("SUMMARY");
        prop_assert!(!title.trim().is_empty() && !title.contains('\n') && title.chars().count() <= 121);
    }
}
