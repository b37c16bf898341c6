//! When it is asked whether a reminder still helps.

use super::{applied, at, day, entry, occurrence, reminders, time};
use crate::exercises::log::Entry;
use crate::exercises::plan::Occurrence;
use crate::exercises::reminders::{ReminderChange, Reminders, StillUseful, ignored_in_a_row};

/// Planned times of plan `home`.
fn home(moments: &[&str]) -> Vec<Occurrence> {
    moments.iter().map(|moment| occurrence("home", moment)).collect()
}

fn answered(plan: StillUseful, on: &str) -> ReminderChange {
    ReminderChange::Answered { plan: "home".to_owned(), on: day(on), answer: plan }
}

#[track_caller]
fn check(moments: &[&str], entries: &[Entry], reminders: &Reminders, now: &str, expect: bool) {
    let asked = ignored_in_a_row(&home(moments), entries, reminders, at(now));
    assert_eq!(asked, vec!["home".to_owned(); usize::from(expect)], "{moments:?} {now}");
}

const THREE: [&str; 3] = ["18 09:00", "20 09:00", "22 09:00"];

#[test]
fn three_in_a_row_are_asked_about() {
    check(&THREE, &[], &reminders(), "23 08:00", true);
    check(&THREE[1..], &[], &reminders(), "23 08:00", false);
    check(&["15 09:00", "18 09:00", "20 09:00", "22 09:00", "25 09:00"], &[], &reminders(), "23 08:00", true);
    check(&["20 09:00", "20 13:00", "20 17:00"], &[], &reminders(), "21 00:00", true);
}

#[test]
fn today_is_not_over() {
    check(&THREE, &[], &reminders(), "22 23:59", false);
    check(&["20 09:00", "20 13:00", "20 17:00"], &[], &reminders(), "20 23:59", false);
}

#[test]
fn any_answer_ends_the_row() {
    let at_nine = Some(time("09:00:00"));
    for date in ["2026-11-18", "2026-11-20", "2026-11-22"] {
        check(&THREE, &[entry("home", date, at_nine)], &reminders(), "23 08:00", false);
        check(&THREE, &[entry("home", date, None)], &reminders(), "23 08:00", false);
        check(&THREE, &[entry("work", date, at_nine)], &reminders(), "23 08:00", true);
    }
    check(&THREE, &[entry("home", "2026-11-17", at_nine)], &reminders(), "23 08:00", true);
    check(&THREE, &[entry("home", "2026-11-23", at_nine)], &reminders(), "23 10:00", false);
    check(&THREE, &[entry("home", "2027-01-01", at_nine)], &reminders(), "23 10:00", true);
}

#[test]
fn after_an_answer_three_more_have_to_be_ignored() {
    let days = ["18 09:00", "20 09:00", "22 09:00", "24 09:00", "26 09:00", "28 09:00"];
    let kept = answered(StillUseful::Keep, "2026-11-23").apply(Some(reminders()));
    check(&days, &[], &kept, "23 10:00", false);
    check(&days, &[], &kept, "28 10:00", false);
    check(&days, &[], &kept, "29 10:00", true);
    check(&["23 18:00", "24 09:00", "26 09:00"], &[], &kept, "27 10:00", false);
    let kept_again = answered(StillUseful::Keep, "2026-11-29").apply(Some(kept));
    check(&days, &[], &kept_again, "29 10:00", false);
}

#[test]
fn a_stopped_one_is_not_asked_about_until_it_is_wanted_again() {
    let stopped = answered(StillUseful::Stop, "2026-11-17").apply(Some(reminders()));
    check(&THREE, &[], &stopped, "23 08:00", false);
    let wanted = ReminderChange::Unsilence("home".to_owned()).apply(Some(stopped.clone()));
    check(&THREE, &[], &wanted, "23 08:00", true);
    let kept = applied(stopped, &[answered(StillUseful::Keep, "2026-11-17")]);
    assert_eq!(kept.silenced, Vec::<String>::new());
}

#[test]
fn each_plan_is_asked_about_once() {
    let mut both = Vec::new();
    for moment in THREE {
        both.extend([occurrence("home", moment), occurrence("work", moment)]);
    }
    both.push(occurrence("gym", "22 18:00"));
    assert_eq!(ignored_in_a_row(&both, &[], &reminders(), at("23 08:00")), ["home", "work"]);
    let done = [entry("home", "2026-11-20", None)];
    assert_eq!(ignored_in_a_row(&both, &done, &reminders(), at("23 08:00")), ["work"]);
}
