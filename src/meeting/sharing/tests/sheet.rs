//! What stands on the manager's paper, and where.

use chrono::NaiveTime;

use super::{can, day, made, sheet_html, text};
use crate::i18n::{Language, texts};
use crate::meeting::preparation::{
    HardPart, HealthPart, LinePlace, Meeting, MeetingChange, MeetingRow, PatternWeek, ProposalPart,
};
use crate::meeting::sharing::{SharedSheet, WeekReader, pattern_rows};
use crate::ui::tests::stage::{elements, text_of};

fn hard(part: HardPart) -> LinePlace {
    LinePlace::Hard("1".to_owned(), part)
}

fn proposal(id: &str, part: ProposalPart) -> LinePlace {
    LinePlace::Proposal(id.to_owned(), part)
}

fn week(id: &str, minutes: u32, tasks: &str) -> [MeetingChange; 2] {
    let week = PatternWeek { days: Some(3), minutes: Some(minutes), ..PatternWeek::new(id.to_owned()) };
    [MeetingChange::Put(usize::MAX, MeetingRow::Week(week)), text(LinePlace::WeekTasks(id.to_owned()), tasks)]
}

/// The preparation of a warehouse worker.
fn prepared() -> Meeting {
    let changes = [
        MeetingChange::Date(Some(day("2026-12-07"))),
        MeetingChange::Time(NaiveTime::from_hms_opt(10, 0, 0)),
        MeetingChange::Minutes(Some(30)),
        text(LinePlace::Place, "Meeting room 2"),
        text(LinePlace::WithMe, "Ans of the union"),
        text(LinePlace::Aim, "Back to four days"),
        text(can("1"), "Packing at the table"),
        text(can("2"), "Driving the truck"),
        text(hard(HardPart::Task), "Unloading pallets"),
        text(hard(HardPart::Amount), "After 20 minutes"),
        text(hard(HardPart::Since), "Since the summer"),
        text(proposal("1", ProposalPart::Change), "Another order of work"),
        text(proposal("2", ProposalPart::Change), "A trolley"),
        text(proposal("2", ProposalPart::Costs), "Nothing, there is one"),
        text(proposal("2", ProposalPart::PlanB), "Two people"),
        MeetingChange::Period("2".to_owned(), Some(day("2026-12-08")), Some(day("2027-01-15"))),
        MeetingChange::Ask("2".to_owned(), true),
        MeetingChange::Starts(Some(day("2026-12-08"))),
        text(LinePlace::IfBad, "We hold the step"),
        text(LinePlace::Question("1".to_owned()), "Who tells the team?"),
        text(LinePlace::Health(HealthPart::Condition), "Hernia"),
    ];
    made(changes.into_iter().chain(week("1", 720, "Packing")).chain(week("2", 800, "Packing and driving")))
}

#[test]
fn it_follows_the_order_of_a_talk_and_what_is_asked_comes_first() {
    let sheet = SharedSheet::of(&prepared(), Language::En);
    let expected = "\
Talk about my work
Monday 7 December 2026, 10:00, about 30 minutes

THE TALK
- Place: Meeting room 2

MY AIM FOR THIS TALK
- Back to four days

WHAT I CAN DO
- Packing at the table
- Driving the truck

WHAT IS HARD NOW
- Unloading pallets
  How long, how heavy, how often: After 20 minutes

WHAT I ASK
- A trolley
  When: from 8 December 2026 until 15 January 2027
  What it costs: Nothing, there is one

OTHER PROPOSALS
- Another order of work

BUILDING UP
- Week 1 (8 December 2026): Days: 3 · Hours: 12 · Tasks: Packing
- Week 2 (15 December 2026): Days: 3 · Hours: 13.33 · Tasks: Packing and driving
- If it goes badly: We hold the step

MY QUESTIONS
- Who tells the team?

Made by me, for this talk.
";
    assert_eq!(sheet.text(), expected);
}

