//! What is found, and what is not.

use proptest::prelude::*;

use super::{day, note};
use crate::journal::search::{Filter, Index, Kind, Period, Written};
use crate::work::folded;

fn index() -> Index {
    let mut index = Index::default();
    let goal = |date, text: &str| Written { kind: Kind::Goal, ..note(date, "goal", text, &[]) };
    for written in [
        note("2026-11-22", "five", "Na de nachtdienst: rug stijf, daarna gewandeld.", &["Nachtdienst"]),
        goal("2026-11-01", "Lift a box of 12 kg\nCœur, été"),
        note("2026-08-23", "three", "Garden, two hours. No-one asked!", &["jardin", "été"]),
        note("2026-01-01", "two", "!!!", &[]),
        note("2025-12-31", "one", "E\u{301}te\u{301} 😀 d’accord", &["ete", "nachtdienst"]),
    ] {
        index.add(written);
    }
    index
}

fn ids(filter: &Filter) -> Vec<String> {
    let index = index();
    let found = index.search(filter, day("2026-11-23"), usize::MAX);
    found.into_iter().map(|place| index.hit(place).unwrap().id.to_owned()).collect()
}

#[track_caller]
fn check(typed: &str, expect: &[&str]) {
    assert_eq!(ids(&Filter { typed: typed.to_owned(), ..Filter::default() }), expect, "{typed:?}");
}

#[test]
fn all_words_are_found_in_any_order_by_their_beginnings() {
    check("rug", &["five"]);
    check("stijf RUG gewan", &["five"]);
    check("rug box", &[]);
    // Only the beginning of a word counts.
    check("dienst", &[]);
    check("nacht", &["five"]);
    check("one", &["three"]);
    check("12", &["goal"]);
    check("", &[]);
    check(" ,.- ", &[]);
}

#[test]
fn accents_ligatures_and_signs_are_no_hurdle() {
    check("ete", &["goal", "one"]);
    check("Été", &["goal", "one"]);
    check("e\u{301}t", &["goal", "one"]);
    check("coeur", &["goal"]);
    check("cœ", &["goal"]);
    check("😀", &["one"]);
    check("d'accord", &["one"]);
    check("accord", &["one"]);
    check("no-one", &["three"]);
}

#[test]
fn words_are_not_found_across_two_texts() {
    // The last words of one and the first of the next stand beside each other in the index.
    check("gewandeld lift", &[]);
    check("asked ete", &[]);
}

#[track_caller]
fn check_filter(filter: &Filter, expect: &[&str]) {
    assert_eq!(ids(filter), expect, "{filter:?}");
    assert!(filter.choices() > 0 && !filter.is_empty());
}

#[test]
fn choices_narrow_what_is_found_and_find_without_words() {
    let period = |period| Filter { period, ..Filter::default() };
    let tag = |tag: &str| Filter { tag: Some(tag.to_owned()), ..Filter::default() };
    check_filter(&Filter { kind: Some(Kind::Goal), ..Filter::default() }, &["goal"]);
    check_filter(&Filter { kind: Some(Kind::Pacing), ..Filter::default() }, &[]);
    check_filter(&tag("Nachtdienst"), &["five", "one"]);
    check_filter(&tag("été"), &["three", "one"]);
    check_filter(&tag("nobody has this"), &[]);
    check_filter(&Filter { typed: "rug".to_owned(), ..tag("nachtdienst") }, &["five"]);
    check_filter(&period(Period::ThisYear), &["five", "goal", "three", "two"]);
    check_filter(&period(Period::ThreeMonths), &["five", "goal", "three"]);
    let (first, last) = (Some(day("2025-12-31")), Some(day("2026-01-01")));
    check_filter(&period(Period::Between(first, last)), &["two", "one"]);
    check_filter(&period(Period::Between(None, first)), &["one"]);
    check_filter(&period(Period::Between(last, None)), &["five", "goal", "three", "two"]);
    check_filter(&period(Period::Between(last, first)), &[]);
    assert!(Period::Between(last, first).is_turned_round());
    assert!(!Period::Between(last, last).is_turned_round() && !Period::Between(last, None).is_turned_round());
}

#[test]
fn three_months_before_the_end_of_a_month_is_the_end_of_a_month() {
    for (today, first) in [("2026-05-31", "2026-02-28"), ("2024-05-30", "2024-02-29"), ("2026-01-15", "2025-10-15")] {
        assert_eq!(Period::ThreeMonths.days(day(today)), (day(first), day(today)));
    }
}

#[test]
fn one_end_of_a_period_changes_and_the_other_stays() {
    let (one, two) = (Some(day("2026-01-02")), Some(day("2026-03-04")));
    let period = Period::Between(None, None).from(one).until(two);
    assert_eq!(period, Period::Between(one, two));
    assert_eq!(period.from(None), Period::Between(None, two));
    assert_eq!(Period::All.until(two), Period::Between(None, two));
}

#[test]
fn tags_are_listed_once_as_they_were_first_read() {
    assert_eq!(index().tags(), ["Nachtdienst", "jardin", "été"]);
}

/// Found the long way round: every word of the text is compared with every word that is looked for.
fn by_hand(text: &str, typed: &str) -> bool {
    let words = |text: &str| -> Vec<String> { folded(text).split([' ', '-', '\n']).map(str::to_owned).collect() };
    let of_text = words(text);
    words(typed).iter().all(|wanted| of_text.iter().any(|word| word.starts_with(wanted.as_str())))
}

proptest! {
    #[test]
    fn the_index_finds_what_reading_everything_finds(
        texts in prop::collection::vec("[abé œ\\-\n]{0,12}", 0..12),
        typed in "[abeo]{1,3}( [aboe]{1,2})?",
    ) {
        let mut index = Index::default();
        for (at, text) in texts.iter().enumerate() {
            index.add(note("2026-11-23", &at.to_string(), text, &[]));
        }
        let filter = Filter { typed: typed.clone(), ..Filter::default() };
        let found = index.search(&filter, day("2026-11-23"), usize::MAX);
        let expect: Vec<usize> = (0..texts.len()).filter(|at| by_hand(&texts[*at], &typed)).collect();
        prop_assert_eq!(&found, &expect);
        let first = index.search(&filter, day("2026-11-23"), 2);
        prop_assert_eq!(&first, &expect[..expect.len().min(2)]);
        for place in found {
            let hit = index.hit(place).unwrap();
            prop_assert_eq!((hit.id.to_owned(), hit.text), (place.to_string(), texts[place].as_str()));
        }
    }
}
