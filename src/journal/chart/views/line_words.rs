//! What a line and its numbers are called.

use chrono::{Datelike, NaiveDate};

use crate::i18n::{Language, Texts, date_short, month_and_year, number};
use crate::journal::chart::{CheckInRating, Line, Point, Step, TimeTicks};
use crate::journal::measure::{Direction, MeasureId, Measures, OwnKind, Shipped, measure_name, value_words};
use crate::work::EventKind;

/// What is needed to say anything about a line.
#[derive(Clone, Copy)]
pub(super) struct Words<'a> {
    pub(super) measures: &'a Measures,
    pub(super) texts: Texts,
    pub(super) language: Language,
}

impl Words<'_> {
    pub(super) fn name(self, line: &Line) -> String {
        let texts = self.texts;
        let name = match line {
            Line::Measure(id) => return measure_name(id, self.measures, texts),
            Line::CheckIn(CheckInRating::Pain) => texts.chart_name_day_pain(),
            Line::CheckIn(CheckInRating::Tired) => texts.chart_name_day_tired(),
            Line::CheckIn(CheckInRating::Stress) => texts.chart_name_day_stress(),
            Line::CheckIn(CheckInRating::Sleep) => texts.chart_name_day_sleep(),
            Line::WorkHours => texts.chart_name_hours(),
            Line::DaysOff => texts.chart_name_days_off(),
            Line::HeavyMinutes => texts.chart_name_heavy(),
            Line::Effort => texts.chart_name_effort(),
        };
        name.to_owned()
    }

    /// A value or an average, to one decimal.
    pub(super) fn value(self, line: &Line, value: f64) -> String {
        let rounded = (value * 10.0).round() / 10.0;
        let plain = number(rounded, self.language);
        match line {
            // An average of steps, or of yes and no, is none of them.
            Line::Measure(_) if line.range(self.measures).is_some() && rounded.fract() != 0.0 => plain,
            Line::Measure(id) => value_words(id, rounded, self.measures, self.texts, self.language),
            Line::WorkHours => self.texts.chart_hours(plain),
            Line::HeavyMinutes => self.texts.chart_minutes(plain),
            Line::CheckIn(_) | Line::DaysOff | Line::Effort => plain,
        }
    }

    /// What is written at a line of the axis: words for yes and no, else the bare number.
    pub(super) fn tick(self, line: &Line, tick: f64) -> String {
        let is_yes_no = line.range(self.measures) == Some((0.0, 1.0));
        if is_yes_no { self.value(line, tick) } else { number(tick, self.language) }
    }

    /// What the ends of the axis mean, and which way the person wants it to go.
    pub(super) fn axis(self, line: &Line) -> &'static str {
        let texts = self.texts;
        match line {
            Line::CheckIn(CheckInRating::Pain) | Line::Measure(MeasureId::Shipped(Shipped::Pain)) => {
                texts.chart_axis_pain()
            }
            Line::CheckIn(CheckInRating::Tired) | Line::Measure(MeasureId::Shipped(Shipped::Tired)) => {
                texts.chart_axis_tired()
            }
            Line::CheckIn(CheckInRating::Stress) | Line::Measure(MeasureId::Shipped(Shipped::Stress)) => {
                texts.chart_axis_stress()
            }
            Line::CheckIn(CheckInRating::Sleep) | Line::Measure(MeasureId::Shipped(Shipped::Sleep)) => {
                texts.chart_axis_sleep()
            }
            Line::WorkHours => texts.chart_axis_hours(),
            Line::DaysOff => texts.chart_axis_days_off(),
            Line::HeavyMinutes => texts.chart_axis_heavy(),
            Line::Effort => texts.chart_axis_effort(),
            Line::Measure(MeasureId::Activity(_)) => texts.chart_axis_activity(),
            Line::Measure(MeasureId::Shipped(Shipped::WorkAbility)) => texts.chart_axis_work_ability(),
            Line::Measure(MeasureId::Shipped(Shipped::SureOfTasks | Shipped::SureOfAsking | Shipped::SureOfHelp)) => {
                texts.chart_axis_sure()
            }
            Line::Measure(MeasureId::Shipped(Shipped::Expectation)) => texts.chart_axis_expectation(),
            Line::Measure(MeasureId::Shipped(Shipped::Change)) => texts.chart_axis_change(),
            Line::Measure(_) => match line.direction(self.measures) {
                Direction::HigherIsBetter => texts.chart_axis_higher(),
                Direction::LowerIsBetter => texts.chart_axis_lower(),
                Direction::Neither => texts.chart_axis_neither(),
            },
        }
    }

    /// The unit of what the person types as their own number.
    pub(super) fn unit(self, line: &Line) -> Option<String> {
        let Line::Measure(MeasureId::Own(id)) = line else { return None };
        let measure = self.measures.own.iter().find(|measure| measure.id == *id)?;
        match &measure.kind {
            OwnKind::Number { unit } if !unit.is_empty() => Some(unit.clone()),
            _ => None,
        }
    }

    pub(super) fn day(self, point: &Point, step: Step) -> String {
        match step {
            Step::Month => month_and_year(point.date, self.language),
            Step::Day | Step::Week => date_short(point.date, self.language),
        }
    }

    pub(super) fn event(self, kind: EventKind) -> &'static str {
        let texts = self.texts;
        match kind {
            EventKind::PlanStarted => texts.chart_event_plan(),
            EventKind::BadDays => texts.chart_event_bad_days(),
            EventKind::Booster => texts.chart_event_booster(),
            EventKind::Meeting => texts.chart_event_meeting(),
            EventKind::Adjustment => texts.chart_event_adjustment(),
        }
    }
}

/// A day in digits, as short as the axis of time wants it.
pub(super) fn time_tick(day: NaiveDate, ticks: TimeTicks) -> String {
    match ticks {
        TimeTicks::Days => format!("{}/{}", day.day(), day.month()),
        TimeTicks::Months => format!("{}/{}", day.month(), day.year()),
        TimeTicks::Years => day.year().to_string(),
    }
}
