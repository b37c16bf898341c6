//! The table of the export.

use chrono::NaiveDate;

use super::day;
use super::person::{check_in, everything, reading};
use crate::i18n::{Language, parse_number};
use crate::journal::check_in::CheckIn;
use crate::journal::measure::{MeasureId, Shipped};
use crate::report::csv::{Cell, Separator, csv};
use crate::report::journal::journal_data::JournalData;
use crate::report::journal::rows::rows;

const ALL: Option<(NaiveDate, NaiveDate)> = None;

fn written(data: &JournalData, days: Option<(NaiveDate, NaiveDate)>, language: Language) -> Vec<String> {
    let cell = |cell: &Cell| match cell {
        Cell::Empty => String::new(),
        Cell::Text(text) => text.clone(),
        Cell::Number(number) => number.to_string(),
    };
    rows(data, days, language).iter().map(|row| row.iter().map(cell).collect::<Vec<_>>().join(" | ")).collect()
}

#[test]
fn every_value_and_every_piece_of_writing_has_a_row() {
    insta::assert_snapshot!(written(&everything(), ALL, Language::En).join("\n"));
}

#[test]
fn it_is_in_the_chosen_language() {
    insta::assert_snapshot!(written(&everything(), ALL, Language::Fr).join("\n"));
}

#[test]
fn all_rows_are_equally_long() {
    let rows = rows(&everything(), ALL, Language::Nl);
    assert!(rows.len() > 40);
    assert!(rows.iter().all(|row| row.len() == 7));
}

#[test]
fn only_what_is_about_the_days() {
    let days = Some((day("2026-11-20"), day("2026-11-26")));
    let rows = written(&everything(), days, Language::En);
    let dates: Vec<&str> = rows.iter().skip(1).filter_map(|row| row.get(..10)).collect();
    let expected = ["2026-11-20", "2026-11-20", "2026-11-20", "2026-11-26", "2026-11-26"];
    assert_eq!(dates, expected, "{rows:?}");
    assert_eq!(written(&everything(), Some((day("2020-01-01"), day("2020-12-31"))), Language::En).len(), 1);
}

#[test]
fn an_odd_day_is_not_lost_when_all_days_are_meant() {
    let mut data = JournalData::default();
    data.check_ins.push(CheckIn { date: NaiveDate::MIN, ..check_in("2026-11-20", "Written on another planet") });
    assert_eq!(written(&data, ALL, Language::En).len(), 2);
}

/// A spreadsheet program would drop what is beyond its longest cell.
#[test]
fn a_very_long_note_goes_on_in_the_next_rows_and_nothing_is_lost() {
    let note = "Aïe 😀 ".repeat(20_000);
    let data = JournalData { check_ins: vec![check_in("2026-11-20", &note)], ..JournalData::default() };
    let rows = rows(&data, ALL, Language::En);
    let words = |row: &Vec<Cell>| match row.last() {
        Some(Cell::Text(words)) => words.clone(),
        other => panic!("{other:?}"),
    };
    let pieces: Vec<String> = rows.iter().skip(1).map(words).collect();
    assert_eq!(pieces.len(), 5);
    assert!(pieces.iter().all(|piece| piece.encode_utf16().count() <= 30_000));
    assert_eq!(pieces.concat(), note.trim());
}

#[test]
fn numbers_without_sense_are_kept_as_they_are() {
    let huge = reading(MeasureId::Shipped(Shipped::Pain), "2026-11-20", 1e308);
    let data = JournalData { readings: vec![huge], ..JournalData::default() };
    let rows = rows(&data, ALL, Language::En);
    assert_eq!(rows[1][4], Cell::Number(1e308));
}

/// Twenty thousand rows, read by another program.
#[test]
fn ten_years_fit_into_a_file() {
    let days = day("2017-01-01").iter_days().take(3_650);
    let note = |date: NaiveDate| CheckIn {
        pain: Some(3),
        ..check_in(&date.to_string(), "-3 on the scale; \"fine\",\nso to say")
    };
    let check_ins: Vec<CheckIn> = days.flat_map(|date| std::iter::repeat_n(note(date), 3)).collect();
    let data = JournalData { check_ins, ..JournalData::default() };
    let file = csv(&rows(&data, ALL, Language::Nl), Separator::Semicolon);
    let bytes = file.trim_start_matches('\u{feff}').as_bytes();
    let mut reader = csv_reader::ReaderBuilder::new().delimiter(b';').from_reader(bytes);
    let records: Vec<csv_reader::StringRecord> = reader.records().collect::<Result<_, _>>().unwrap();
    assert_eq!(records.len(), 2 * 3 * 3_650);
    for record in &records {
        assert!(record[4].is_empty() || parse_number(&record[4]) == Some(3.0));
        assert!(record[6].is_empty() || &record[6] == "'-3 on the scale; \"fine\",\nso to say");
    }
}
