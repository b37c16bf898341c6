//! A whole file, letter by letter.

use chrono::Weekday::{Mon, Thu};

use super::{day, person, weekly};
use crate::exercises::plan::Place;

#[test]
fn a_file() {
    let mut person = person(vec![weekly(day(6, 2), &[Mon, Thu])]).paused(day(6, 8), day(6, 8));
    person.plan().place = Place::Work;
    person.note = Some("Open Reprise: https://example.org/".to_owned());
    let expected = "\
BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//Reprise//Reprise//EN
CALSCALE:GREGORIAN
X-WR-CALNAME:Reprise
BEGIN:VEVENT
UID:p-20260602-073000@reprise
DTSTAMP:20260601T050500Z
LAST-MODIFIED:20260601T050500Z
SEQUENCE:5
DTSTART:20260604T073000
DURATION:PT5M
RRULE:FREQ=WEEKLY;WKST=MO;BYDAY=MO,TH
EXDATE:20260608T073000
SUMMARY:Time for yourself
DESCRIPTION:Open Reprise: https://example.org/
CLASS:PRIVATE
TRANSP:TRANSPARENT
STATUS:CONFIRMED
BEGIN:VALARM
ACTION:DISPLAY
TRIGGER:-PT10M
DESCRIPTION:Time for yourself
END:VALARM
END:VEVENT
END:VCALENDAR
";
    assert_eq!(person.text(), expected.replace('\n', "\r\n"));
    person.plans.clear();
    assert_eq!(person.file(), None, "a calendar without events is none");
}
