//! Talks, preparing them, and checks of what was agreed.

use chrono::NaiveDateTime;

use super::reader::{Component, read, times};
use super::{date, day, now, time};
use crate::exercises::reminders::TitleStyle;
use crate::i18n::{Language, texts};
use crate::meeting::agreement::{Agreement, AgreementChange, AgreementStatus, CheckPart};
use crate::meeting::preparation::Meeting;
use crate::report::calendar::{CalendarExport, changed};
use crate::report::calendar_contents::{Ahead, Listed, coming, contents};
use crate::report::talk_days::{TalkDay, TalkDayKind, talk_days};

fn written() -> NaiveDateTime {
    date(2026, 1, 1).and_time(time(0, 7))
}

fn talk(minutes: Option<u16>) -> Meeting {
    let mut meeting = Meeting::new(written());
    meeting.basics.date = Some(day(6, 10));
    meeting.basics.time = Some(time(14, 30));
    meeting.basics.minutes = minutes;
    meeting
}

fn agreement() -> Agreement {
    Agreement { what: " A lower shelf ".to_owned(), check_on: Some(day(6, 24)), ..Agreement::new("t", written()) }
}

fn days(meeting: &Meeting, agreement: &Agreement) -> Vec<TalkDay> {
    talk_days(&[("t".to_owned(), meeting.clone())], &[("g".to_owned(), agreement.clone())])
}

fn ahead(meeting: &Meeting, agreement: &Agreement) -> Ahead {
    Ahead { talks: days(meeting, agreement), ..Ahead::default() }
}

fn events(ahead: &Ahead, style: &TitleStyle) -> Vec<Component> {
    let file = contents(ahead, style, &CalendarExport::default(), day(6, 1), now(), texts(Language::En));
    file.map(|file| read(&file.text).components).unwrap_or_default()
}

#[test]
fn a_talk_has_its_time_length_and_alarm_and_the_evening_before() {
    let events = events(&ahead(&talk(Some(45)), &agreement()), &TitleStyle::Neutral);
    let values = |event: &Component| {
        ["UID", "SEQUENCE", "DTSTART", "DURATION", "SUMMARY", "TRANSP", "CLASS"]
            .map(|name| event.value(name).unwrap().to_owned())
    };
    let moment = "A moment for yourself";
    let expected = [
        ["v-t@reprise", "7", "20260609T180000", "PT30M", moment, "TRANSPARENT", "PRIVATE"],
        ["m-t@reprise", "7", "20260610T143000", "PT45M", "Appointment", "OPAQUE", "PRIVATE"],
        ["k-g@reprise", "7", "20260624T090000", "PT5M", moment, "TRANSPARENT", "PRIVATE"],
    ];
    assert_eq!(events.iter().map(values).collect::<Vec<_>>(), expected);
    let triggers: Vec<_> = events.iter().map(|event| event.components[0].value("TRIGGER").unwrap()).collect();
    assert_eq!(triggers, ["PT0M", "-PT60M", "PT0M"]);
}

#[test]
fn titles_say_what_it_is_only_when_the_person_chose_so() {
    let titles = |style: &TitleStyle| -> Vec<String> {
        let events = events(&ahead(&talk(None), &agreement()), style);
        events.iter().map(|event| event.text("SUMMARY")).collect()
    };
    let plain = ["Prepare the talk with my manager", "Talk with my manager", "Look back: A lower shelf"];
    assert_eq!(titles(&TitleStyle::Plain), plain);
    assert_eq!(titles(&TitleStyle::Own("Coffee".to_owned())), ["Coffee", "Coffee", "Coffee"]);
    assert!(titles(&TitleStyle::Neutral).iter().all(|title| !title.contains("shelf") && !title.contains("manager")));
}

#[test]
fn without_a_time_no_time_is_taken_and_odd_lengths_do_no_harm() {
    let talk_of = |meeting: &Meeting| days(meeting, &agreement()).remove(1);
    let untimed =
        Meeting { basics: crate::meeting::preparation::Basics { time: None, ..talk(Some(60)).basics }, ..talk(None) };
    let day = talk_of(&untimed);
    assert_eq!((day.time, day.minutes, day.is_timed), (time(9, 0), 5, false));
    for (minutes, shown) in [(None, 30), (Some(0), 30), (Some(1), 1), (Some(3_600), 1_440)] {
        assert_eq!(talk_of(&talk(minutes)).minutes, shown, "{minutes:?}");
    }
}

#[test]
fn what_took_place_before_or_was_looked_at_has_no_day_any_more() {
    let kinds = |meeting: &Meeting, agreement: &Agreement| -> Vec<TalkDayKind> {
        days(meeting, agreement).iter().map(|day| day.kind).collect()
    };
    let held = |on| Meeting { held: Some(on), ..talk(None) };
    let all = [TalkDayKind::Prepare, TalkDayKind::Talk, TalkDayKind::Check];
    assert_eq!(kinds(&held(day(6, 10)), &agreement()), all);
    assert_eq!(kinds(&held(day(6, 9)), &agreement()), [TalkDayKind::Check]);
    let part = CheckPart::Status(Some(AgreementStatus::Done));
    let looked = AgreementChange::Check("c".to_owned(), day(6, 24), part).apply(Some(agreement()), "t", written());
    assert_eq!(kinds(&talk(None), &looked), all[..2]);
    let away = Agreement { closed: Some(day(6, 2)), ..agreement() };
    assert_eq!(kinds(&Meeting::new(written()), &away), []);
}

#[test]
fn a_talk_that_moves_is_moved_and_counts_once() {
    let made = |meeting: &Meeting, exported: &CalendarExport| {
        let ahead = ahead(meeting, &agreement());
        contents(&ahead, &TitleStyle::Neutral, exported, day(6, 1), now(), texts(Language::En)).unwrap()
    };
    let first = made(&talk(None), &CalendarExport::default()).export;
    let mut moved = talk(None);
    moved.basics.date = Some(day(6, 12));
    let later = made(&moved, &first);
    assert_eq!(changed(&first, &later.export), 1);
    assert_eq!(times(&later.text, day(6, 1), day(6, 30)).len(), 3);
    assert!(later.export.events.iter().all(|event| !event.cancelled));
    let numbers: Vec<u32> = later.export.events.iter().map(|event| event.sequence).collect();
    assert_eq!(numbers, [8, 8, 7], "what changed rises");
}

#[test]
fn the_list_has_what_the_file_has() {
    let ahead = ahead(&talk(None), &agreement());
    let listed = coming(&ahead, (day(6, 1), day(6, 30)), texts(Language::En));
    let listed: Vec<(String, String)> = listed.into_iter().map(|Listed { at, name }| (at.to_string(), name)).collect();
    let expected = [
        ("2026-06-09 18:00:00", "Prepare the talk with my manager"),
        ("2026-06-10 14:30:00", "Talk with my manager"),
        ("2026-06-24 09:00:00", "Look back: A lower shelf"),
    ];
    assert_eq!(listed, expected.map(|(at, name)| (at.to_owned(), name.to_owned())));
    assert!(coming(&ahead, (day(6, 11), day(6, 23)), texts(Language::En)).is_empty());
}
