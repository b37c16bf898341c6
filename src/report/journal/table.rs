//! The table of the export while it is being filled.

use chrono::{NaiveDate, NaiveTime, Timelike};

use super::journal_data::is_in;
use crate::i18n::Texts;
use crate::report::csv::Cell;

/// Spreadsheet programs keep 32,767 characters of a cell and drop the rest without a word.
const LONGEST: usize = 30_000;

/// One value, or one piece of writing.
#[derive(Clone)]
pub(super) struct Row<'a> {
    pub(super) date: NaiveDate,
    pub(super) time: Option<NaiveTime>,
    /// Which part of the journal it is from.
    pub(super) part: &'a str,
    pub(super) what: String,
    pub(super) value: Option<f64>,
    /// "hours", "0–10".
    pub(super) unit: String,
    pub(super) words: String,
}

pub(super) struct Table {
    days: Option<(NaiveDate, NaiveDate)>,
    pub(super) rows: Vec<Vec<Cell>>,
}

impl Table {
    /// Of these days; `None`: of any. With its head.
    pub(super) fn new(days: Option<(NaiveDate, NaiveDate)>, texts: Texts) -> Self {
        let head = [
            texts.export_date(),
            texts.export_time(),
            texts.export_part(),
            texts.export_what(),
            texts.export_value(),
            texts.export_unit(),
            texts.export_words(),
        ];
        Self { days, rows: vec![head.into_iter().map(Cell::text).collect()] }
    }

    /// Leaves out what says nothing, and what is about other days. Words too long for a cell go on in the next row.
    pub(super) fn push(&mut self, row: &Row) {
        let words = row.words.trim();
        if (row.value.is_none() && words.is_empty()) || !is_in(self.days, row.date) {
            return;
        }
        for (place, piece) in pieces(words).into_iter().enumerate() {
            let value = row.value.filter(|_| place == 0);
            self.rows.push(vec![
                Cell::text(row.date.to_string()),
                Cell::text(row.time.map(clock_time).unwrap_or_default()),
                Cell::text(row.part),
                Cell::text(row.what.as_str()),
                value.map_or(Cell::Empty, Cell::Number),
                Cell::text(if value.is_some() { row.unit.as_str() } else { "" }),
                Cell::text(piece),
            ]);
        }
    }
}

/// As every spreadsheet program reads it: "09:15".
fn clock_time(time: NaiveTime) -> String {
    format!("{:02}:{:02}", time.hour(), time.minute())
}

/// At least one. They are counted as those programs count: in units of UTF-16.
fn pieces(words: &str) -> Vec<&str> {
    let (mut pieces, mut start, mut length) = (Vec::new(), 0, 0);
    for (at, character) in words.char_indices() {
        if length + character.len_utf16() > LONGEST {
            pieces.extend(words.get(start..at));
            (start, length) = (at, 0);
        }
        length += character.len_utf16();
    }
    pieces.extend(words.get(start..));
    pieces
}
