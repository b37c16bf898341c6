//! Sentences about weeks and patterns.

use chrono::NaiveDate;

use crate::i18n::{Language, Texts, date_near, texts};
use crate::meeting::pattern::{StartingPattern, WeekProblem, hours_a_day, hours_number, percent};
use crate::meeting::preparation::PatternWeek;
use crate::work::Country;

/// What a pattern is called, and what happens in it.
pub(super) fn pattern_words(pattern: StartingPattern, texts: Texts) -> (&'static str, &'static str) {
    match pattern {
        StartingPattern::Hours => (texts.return_pattern_hours(), texts.return_pattern_hours_about()),
        StartingPattern::Tasks => (texts.return_pattern_tasks(), texts.return_pattern_tasks_about()),
        StartingPattern::HalfDays => (texts.return_pattern_half_days(), texts.return_pattern_half_days_about()),
        StartingPattern::Slow => (texts.return_pattern_slow(), texts.return_pattern_slow_about()),
    }
}

/// Who has to agree.
pub(super) fn approval(country: Country, texts: Texts) -> &'static str {
    match country {
        Country::Netherlands => texts.return_approves_nl(),
        Country::Belgium => texts.return_approves_be(),
        Country::UnitedKingdom => texts.return_approves_uk(),
    }
}

pub(super) fn week_name(place: usize, begins: Option<NaiveDate>, language: Language) -> String {
    let texts = texts(language);
    match begins {
        Some(day) => texts.return_week_from(place + 1, date_near(day, language)),
        None => texts.return_week(place + 1),
    }
}

/// The week in one line: its name, days, hours, and the share of the contract.
pub(super) fn week_line(
    place: usize,
    week: &PatternWeek,
    begins: Option<NaiveDate>,
    contract: Option<u32>,
    language: Language,
) -> String {
    let texts = texts(language);
    let days = week.days.map(|days| texts.return_days_count(u32::from(days)));
    let hours = week.minutes.map(|minutes| texts.return_hours_short(hours_number(minutes, language)));
    let share = week.minutes.and_then(|minutes| percent(minutes, contract)).map(|percent| texts.return_share(percent));
    let parts = [Some(week_name(place, begins, language)), days, hours, share];
    parts.into_iter().flatten().collect::<Vec<_>>().join(" · ")
}

pub(super) fn problem_words(problem: WeekProblem, week: &PatternWeek, language: Language) -> String {
    let texts = texts(language);
    match problem {
        WeekProblem::Days => texts.return_days_problem().to_owned(),
        WeekProblem::Hours => texts.return_hours_problem().to_owned(),
        WeekProblem::NoDays => texts.return_no_days().to_owned(),
        WeekProblem::LongDays => texts.return_long_days(hours_number(hours_a_day(week).unwrap_or_default(), language)),
        WeekProblem::LookBackEarly => texts.return_look_back_early().to_owned(),
        WeekProblem::LookBackYear => texts.return_year_problem().to_owned(),
    }
}
