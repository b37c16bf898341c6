//! Rows of what belongs to a day, or to a week.

use chrono::{Datelike, Days, NaiveDate};

use super::measure_words::{is_in_words, unit_or_range};
use super::table::{Row, Table};
use crate::i18n::{Language, Texts, list, texts, weekday_name};
use crate::journal::check_in::{CheckIn, CheckInField, HowWas, excerpt};
use crate::journal::diary::{Block, Load, Place};
use crate::journal::measure::{Definition, MeasureId, Measures, Reading, measure_name, value_words};
use crate::journal::work_log::WorkWeek;

/// Of everything that is rated.
pub(super) const RATING: &str = "0–10";

/// With nothing in it but its day.
fn row(date: NaiveDate, part: &str) -> Row<'_> {
    Row { date, time: None, part, what: String::new(), value: None, unit: String::new(), words: String::new() }
}

pub(super) fn check_in(check_in: &CheckIn, table: &mut Table, texts: Texts) {
    let start = Row { time: check_in.time, ..row(check_in.date, texts.export_part_check_in()) };
    let words = |what: &str, words: &str| Row { what: what.to_owned(), words: words.to_owned(), ..start.clone() };
    table.push(&words(texts.check_in_how(), check_in.how.map(|how| how_words(how, texts)).unwrap_or_default()));
    for field in CheckInField::RATINGS {
        let value = check_in.rating(field).map(f64::from);
        let what = rating_name(field, texts).to_owned();
        table.push(&Row { what, value, unit: RATING.to_owned(), ..start.clone() });
    }
    table.push(&words(texts.check_in_words(), &check_in.words));
    for tag in &check_in.tags {
        table.push(&words(texts.check_in_tags(), tag));
    }
}

fn how_words(how: HowWas, texts: Texts) -> &'static str {
    match how {
        HowWas::VeryHard => texts.check_in_very_hard(),
        HowWas::Hard => texts.check_in_hard(),
        HowWas::Mixed => texts.check_in_mixed(),
        HowWas::Good => texts.check_in_good(),
        HowWas::VeryGood => texts.check_in_very_good(),
    }
}

/// What a check-in rates.
pub(super) fn rating_name(field: CheckInField, texts: Texts) -> &'static str {
    match field {
        CheckInField::Pain => texts.check_in_pain(),
        CheckInField::Tired => texts.check_in_tired(),
        CheckInField::Stress => texts.check_in_stress(),
        CheckInField::Sleep => texts.check_in_sleep(),
        CheckInField::Words => texts.check_in_words(),
        CheckInField::Tags => texts.check_in_tags(),
    }
}

/// Also of a measure that was put away.
pub(super) fn reading(reading: &Reading, measures: &Measures, table: &mut Table, language: Language) {
    let texts = texts(language);
    let is_paper = matches!(reading.measure, MeasureId::Paper(_));
    let definition = Definition::of(&reading.measure, measures);
    let (given_by, note) = (reading.given_by.trim(), reading.note.trim());
    let mut words = Vec::new();
    if is_in_words(&definition) {
        words.push(value_words(&reading.measure, reading.value, measures, texts, language));
    }
    if !given_by.is_empty() {
        words.push(texts.export_given_by(given_by));
    }
    if !note.is_empty() {
        words.push(note.to_owned());
    }
    table.push(&Row {
        what: measure_name(&reading.measure, measures, texts),
        value: Some(reading.value),
        unit: unit_or_range(&definition, language),
        words: words.join(" · "),
        ..row(reading.date, if is_paper { texts.export_part_paper() } else { texts.export_part_measures() })
    });
}

pub(super) fn block(block: &Block, table: &mut Table, texts: Texts) {
    let start = Row { time: block.start, ..row(block.date, texts.export_part_diary()) };
    let words = |what: &str, words: &str| Row { what: what.to_owned(), words: words.to_owned(), ..start.clone() };
    table.push(&Row {
        value: Some(f64::from(block.minutes)),
        unit: texts.export_minutes().to_owned(),
        ..words(texts.diary_activity(), &block.activity)
    });
    let place = match block.place {
        Place::Work => texts.diary_work(),
        Place::Home => texts.diary_home(),
        Place::Free => texts.diary_free(),
    };
    table.push(&words(texts.export_place(), place));
    let load = match block.load {
        Load::Light => texts.diary_light(),
        Load::Medium => texts.diary_medium(),
        Load::Heavy => texts.diary_heavy(),
    };
    table.push(&words(texts.export_load(), load));
    table.push(&words(texts.diary_with_break(), if block.had_break { texts.yes() } else { "" }));
    let ratings = [
        (texts.diary_pain_before(), block.pain_before),
        (texts.diary_pain_after(), block.pain_after),
        (texts.check_in_tired(), block.tired),
    ];
    for (what, rating) in ratings.into_iter().filter(|(_, rating)| rating.is_some()) {
        let value = rating.map(f64::from);
        table.push(&Row { value, unit: RATING.to_owned(), ..words(what, &excerpt(&block.activity)) });
    }
    table.push(&words(texts.export_note(), &block.note));
}

/// On its Monday.
pub(super) fn week(week: &WorkWeek, table: &mut Table, language: Language) {
    let texts = texts(language);
    let start = row(week.monday, texts.export_part_work());
    let mut push = |what: &str, value: Option<f64>, unit: &str, words: &str| {
        let (what, unit, words) = (what.to_owned(), unit.to_owned(), words.to_owned());
        table.push(&Row { what, value, unit, words, ..start.clone() });
    };
    push(texts.work_log_worked(), week.worked.map(hours), texts.work_log_unit(), "");
    push(texts.export_contract(), week.contract.map(hours), texts.work_log_unit(), "");
    push(texts.export_days_off(), week.days_off.map(f64::from), texts.export_days(), "");
    push(texts.export_days_worked(), None, "", &days_worked(week, language));
    push(texts.export_adapted(), None, "", &week.adapted);
    push(texts.export_note(), None, "", &week.note);
}

/// Of minutes, to a hundredth.
pub(super) fn hours(minutes: u16) -> f64 {
    f64::from((u32::from(minutes) * 100 + 30) / 60) / 100.0
}

/// "Monday, Tuesday and Friday".
fn days_worked(week: &WorkWeek, language: Language) -> String {
    let Some(worked) = week.days_worked else { return String::new() };
    let is_worked = |day: &u64| worked >> day & 1 == 1;
    let days = (0..7).filter(is_worked).filter_map(|day| week.monday.checked_add_days(Days::new(day)));
    let names: Vec<String> = days.map(|day| weekday_name(day.weekday(), language).to_owned()).collect();
    list(&names, language)
}
