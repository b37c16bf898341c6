//! The report for the therapist.

use super::day;
use super::person::{everything, reading, week};
use crate::exercises::log::{Share, Tally};
use crate::i18n::Language;
use crate::journal::goal::{Closed, ClosedHow};
use crate::journal::measure::{MeasureId, Shipped};
use crate::report::journal::journal_data::JournalData;
use crate::report::journal::own_words::own_words;
use crate::report::journal::report::{Chosen, Exercises, blocks};
use crate::report::journal::report_settings::ReportPart;
use crate::report::journal::report_text::{Frame, report_text};
use crate::report::summary::{Answered, Entry};

const DAYS: (&str, &str) = ("2026-11-01", "2026-11-23");

pub(super) fn exercises() -> Exercises {
    let share = |planned, done, extra, excused_days| Share {
        whole: Tally { planned, done, extra },
        weeks: Vec::new(),
        excused_days,
    };
    Exercises { four_weeks: share(2, 1, 0, 0), twelve_weeks: share(20, 15, 2, 3) }
}

pub(super) fn text(data: &JournalData, parts: &[ReportPart], ticked: &[&str], language: Language) -> String {
    let days = (day(DAYS.0), day(DAYS.1));
    let mut words = own_words(data, days, language);
    words.retain(|piece| ticked.contains(&piece.id.as_str()));
    let blocks = blocks(&Chosen { days, parts, words: &words, language }, data, &exercises());
    report_text(&Frame::new(days, day("2026-11-23"), &blocks, language), &blocks, language)
}

/// The lines of one part.
fn lines(data: &JournalData, part: ReportPart) -> Vec<String> {
    let days = (day(DAYS.0), day(DAYS.1));
    let chosen = Chosen { days, parts: &[part], words: &[], language: Language::En };
    let said = |line: &Answered| format!("{}: {}", line.label, line.answers.join(" · "));
    let entry = |entry: &Entry| match entry {
        Entry::Line(line) => said(line),
        Entry::Row { name, details } => {
            format!("{name} ({})", details.iter().map(said).collect::<Vec<_>>().join("; "))
        }
        Entry::Same { .. } => panic!("no such entries"),
    };
    blocks(&chosen, data, &exercises()).iter().flat_map(|block| &block.entries).map(entry).collect()
}

#[test]
fn the_whole_report_in_four_languages() {
    let data = everything();
    let ids: Vec<String> =
        own_words(&data, (day(DAYS.0), day(DAYS.1)), Language::En).into_iter().map(|piece| piece.id).collect();
    let ids: Vec<&str> = ids.iter().map(String::as_str).collect();
    for language in Language::ALL {
        let name = format!("report-{}", language.tag());
        insta::assert_snapshot!(name, text(&data, &ReportPart::ALL, &ids, language));
    }
}

#[test]
fn a_measure_says_first_last_and_how_many_and_never_what_became_of_it() {
    let expected = [
        "Pain in the last 7 days: first 6 (2 November 2026) · last 4 (20 November 2026) · 2 values · 0–10, lower is better",
        "Lifting crates: 4 (2 November 2026) · 0–10, higher is better",
        "Walked to the bus: Yes (3 November 2026)",
        "Pain, day by day: first 6 (2 November 2026) · last 4 (20 November 2026) · 2 values · 0–10, lower is better",
        "Sleep, day by day: 7 (2 November 2026) · 0–10, higher is better",
    ];
    assert_eq!(lines(&everything(), ReportPart::Measures), expected);
}

#[test]
fn values_without_sense_and_of_other_days_are_not_said() {
    let pain = |date, value| reading(MeasureId::Shipped(Shipped::Pain), date, value);
    let readings = vec![pain("2026-10-31", 9.0), pain("2026-11-05", 1e308), pain("2026-11-24", 2.0)];
    assert!(lines(&JournalData { readings, ..JournalData::default() }, ReportPart::Measures).is_empty());
}

#[test]
fn a_goal_says_how_far_and_what_next() {
    let open =
        "Stand at the till for an hour (How far: 6 of 10 (10 November 2026); What next: Three quarters of an hour)";
    assert_eq!(lines(&everything(), ReportPart::Goals), [open], "the other one came off the list before");
    let mut data = everything();
    data.goals.remove(0);
    data.goals[0].1.closed = Some(Closed { on: day("2026-11-01"), how: ClosedHow::LetGo });
    assert_eq!(lines(&data, ReportPart::Goals), ["Sleep on my side (Let go: 1 November 2026)"]);
    data.goals[0].1.created = day("2026-11-24").and_time(chrono::NaiveTime::MIN);
    assert!(lines(&data, ReportPart::Goals).is_empty(), "begun after the period");
}

#[test]
fn exercises_are_the_sentences_of_their_own_page() {
    let expected = [
        "Last 4 weeks: Too few planned times to show anything yet.",
        "Last 12 weeks: 15 of 20 planned times done (75 %). · And 2 more besides your plans. · 3 days were free. They do not count.",
    ];
    let said = lines(&everything(), ReportPart::Exercises);
    assert_eq!(said.len(), expected.len());
    for (said, expected) in said.iter().zip(expected) {
        let (label, _) = expected.split_once(':').unwrap();
        assert!(said.starts_with(label), "{said}");
    }
    assert!(said[1].contains("15") && said[1].contains("20") && said[1].contains("75"), "{}", said[1]);
}

#[test]
fn weeks_at_work_are_said_newest_first_and_a_long_period_by_its_sum() {
    let expected = [
        "Days off for this complaint: 1 day off · in 1 week written down",
        "Week of 16 November 2026: 24.58 of 32 hours",
        "Week of 2 November 2026: 24 of 32 hours · 1 day off",
    ];
    assert_eq!(lines(&everything(), ReportPart::Work), expected);
    let mondays = day("2026-01-05").iter_days().step_by(7).take(40);
    let weeks = mondays.map(|monday| week(&monday.to_string())).collect();
    let data = JournalData { weeks, ..JournalData::default() };
    let chosen = Chosen {
        days: (day("2026-01-05"), day("2026-11-23")),
        parts: &[ReportPart::Work],
        words: &[],
        language: Language::En,
    };
    let entries = &blocks(&chosen, &data, &exercises())[0].entries;
    assert_eq!(entries.len(), 1 + 13);
    let Entry::Line(sum) = &entries[0] else { panic!("{entries:?}") };
    assert_eq!(sum.answers, ["40 days off", "in 40 weeks written down"]);
}

#[test]
fn parts_with_nothing_in_them_have_no_heading() {
    let days = (day(DAYS.0), day(DAYS.1));
    let nothing = Exercises {
        four_weeks: Share { whole: Tally::default(), weeks: Vec::new(), excused_days: 0 },
        twelve_weeks: Share { whole: Tally::default(), weeks: Vec::new(), excused_days: 0 },
    };
    let chosen = Chosen { days, parts: &ReportPart::ALL, words: &[], language: Language::Nl };
    assert!(blocks(&chosen, &JournalData::default(), &nothing).is_empty());
}

#[test]
fn own_words_are_offered_newest_first_with_what_they_were_written_at() {
    let pieces = own_words(&everything(), (day(DAYS.0), day(DAYS.1)), Language::En);
    let labels: Vec<String> = pieces.iter().map(|piece| piece.label(Language::En)).collect();
    let expected = [
        "20 November 2026",
        "16 November 2026 · Tasks that were changed",
        "2 November 2026, 17:05 · Weeding",
        "2 November 2026, 9:15",
        "2 November 2026 · Lifting crates",
    ];
    assert_eq!(labels, expected);
}
