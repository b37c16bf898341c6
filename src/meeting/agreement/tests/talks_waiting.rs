use super::{day, now};
use crate::meeting::agreement::{TalkWhen, talks_waiting};
use crate::meeting::preparation::Meeting;

fn talk(id: &str, date: Option<&str>, hour: Option<u32>, held: Option<&str>) -> (String, Meeting) {
    let mut meeting = Meeting { held: held.map(day), ..Meeting::new(now()) };
    meeting.basics.date = date.map(day);
    meeting.basics.time = hour.and_then(|hour| chrono::NaiveTime::from_hms_opt(hour, 0, 0));
    (id.to_owned(), meeting)
}

#[test]
fn near_ones_stand_first_and_past_ones_are_asked_about_for_a_month() {
    let talks = [
        talk("no day", None, None, None),
        talk("a month ago", Some("2026-10-23"), None, None),
        talk("30 days ago", Some("2026-10-24"), None, None),
        talk("yesterday", Some("2026-11-22"), None, None),
        talk("held", Some("2026-11-22"), None, Some("2026-11-22")),
        talk("tomorrow", Some("2026-11-24"), Some(9), None),
        talk("this afternoon", Some("2026-11-23"), Some(15), None),
        talk("this morning", Some("2026-11-23"), Some(8), None),
        talk("in two days", Some("2026-11-25"), None, None),
        talk("held already", Some("2026-11-23"), None, Some("2026-11-23")),
    ];
    let waiting = talks_waiting(&talks, day("2026-11-23"));
    let found: Vec<(&str, TalkWhen)> = waiting.iter().map(|talk| (talk.meeting.as_str(), talk.when)).collect();
    let expect = [
        ("this morning", TalkWhen::Today),
        ("this afternoon", TalkWhen::Today),
        ("tomorrow", TalkWhen::Tomorrow),
        ("yesterday", TalkWhen::Past),
        ("30 days ago", TalkWhen::Past),
    ];
    assert_eq!(found, expect);
}

#[test]
fn the_end_of_time_does_no_harm() {
    let talks = [talk("1", Some("2026-11-22"), None, None)];
    assert!(talks_waiting(&talks, chrono::NaiveDate::MAX).is_empty());
    assert!(talks_waiting(&talks, chrono::NaiveDate::MIN).is_empty());
}
