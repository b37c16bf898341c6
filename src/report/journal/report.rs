//! The report for the therapist: only the parts and the words that the person ticked. It says what was written down and
//! when; it never says better or worse (domain.md §6.3).

use chrono::{Days, NaiveDate};

use super::journal_data::JournalData;
use super::measured::{Measured, measured};
use super::own_words::OwnWords;
use super::report_settings::ReportPart;
use super::rows_of_days::hours;
use super::rows_of_goals::closed_words;
use crate::exercises::log::{Share, Tally};
use crate::i18n::{Language, Texts, date_short, number, texts};
use crate::journal::goal::Goal;
use crate::journal::measure::Direction;
use crate::journal::work_log::WorkWeek;
use crate::report::summary::{Answered, Block, Entry};

/// More weeks at work than this are not listed one by one: a report is a page or two.
const WEEKS: usize = 13;

/// What the person chose.
pub struct Chosen<'a> {
    /// The first and the last day.
    pub days: (NaiveDate, NaiveDate),
    pub parts: &'a [ReportPart],
    /// Of all that was written in these days, what goes along.
    pub words: &'a [OwnWords],
    /// The language of the report.
    pub language: Language,
}

/// The exercises of the last 4 and 12 weeks; they end today, whatever the report is about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Exercises {
    pub four_weeks: Share,
    pub twelve_weeks: Share,
}

/// The blocks of the report, in order; those with nothing in them are left out.
pub fn blocks(chosen: &Chosen, data: &JournalData, exercises: &Exercises) -> Vec<Block> {
    let texts = texts(chosen.language);
    let part = |part: ReportPart| {
        if !chosen.parts.contains(&part) {
            return Vec::new();
        }
        match part {
            ReportPart::Measures => measured(data, chosen.days, chosen.language)
                .iter()
                .map(|one| measure_line(one, chosen.language))
                .collect(),
            ReportPart::Goals => data.goals.iter().filter_map(|(_, goal)| goal_row(goal, chosen)).collect(),
            ReportPart::Exercises => exercise_lines(exercises, texts),
            ReportPart::Work => work_lines(&data.weeks, chosen),
        }
    };
    let mut blocks: Vec<Block> =
        ReportPart::ALL.into_iter().map(|one| block(one.code(), part_name(one, texts), part(one))).collect();
    let words = chosen.words.iter().map(|piece| line(piece.label(chosen.language), vec![piece.words.clone()]));
    blocks.push(block("words", texts.report_words(), words.collect()));
    blocks.retain(|block| !block.entries.is_empty());
    blocks
}

/// What a part is called.
pub fn part_name(part: ReportPart, texts: Texts) -> &'static str {
    match part {
        ReportPart::Measures => texts.report_measures(),
        ReportPart::Goals => texts.report_goals(),
        ReportPart::Exercises => texts.report_exercises(),
        ReportPart::Work => texts.report_work(),
    }
}

fn block(code: &str, title: &str, entries: Vec<Entry>) -> Block {
    Block { code: code.to_owned(), title: title.to_owned(), ticked: true, entries }
}

fn line(label: impl Into<String>, answers: Vec<String>) -> Entry {
    Entry::Line(Answered { label: label.into(), answers })
}

fn measure_line(measured: &Measured, language: Language) -> Entry {
    let texts = texts(language);
    let count = u32::try_from(measured.points.len()).unwrap_or(u32::MAX);
    let day = |point: Option<&(NaiveDate, f64)>| point.map(|(day, _)| date_short(*day, language)).unwrap_or_default();
    let mut answers = if count > 1 {
        vec![
            texts.report_first(&measured.first, day(measured.points.first())),
            texts.report_last(&measured.last, day(measured.points.last())),
            texts.report_count(count),
        ]
    } else {
        vec![texts.report_only(&measured.first, day(measured.points.first()))]
    };
    if !measured.scale.is_empty() {
        answers.push(match measured.direction {
            Direction::HigherIsBetter => texts.report_higher(&measured.scale),
            Direction::LowerIsBetter => texts.report_lower(&measured.scale),
            Direction::Neither => measured.scale.clone(),
        });
    }
    line(measured.name.as_str(), answers)
}

