//! The journal as a table: a row for each value and each piece of writing, part by part, each oldest first.

use chrono::NaiveDate;

use super::journal_data::JournalData;
use super::table::Table;
use super::{rows_of_days, rows_of_goals};
use crate::i18n::{Language, texts};
use crate::report::csv::Cell;

/// What is about these days; `None`: about any. The first row is the head. All rows are equally long.
pub fn rows(data: &JournalData, days: Option<(NaiveDate, NaiveDate)>, language: Language) -> Vec<Vec<Cell>> {
    let texts = texts(language);
    let mut table = Table::new(days, texts);
    for check_in in &data.check_ins {
        rows_of_days::check_in(check_in, &mut table, texts);
    }
    for reading in &data.readings {
        rows_of_days::reading(reading, &data.measures, &mut table, language);
    }
    for (_, goal) in &data.goals {
        rows_of_goals::goal(goal, &mut table, texts);
    }
    for block in &data.blocks {
        rows_of_days::block(block, &mut table, texts);
    }
    for week in &data.weeks {
        rows_of_days::week(week, &mut table, language);
    }
    table.rows
}
