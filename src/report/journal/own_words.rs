//! What the person wrote about their days: each piece can go along in a report, and none does by itself.

use chrono::{NaiveDate, NaiveTime};

use super::journal_data::{JournalData, is_in};
use crate::i18n::{Language, date_short, texts, time_short};
use crate::journal::measure::measure_name;

/// One piece of writing.
#[derive(Debug, Clone, PartialEq)]
pub struct OwnWords {
    /// Tells it from all others, and stays the same.
    pub id: String,
    pub date: NaiveDate,
    pub time: Option<NaiveTime>,
    /// What it was written at: a measure, an activity; empty at a check-in.
    pub at: String,
    pub words: String,
}

/// All of these days, the newest first.
pub fn own_words(data: &JournalData, days: (NaiveDate, NaiveDate), language: Language) -> Vec<OwnWords> {
    let texts = texts(language);
    let mut found = Found { days, pieces: Vec::new() };
    for check_in in &data.check_ins {
        found.push("check-in", &check_in.id, check_in.date, check_in.time, "", &check_in.words);
    }
    for reading in data.readings.iter().filter(|reading| !reading.note.trim().is_empty()) {
        let at = measure_name(&reading.measure, &data.measures, texts);
        found.push("measured", &reading.id, reading.date, None, &at, &reading.note);
    }
    for block in &data.blocks {
        found.push("diary", &block.id, block.date, block.start, &block.activity, &block.note);
    }
    for week in &data.weeks {
        let id = week.monday.to_string();
        found.push("adapted", &id, week.monday, None, texts.export_adapted(), &week.adapted);
        found.push("week", &id, week.monday, None, texts.export_part_work(), &week.note);
    }
    found.pieces
}

impl OwnWords {
    /// When it was written about, and at what: "20 November 2026, 09:15 · Gardening".
    pub fn label(&self, language: Language) -> String {
        let day = date_short(self.date, language);
        let when = match self.time {
            Some(time) => texts(language).report_day_at(day, time_short(time, language)),
            None => day,
        };
        if self.at.trim().is_empty() { when } else { format!("{when} · {}", self.at.trim()) }
    }
}

struct Found {
    days: (NaiveDate, NaiveDate),
    pieces: Vec<OwnWords>,
}

impl Found {
    fn push(&mut self, kind: &str, id: &str, date: NaiveDate, time: Option<NaiveTime>, at: &str, words: &str) {
        let words = words.trim();
        if words.is_empty() || !is_in(Some(self.days), date) {
            return;
        }
        let place = self.pieces.partition_point(|other| (other.date, other.time) > (date, time));
        let (id, at, words) = (format!("{kind}:{id}"), at.to_owned(), words.to_owned());
        self.pieces.insert(place, OwnWords { id, date, time, at, words });
    }
}
