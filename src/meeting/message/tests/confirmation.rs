use chrono::NaiveTime;

use crate::i18n::Language;
use crate::meeting::agreement::tests::{agreement, day, now};
use crate::meeting::agreement::{Agreement, Check};
use crate::meeting::message::{confirmation, reminder};
use crate::meeting::preparation::Meeting;

fn full() -> Agreement {
    let mut check = Check::new("c".to_owned(), day("2026-12-21"));
    check.change = "He forgot it twice".to_owned();
    Agreement {
        task: "Deliveries".to_owned(),
        who: "Karim".to_owned(),
        from: Some(day("2026-12-07")),
        until: Some(day("2027-01-15")),
        check_on: Some(day("2026-12-21")),
        check_at: NaiveTime::from_hms_opt(10, 0, 0),
        signs: "I finish the round".to_owned(),
        if_not: "we ask the ergonomist".to_owned(),
        note: "He looked annoyed".to_owned(),
        checks: vec![check],
        ..agreement(" No lifting over 10 kg ")
    }
}

#[test]
fn it_says_everything_that_was_agreed_and_nothing_that_is_the_persons_own() {
    let meeting = Meeting { held: Some(day("2026-11-23")), ..Meeting::new(now()) };
    let all = [full(), agreement("   "), agreement("A weekly call")];
    let text = confirmation(&meeting, &all.iter().collect::<Vec<_>>(), Language::En);
    let expect = "Hello,\n\nThank you for our talk on 23 November 2026. This is what we agreed:\n\n\
        1. No lifting over 10 kg\nFor: Deliveries\nWho: Karim\nFrom 7 December 2026 up to and including 15 January 2027\n\
        We look again on 21 December 2026 at 10:00\nIt works when: I finish the round\n\
        If it does not work: we ask the ergonomist\n\n2. A weekly call\n\n\
        Did you understand something differently? Then please let me know.\n\nKind regards";
    assert_eq!(text, expect);
}

#[test]
fn days_are_said_as_far_as_they_are_known() {
    let meeting = Meeting::new(now());
    let with = |from: Option<&str>, until: Option<&str>| {
        let one = Agreement { from: from.map(day), until: until.map(day), ..agreement("Half days") };
        confirmation(&meeting, &[&one], Language::Fr)
    };
    assert!(with(Some("2026-12-01"), None).contains("À partir du 1er décembre 2026"));
    assert!(with(None, Some("2026-12-01")).contains("Jusqu’au 1er décembre 2026 inclus"));
    assert!(with(None, None).ends_with("s’il vous plaît.\n\nBien à vous"));
}

#[test]
fn without_agreements_it_asks_to_write_them_down() {
    let text = confirmation(&Meeting::new(now()), &[], Language::En);
    let expect = "Hello,\n\nThank you for our talk.\n\nShall we write down together what we agreed, and when we talk again?\n\n\
        Kind regards";
    assert_eq!(text, expect);
}

#[test]
fn two_hundred_agreements_and_a_long_one_are_all_there() {
    let all: Vec<Agreement> = (0..200).map(|number| agreement(&format!("Shelf {number} comes down"))).collect();
    let long = agreement(&"With two at the bed. ".repeat(500));
    let text = confirmation(&Meeting::new(now()), &all.iter().chain([&long]).collect::<Vec<_>>(), Language::Nl);
    assert!(text.contains("200. Shelf 199 comes down") && text.contains("201. With two") && text.len() > 10_000);
}

#[test]
fn a_reminder_names_what_and_who_and_asks_for_a_day() {
    let text = reminder(&full(), day("2026-11-23"), Language::En);
    assert!(text.contains("On 23 November 2026 we agreed:\nNo lifting over 10 kg\nWho: Karim\n\n"), "{text}");
    assert!(!text.contains("forgot") && !text.contains("annoyed"), "{text}");
    for language in Language::ALL {
        assert!(reminder(&agreement("A weekly call"), day("2026-11-23"), language).contains("A weekly call\n\n"));
    }
}
