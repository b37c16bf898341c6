//! When to ask for a check-in.

use proptest::prelude::*;

use super::{day, moment, now, time};
use crate::journal::check_in::{CheckIn, CheckInSettings, Prompt, prompt_due};

use Prompt::{EndOfDay, StartOfDay};

fn asked_at(start: Option<&str>, end: Option<&str>) -> CheckInSettings {
    CheckInSettings { start_of_day: start.map(time), end_of_day: end.map(time), ..CheckInSettings::default() }
}

/// Those of 23 November at these times; "-" has none.
fn check_ins(times: &[&str]) -> Vec<CheckIn> {
    let at = |written: &&str| CheckIn {
        time: Some(*written).filter(|written| *written != "-").map(time),
        ..CheckIn::new(day("2026-11-23"), now())
    };
    times.iter().map(at).collect()
}

#[track_caller]
fn check(settings: &CheckInSettings, written: &[&str], at: &str, expect: Option<Prompt>) {
    let now = moment(&format!("2026-11-23T{at}:00"));
    assert_eq!(prompt_due(settings, &check_ins(written), now), expect, "{written:?} at {at}");
}

#[test]
fn it_asks_from_its_time_until_the_day_is_over() {
    let evening = asked_at(None, Some("20:00"));
    check(&evening, &[], "19:59", None);
    check(&evening, &[], "20:00", Some(EndOfDay));
    check(&evening, &[], "23:59", Some(EndOfDay));
    check(&evening, &[], "00:00", None);
    check(&asked_at(None, None), &[], "20:00", None);
}

#[test]
fn a_check_in_of_that_part_of_the_day_answers() {
    let both = asked_at(Some("08:00"), Some("20:00"));
    let cases: [(&[&str], &str, Option<Prompt>); 9] = [
        (&[], "12:00", Some(StartOfDay)),
        (&["07:30"], "08:00", None),
        (&["03:00"], "08:00", Some(StartOfDay)),
        (&["07:30"], "20:00", Some(EndOfDay)),
        (&["15:00"], "20:00", Some(EndOfDay)),
        (&["17:00"], "20:00", None),
        (&["17:00"], "19:59", None),
        (&["-"], "21:00", None),
        // Who was not asked in the morning is not asked about it in the evening.
        (&["20:30"], "21:00", None),
    ];
    for (written, at, expect) in cases {
        check(&both, written, at, expect);
    }
}

#[test]
fn two_that_are_near_each_other_share_the_time_between() {
    let both = asked_at(Some("08:00"), Some("10:00"));
    check(&both, &["08:05"], "10:00", Some(EndOfDay));
    check(&both, &["09:30"], "10:00", None);
    // The person's day may end after midnight and start in the afternoon.
    let nights = asked_at(Some("14:00"), Some("06:30"));
    check(&nights, &[], "07:00", Some(EndOfDay));
    check(&nights, &["06:45"], "13:59", None);
    check(&nights, &["06:45"], "14:00", Some(StartOfDay));
}

#[test]
fn yesterday_answers_nothing() {
    let evening = asked_at(None, Some("20:00"));
    let now = moment("2026-11-24T21:00:00");
    assert_eq!(prompt_due(&evening, &check_ins(&["20:30", "-"]), now), Some(EndOfDay));
}

fn times() -> impl Strategy<Value = Option<String>> {
    prop::option::of((0_u32..24, 0_u32..60).prop_map(|(hour, minute)| format!("{hour:02}:{minute:02}")))
}

proptest! {
    #[test]
    fn it_asks_what_was_wanted_and_never_after_an_answer(start in times(), end in times(), hour in 0_u32..24, minute in 0_u32..60) {
        let settings = asked_at(start.as_deref(), end.as_deref());
        let now = day("2026-11-23").and_hms_opt(hour, minute, 0).unwrap();
        let due = prompt_due(&settings, &[], now);
        let begun = settings.prompts().into_iter().filter(|time| *time <= now.time());
        prop_assert_eq!(due.and_then(|prompt| prompt.time(&settings)), begun.max());
        let just_now = CheckIn { time: Some(now.time()), ..CheckIn::new(now.date(), now) };
        prop_assert_eq!(prompt_due(&settings, &[just_now], now), None);
    }
}
