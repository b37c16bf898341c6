//! Doses in words, in every language.

use super::{dose, each_side};
use crate::exercises::booklet::{Dose, StartRange, dose_words, range_words};
use crate::i18n::Language;

/// English, Dutch and French; the spaces that do not break are written as plain ones.
#[track_caller]
fn check(dose: Dose, words: [&str; 3]) {
    for (language, words) in [(Language::En, words[0]), (Language::Nl, words[1]), (Language::Fr, words[2])] {
        assert_eq!(dose_words(&dose, language).replace('\u{a0}', " "), words, "{language:?}");
    }
    assert_eq!(dose_words(&dose, Language::NlBe), dose_words(&dose, Language::Nl));
}

#[test]
fn each_part_has_its_words() {
    check(Dose::default(), ["", "", ""]);
    check(dose([2, 8, 0, 0, 0]), ["2 × 8", "2 × 8", "2 × 8"]);
    check(dose([1, 0, 0, 0, 0]), ["1 round", "1 ronde", "1 tour"]);
    check(dose([3, 0, 0, 0, 0]), ["3 rounds", "3 rondes", "3 tours"]);
    check(dose([0, 1, 0, 0, 0]), ["1 time", "1 keer", "1 fois"]);
    check(dose([0, 12, 0, 0, 0]), ["12 times", "12 keer", "12 fois"]);
    check(dose([0, 0, 15, 0, 0]), ["hold 15 s", "15 s vasthouden", "tenir 15 s"]);
    check(dose([0, 0, 0, 10, 0]), ["10 min", "10 min", "10 min"]);
    check(dose([0, 0, 0, 0, 20]), ["20 m", "20 m", "20 m"]);
}

#[test]
fn parts_go_together() {
    check(each_side([2, 8, 0, 0, 0]), ["2 × 8, each side", "2 × 8, elke kant", "2 × 8, de chaque côté"]);
    check(dose([0, 5, 15, 0, 0]), ["5 × 15 s", "5 × 15 s", "5 × 15 s"]);
    check(each_side([3, 0, 10, 0, 0]), ["3 × 10 s, each side", "3 × 10 s, elke kant", "3 × 10 s, de chaque côté"]);
    check(dose([3, 0, 0, 0, 20]), ["3 × 20 m", "3 × 20 m", "3 × 20 m"]);
    check(dose([8, 0, 0, 1, 0]), ["8 × 1 min", "8 × 1 min", "8 × 1 min"]);
    check(
        each_side([2, 6, 3, 0, 0]),
        ["2 × 6, each side, hold 3 s", "2 × 6, elke kant, 3 s vasthouden", "2 × 6, de chaque côté, tenir 3 s"],
    );
    check(
        each_side([0, 0, 15, 0, 0]),
        ["hold 15 s, each side", "15 s vasthouden, elke kant", "tenir 15 s, de chaque côté"],
    );
    check(dose([3, 8, 0, 5, 20]), ["3 × 8, 5 min, 20 m", "3 × 8, 5 min, 20 m", "3 × 8, 5 min, 20 m"]);
    check(each_side([0, 0, 0, 0, 0]), ["", "", ""]);
}

#[track_caller]
fn check_range(from: Dose, to: Dose, words: &str) {
    let range = StartRange { from, to: Some(to) };
    assert_eq!(range_words(&range, Language::En).replace('\u{a0}', " "), words);
}

#[test]
fn a_range_shows_both_ends_where_they_differ() {
    check_range(dose([1, 10, 0, 0, 0]), dose([2, 10, 0, 0, 0]), "1–2 × 10");
    check_range(dose([0, 0, 0, 5, 0]), dose([0, 0, 0, 10, 0]), "5–10 min");
    check_range(each_side([2, 6, 3, 0, 0]), each_side([2, 6, 5, 0, 0]), "2 × 6, each side, hold 3–5 s");
    check_range(dose([2, 8, 0, 0, 0]), dose([2, 8, 0, 0, 0]), "2 × 8");
    check_range(dose([1, 0, 0, 0, 0]), dose([2, 0, 0, 0, 0]), "1–2 rounds");
    // What only one end says counts for both.
    check_range(dose([2, 8, 0, 0, 0]), each_side([3, 8, 5, 0, 0]), "2–3 × 8, each side, hold 5 s");
    check_range(dose([2, 8, 5, 0, 0]), dose([3, 8, 0, 0, 0]), "2–3 × 8, hold 5 s");
    assert_eq!(range_words(&StartRange { from: dose([0, 0, 0, 10, 0]), to: None }, Language::Fr), "10\u{a0}min");
}

#[test]
fn a_number_never_stands_on_another_line_than_its_unit() {
    for words in
        [dose_words(&each_side([2, 8, 3, 10, 20]), Language::En), dose_words(&dose([0, 9, 9, 0, 0]), Language::Fr)]
    {
        let breaks = words.match_indices(' ').map(|(at, _)| &words[..at]);
        assert!(breaks.into_iter().all(|before| before.ends_with([',', 'h', 'd', 'r'])), "{words}");
    }
}