#[test]
fn the_page_holds_the_same_words_in_the_same_order() {
    for language in Language::ALL {
        let meeting = prepared();
        let html = sheet_html(&meeting, language);
        let sheet = &elements(&html, "article")[0];
        assert_eq!(sheet.attribute("lang"), Some(language.tag()));
        let shown = sheet.text();
        let mut rest = shown.as_str();
        for line in ["Meeting room 2", "Back to four days", "Packing at the table", "Unloading pallets", "A trolley"] {
            rest = rest.split_once(line).unwrap_or_else(|| panic!("{line} in {rest}")).1;
        }
        let rows: Vec<String> = elements(&html, "tr").iter().map(|row| text_of(&row.text())).collect();
        assert_eq!(rows.len(), 3, "a heading and two weeks");
        assert!(shown.ends_with(texts(language).shared_footer()));
        // The words are in the language of the person, whatever that of the paper.
        let own = elements(&html, "span").into_iter().find(|span| span.text() == "A trolley").unwrap();
        assert_eq!(own.attribute("lang"), (language != Language::Nl).then_some("nl"));
    }
}

#[test]
fn a_week_is_numbered_as_planned_also_when_others_are_kept() {
    let meeting = prepared();
    let keep = |place| MeetingChange::Share(place, false);
    let kept = [keep(LinePlace::Week("1".to_owned())), keep(LinePlace::WeekTasks("1".to_owned()))];
    let meeting = kept.into_iter().fold(meeting, |meeting, change| change.apply(Some(meeting), super::now()));
    let numbers =
        |reader| pattern_rows(&meeting.pattern, reader, Language::En).iter().map(|row| row.number).collect::<Vec<_>>();
    assert_eq!(numbers(WeekReader::Manager), [2]);
    assert_eq!(numbers(WeekReader::Trusted), [1, 2]);
    let tasks_alone =
        MeetingChange::Share(LinePlace::WeekTasks("1".to_owned()), true).apply(Some(meeting), super::now());
    let row = pattern_rows(&tasks_alone.pattern, WeekReader::Manager, Language::En).swap_remove(0);
    assert_eq!((row.tasks.as_deref(), row.starts, row.days, row.hours), (Some("Packing"), None, None, None));
}

#[test]
fn days_stay_with_the_change_they_belong_to() {
    let kept = MeetingChange::Share(proposal("2", ProposalPart::Change), false).apply(Some(prepared()), super::now());
    let text = SharedSheet::of(&kept, Language::En).text();
    assert!(!text.contains("2027") && !text.contains("A trolley"));
    assert!(text.contains("- What it costs: Nothing, there is one"), "what is shared stays: {text}");
}

#[test]
fn nothing_shared_is_an_empty_paper() {
    assert!(SharedSheet::of(&Meeting::new(super::now()), Language::Fr).is_empty());
    let only_day = made([MeetingChange::Date(Some(day("2026-12-07")))]);
    assert!(!SharedSheet::of(&only_day, Language::Fr).is_empty());
}

#[test]
fn a_very_long_line_is_whole_and_printed_small() {
    let long = "Packing at the table goes well for an hour. ".repeat(240);
    assert!(long.len() > 10_000);
    let meeting = made([text(can("1"), &long)]);
    let sheet = SharedSheet::of(&meeting, Language::En);
    assert!(sheet.is_long() && !SharedSheet::of(&prepared(), Language::En).is_long());
    assert!(sheet.text().contains(long.trim()));
    let html = sheet_html(&meeting, Language::En);
    assert!(text_of(&html).contains(long.trim()));
    assert_eq!(elements(&html, "article")[0].attribute("class"), Some("sheet shared-sheet dense"));
    let many = made((0..40).map(|row| text(can(&row.to_string()), &"Packing at the table goes well. ".repeat(4))));
    assert!(SharedSheet::of(&many, Language::En).is_long(), "many short ones are long as well");
}