/// A goal that was there in the period; `None` for one that begins later, or came off the list before.
fn goal_row(goal: &Goal, chosen: &Chosen) -> Option<Entry> {
    let (from, until) = chosen.days;
    let texts = texts(chosen.language);
    let closed = goal.closed.filter(|closed| closed.on <= until);
    let name = goal.what.trim();
    if name.is_empty() || goal.created.date() > until || closed.is_some_and(|closed| closed.on < from) {
        return None;
    }
    let mut details = Vec::new();
    let mut detail =
        |label: &str, answer: String| details.push(Answered { label: label.to_owned(), answers: vec![answer] });
    let looked_back = || goal.look_backs.iter().rev().filter(|look_back| look_back.date <= until);
    if let Some((far, day)) = looked_back().find_map(|look_back| Some((look_back.how_far?, look_back.date))) {
        detail(texts.export_how_far(), texts.report_how_far(far, date_short(day, chosen.language)));
    }
    if let Some(next) = looked_back().map(|look_back| look_back.next.trim()).find(|next| !next.is_empty()) {
        detail(texts.export_next(), next.to_owned());
    }
    if let Some(closed) = closed {
        detail(closed_words(closed.how, texts), date_short(closed.on, chosen.language));
    }
    Some(Entry::Row { name: name.to_owned(), details })
}

/// Nothing before anything was planned.
fn exercise_lines(exercises: &Exercises, texts: Texts) -> Vec<Entry> {
    let periods =
        [(texts.log_share_four(), &exercises.four_weeks), (texts.log_share_twelve(), &exercises.twelve_weeks)];
    let is_used = |share: &Share| share.whole != Tally::default() || share.excused_days > 0;
    if !is_used(&exercises.twelve_weeks) {
        return Vec::new();
    }
    periods.into_iter().map(|(period, share)| line(period, share_sentences(share, texts))).collect()
}

fn share_sentences(share: &Share, texts: Texts) -> Vec<String> {
    let Tally { planned, done, extra } = share.whole;
    let mut sentences = vec![match share.whole.percent() {
        Some(percent) => texts.log_share_sentence(done, planned, percent),
        None => texts.log_share_few().to_owned(),
    }];
    if extra > 0 {
        sentences.push(texts.log_share_extra(extra));
    }
    if share.excused_days > 0 {
        sentences.push(texts.log_share_excused(share.excused_days));
    }
    sentences
}

/// The days off of all weeks, then the newest weeks one by one.
fn work_lines(weeks: &[WorkWeek], chosen: &Chosen) -> Vec<Entry> {
    let language = chosen.language;
    let texts = texts(language);
    let (from, until) = chosen.days;
    let sunday = |week: &WorkWeek| week.monday.checked_add_days(Days::new(6)).unwrap_or(week.monday);
    let weeks: Vec<&WorkWeek> = weeks.iter().filter(|week| sunday(week) >= from && week.monday <= until).collect();
    let days_off: Vec<u32> = weeks.iter().filter_map(|week| week.days_off.map(u32::from)).collect();
    let mut lines = Vec::new();
    if !days_off.is_empty() {
        let noted = u32::try_from(days_off.len()).unwrap_or(u32::MAX);
        let days = days_off.iter().sum();
        lines.push(line(texts.export_days_off(), vec![texts.report_days_off(days), texts.report_weeks_noted(noted)]));
    }
    let newest = weeks.len().saturating_sub(WEEKS);
    for week in weeks.into_iter().skip(newest).rev() {
        let in_hours = |minutes: u16| number(hours(minutes), language);
        let worked = match (week.worked, week.contract) {
            (Some(worked), Some(contract)) => Some(texts.work_log_hours_of(in_hours(worked), in_hours(contract))),
            (Some(worked), None) => Some(texts.work_log_hours(in_hours(worked))),
            (None, Some(contract)) => Some(texts.report_contract(in_hours(contract))),
            (None, None) => None,
        };
        let off = week.days_off.filter(|days| *days > 0).map(|days| texts.report_days_off(u32::from(days)));
        let answers: Vec<String> = [worked, off].into_iter().flatten().collect();
        if !answers.is_empty() {
            lines.push(line(texts.work_log_week(date_short(week.monday, language)), answers));
        }
    }
    lines
}
