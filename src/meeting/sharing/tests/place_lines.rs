//! Lines on the person's own screen.

use chrono::NaiveTime;

use super::{can, day, made, text};
use crate::i18n::{Language, texts};
use crate::meeting::preparation::{HardPart, LinePlace, MeetingChange, ProposalPart, WeekPart};
use crate::meeting::sharing::place_name;
use crate::meeting::sharing::place_words::{first_words, place_words};

#[test]
fn days_and_numbers_are_said_in_words_also_when_they_are_kept() {
    let week = |part| MeetingChange::Week("1".to_owned(), part);
    let meeting = made([
        MeetingChange::Date(Some(day("2026-12-07"))),
        MeetingChange::Time(NaiveTime::from_hms_opt(14, 30, 0)),
        week(WeekPart::Days(Some(2))),
        week(WeekPart::Minutes(Some(450))),
        week(WeekPart::LookBack(Some(day("2026-12-18")))),
        text(LinePlace::WeekTasks("1".to_owned()), "Reception"),
        text(can("1"), "  Answering the phone "),
        MeetingChange::Share(LinePlace::When, false),
        MeetingChange::Share(LinePlace::Week("1".to_owned()), false),
    ]);
    let words = |place: &LinePlace, language| place_words(&meeting, place, language);
    assert_eq!(words(&LinePlace::When, Language::Fr), "lundi 7 décembre 2026, 14\u{a0}h\u{a0}30");
    let week = LinePlace::Week("1".to_owned());
    assert_eq!(words(&week, Language::Nl), "Week 1: Dagen: 2 · Uren: 7,5 · We kijken opnieuw: 18 december 2026");
    assert_eq!(words(&can("1"), Language::En), "Answering the phone");
    assert_eq!(words(&LinePlace::Week("9".to_owned()), Language::En), "", "a week that is gone");
}

#[test]
fn a_long_line_is_named_by_its_first_words() {
    assert_eq!(first_words("Lifting\nand carrying"), "Lifting");
    assert_eq!(first_words(&"é".repeat(60)), "é".repeat(60));
    assert_eq!(first_words(&"é".repeat(61)), format!("{} …", "é".repeat(60)));
    assert_eq!(first_words(""), "");
}

#[test]
fn every_part_of_a_row_has_a_name_of_its_own() {
    for language in Language::ALL {
        let hard = HardPart::ALL.map(|part| LinePlace::Hard(String::new(), part));
        let proposal = ProposalPart::ALL.map(|part| LinePlace::Proposal(String::new(), part));
        let names: Vec<&str> = hard.iter().chain(&proposal).map(|place| place_name(place, texts(language))).collect();
        for (index, name) in names.iter().enumerate() {
            assert!(!names[..index].contains(name), "{name} in {language:?}");
        }
    }
}
