//! The weeks of a return pattern, as a table shows them.

use chrono::Days;

use crate::i18n::{Language, Texts, date_short, number};
use crate::meeting::preparation::{Line, PatternWeek, ReturnPattern};

/// A week of the table; what is not said or not shared is `None`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WeekRow {
    /// Which week of the pattern, counted from 1.
    pub number: usize,
    /// Its first day.
    pub starts: Option<String>,
    /// Days worked.
    pub days: Option<String>,
    /// Hours worked, with at most two decimals.
    pub hours: Option<String>,
    pub tasks: Option<String>,
    pub look_back: Option<String>,
}

impl WeekRow {
    /// In one line: "Week 1 (7 December 2026): Days: 3 · Hours: 12".
    pub fn words(&self, texts: Texts) -> String {
        format!("{} {}", texts.sheet_label(self.name(texts)), self.cells(texts).join(" · "))
    }

    /// What is known of the week, each with its name.
    pub fn cells(&self, texts: Texts) -> Vec<String> {
        let cells = [
            (texts.pattern_days(), &self.days),
            (texts.pattern_hours(), &self.hours),
            (texts.pattern_tasks(), &self.tasks),
            (texts.pattern_look_back(), &self.look_back),
        ];
        let named =
            |(label, cell): (&str, &Option<String>)| Some(format!("{} {}", texts.sheet_label(label), cell.as_ref()?));
        cells.into_iter().filter_map(named).collect()
    }

    /// "Week 1 (7 December 2026)".
    pub fn name(&self, texts: Texts) -> String {
        let starts = self.starts.as_ref().map(|day| format!(" ({day})")).unwrap_or_default();
        format!("{}{starts}", texts.pattern_week_number(self.number))
    }
}

/// Who reads the table.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum WeekReader {
    /// Numbers, days and tasks each only when they are shared; the first day of a week goes with its numbers.
    Manager,
    /// Somebody to whom the person gives all of it.
    Trusted,
}

/// The weeks of which this reader sees anything.
pub fn pattern_rows(pattern: &ReturnPattern, reader: WeekReader, language: Language) -> Vec<WeekRow> {
    let weeks = pattern.weeks.iter().enumerate();
    weeks.filter_map(|(index, week)| week_row(index, week, pattern, reader, language)).collect()
}

fn week_row(
    index: usize,
    week: &PatternWeek,
    pattern: &ReturnPattern,
    reader: WeekReader,
    language: Language,
) -> Option<WeekRow> {
    let tasks = words_for(reader, &week.tasks).map(str::to_owned);
    let is_seen = week.shared || reader == WeekReader::Trusted;
    let numbers = Some(week)
        .filter(|week| is_seen && (week.days.is_some() || week.minutes.is_some() || week.look_back.is_some()));
    if tasks.is_none() && numbers.is_none() {
        return None;
    }
    let weeks = u64::try_from(index).unwrap_or(u64::MAX);
    let starts = || pattern.starts?.checked_add_days(Days::new(weeks.saturating_mul(7)));
    let day = |day| date_short(day, language);
    Some(WeekRow {
        number: index + 1,
        starts: numbers.and_then(|_| starts()).map(day),
        days: numbers.and_then(|week| week.days).map(|days| days.to_string()),
        hours: numbers.and_then(|week| week.minutes).map(|minutes| number(hours(minutes), language)),
        tasks,
        look_back: numbers.and_then(|week| week.look_back).map(day),
    })
}

fn words_for(reader: WeekReader, line: &Line) -> Option<&str> {
    match reader {
        WeekReader::Manager => line.for_manager(),
        WeekReader::Trusted => Some(line.text.trim()).filter(|text| !text.is_empty()),
    }
}

/// 800 minutes are 13.33 hours.
fn hours(minutes: u32) -> f64 {
    (f64::from(minutes) / 60.0 * 100.0).round() / 100.0
}
