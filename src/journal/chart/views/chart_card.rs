//! One line: its sentence, its picture, and its table.

use chrono::NaiveDate;
use dioxus::prelude::*;

use super::chart_svg::{Picture, chart_svg};
use super::chart_table::ChartTable;
use super::goal_field::GoalField;
use super::line_words::Words;
use super::reading::Read;
use super::work_days_card::work_days_card;
use crate::i18n::date_short;
use crate::journal::At;
use crate::journal::chart::{
    Frame, Line, MarkedEvents, Point, Rhythm, Step, TOO_FEW, axis, drawing, facts, is_drawable, marks, points,
    segments, thinned, work_days_against_days_off,
};
use crate::route::Route;
use crate::ui::Card;

/// A line that is ready to be drawn.
pub(super) struct Prepared {
    line: Line,
    /// One a day.
    days: Vec<Point>,
    /// What is drawn.
    pub(super) points: Vec<Point>,
    step: Step,
    /// Values that have no place in a chart.
    left_out: u32,
}

/// Makes a line of its values.
pub(super) fn prepared(line: Line, place: usize, read: &Read) -> Prepared {
    let values = read.values.get(place).map_or(&[][..], Vec::as_slice);
    let range = line.range(&read.measures);
    let days = points(values, range);
    let left_out = values.iter().filter(|dated| !is_drawable(dated.value, range)).count();
    let step = Step::of(&days, line.rhythm(&read.measures));
    let points = thinned(&days, step);
    Prepared { line, points, step, days, left_out: u32::try_from(left_out).unwrap_or(u32::MAX) }
}

/// What all cards of a page share.
pub(super) struct Shared<'a> {
    pub(super) read: &'a Read,
    /// The first and the last day, so that lines stand above each other day by day.
    pub(super) days: (NaiveDate, NaiveDate),
    pub(super) prints: u32,
    pub(super) words: Words<'a>,
}

/// The card of a line, in its place on the page.
pub(super) fn chart_card(
    place: usize,
    prepared: &Prepared,
    goal: Option<f64>,
    ongoal: EventHandler<Option<f64>>,
    shared: &Shared<'_>,
) -> Element {
    let Shared { read, days: (from, until), prints, words } = *shared;
    let Prepared { line, days, points, step, left_out } = prepared;
    let (texts, language, measures) = (words.texts, words.language, &read.measures);
    let name = words.name(line);
    let goal_field = rsx! {
        div { class: "no-print",
            GoalField {
                id: "goal-{place}",
                value: goal,
                range: line.range(measures),
                unit: words.unit(line),
                onchange: ongoal,
            }
        }
    };
    if points.is_empty() {
        return rsx! {
            Card { heading: name,
                p { {texts.chart_nothing()} }
                {not_drawn(*left_out, words)}
            }
        };
    }
    let rhythm = line.rhythm(measures);
    let shown_goal = goal.filter(|goal| is_drawable(*goal, line.range(measures)));
    let axis = axis(line.range(measures), points.iter().map(|point| point.value).chain(shown_goal));
    let frame = Frame::new(from, until, &axis);
    let apart = step.most_days_apart(rhythm);
    let events = marks(&read.events, from, until, &frame);
    let facts = facts(days);
    let sentence = match &facts {
        Some(facts) => {
            let [first, last, lowest, highest] =
                [facts.first, facts.last, facts.lowest, facts.highest].map(|value| words.value(line, value));
            let span =
                texts.chart_span(date_short(facts.from, language), date_short(facts.until, language), facts.count);
            format!("{span} {}", texts.chart_ends(first, last, lowest, highest))
        }
        None => texts.chart_few(TOO_FEW),
    };
    let picture = Picture {
        id: &format!("chart-{place}"),
        title: &name,
        description: &sentence,
        line,
        axis: &axis,
        frame,
        drawing: drawing(points, apart, &frame),
        first: points.first(),
        last: points.last(),
        goal: shown_goal,
        marks: &events.marks,
        from,
        until,
    };
    let averaged = match step {
        Step::Week => Some(texts.chart_step_week()),
        Step::Month => Some(texts.chart_step_month()),
        Step::Day => facts.is_some_and(|facts| facts.averaged).then(|| texts.chart_averaged()),
    };
    rsx! {
        Card { heading: name.clone(),
            // Another period is another sentence, and is said.
            p { aria_live: "polite", "{sentence}" }
            p { class: "hint chart-axis", {words.axis(line)} }
            {chart_svg(picture, words)}
            if let Some(goal) = shown_goal {
                p { class: "hint", "{texts.chart_goal_legend(words.value(line, goal))}" }
            }
            {legend(&events, words)}
            if let Some(averaged) = averaged {
                p { class: "hint", "{averaged}" }
            }
            if segments(points, apart).len() > 1 {
                p { class: "hint", {texts.chart_gaps()} }
            }
            {not_drawn(*left_out, words)}
            if line.is_rating(measures) {
                p { class: "hint", {texts.chart_ups_and_downs()} }
            }
            if rhythm == Rhythm::Daily {
                {work_days_card(work_days_against_days_off(days, &read.weeks), line, words)}
            }
            ChartTable { line: line.clone(), measures: measures.clone(), points: points.clone(), step: *step, prints }
            if let Line::Measure(_) = line {
                p { class: "no-print signs-line",
                    Link { to: Route::JournalPages { at: At::Measure(line.name()) }, {texts.chart_to_values()} }
                }
            }
            {goal_field}
        }
    }
}

fn legend(events: &MarkedEvents, words: Words<'_>) -> Element {
    let texts = words.texts;
    if events.marks.is_empty() {
        return rsx! {};
    }
    let day = |day| date_short(day, words.language);
    rsx! {
        h3 { {texts.chart_marks()} }
        ol { class: "chart-legend",
            for mark in events.marks.iter() {
                li { key: "{mark.number}",
                    {words.event(mark.event.kind)}
                    if !mark.event.name.trim().is_empty() {
                        " "
                        q { dir: "auto", "{mark.event.name.trim()}" }
                    }
                    ", "
                    match mark.event.until {
                        Some(until) => texts.chart_event_until(day(mark.event.date), day(until)),
                        None => day(mark.event.date),
                    }
                }
            }
        }
        if events.left_out > 0 {
            p { class: "hint", "{texts.chart_marks_left_out(events.marks.len())}" }
        }
        p { class: "hint", {texts.chart_marks_line()} }
    }
}

fn not_drawn(count: u32, words: Words<'_>) -> Element {
    if count == 0 {
        return rsx! {};
    }
    rsx! {
        p { class: "hint", "{words.texts.chart_not_drawn(count)}" }
    }
}
