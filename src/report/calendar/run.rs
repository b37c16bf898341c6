//! The days of one series: the first, the last, and those that are left out.

use chrono::{Days, NaiveDate, Weekday};

use super::event::Recurrence;
use crate::exercises::plan::{Pause, Pauses, Rhythm, Span};
use crate::work::{FIRST_DAY, LAST_DAY};

/// A pause that reaches this many days past the horizon ends the series, for its days would have to be written one by one.
const FAR: Days = Days::new(366);

/// A series with its last day and the pauses that meet it.
pub(super) struct Run<'a> {
    span: Span<'a>,
    pauses: Vec<&'a Pause>,
}

impl<'a> Run<'a> {
    /// `plan` is the id of the plan that the series belongs to. `horizon` is the last day that matters today.
    pub(super) fn new(plan: &str, mut span: Span<'a>, pauses: &'a Pauses, horizon: NaiveDate) -> Self {
        let far = horizon.checked_add_days(FAR).unwrap_or(LAST_DAY);
        let for_plan = |pause: &&Pause| pause.covers(plan, pause.from);
        let endless = pauses.pauses.iter().filter(for_plan).filter(|pause| pause.until > far);
        let cut = endless.map(|pause| pause.from).min();
        span.last = [span.last.filter(|last| *last <= LAST_DAY), cut].into_iter().flatten().min();
        let meets = |pause: &&Pause| pause.until >= span.series.from && span.last.is_none_or(|last| pause.from <= last);
        Self { pauses: pauses.pauses.iter().filter(for_plan).filter(meets).collect(), span }
    }

    /// The days on which something is to be done, in order.
    pub(super) fn days(&self) -> impl Iterator<Item = NaiveDate> {
        self.planned().filter(|day| !self.is_paused(*day))
    }

    /// The first of its days, and how it comes back. `None` for single dates, and when no day is left.
    pub(super) fn recurrence(&self) -> Option<(NaiveDate, Recurrence)> {
        let rule = rule(&self.span.series.rhythm)?;
        let first = self.days().next()?;
        let last = self.span.last.and_then(|_| self.days().last());
        let paused_until = self.pauses.iter().map(|pause| pause.until).max();
        let between = first..=last.or(paused_until).unwrap_or(first);
        let planned = self.planned().skip_while(|day| *day < first).take_while(|day| between.contains(day));
        let excused = planned.filter(|day| self.is_paused(*day)).collect();
        Some((first, Recurrence { rule, last, excused }))
    }

    fn planned(&self) -> impl Iterator<Item = NaiveDate> {
        let series = self.span.series;
        let days =
            std::iter::successors(series.first_day_from(FIRST_DAY), |day| series.first_day_from(day.succ_opt()?));
        days.take_while(|day| *day <= self.span.last.unwrap_or(LAST_DAY))
    }

    fn is_paused(&self, day: NaiveDate) -> bool {
        self.pauses.iter().any(|pause| (pause.from..=pause.until).contains(&day))
    }
}

/// FREQ and what belongs to it (RFC 5545 §3.3.10).
fn rule(rhythm: &Rhythm) -> Option<String> {
    match rhythm {
        Rhythm::Weekly(days) => Some(format!("FREQ=WEEKLY;WKST=MO;BYDAY={}", weekdays(days))),
        Rhythm::EveryDays(days) => Some(format!("FREQ=DAILY;INTERVAL={days}")),
        Rhythm::Dates(_) => None,
    }
}

/// From Monday on, each once.
fn weekdays(days: &[Weekday]) -> String {
    let mut list = String::new();
    let week = [
        (Weekday::Mon, "MO"),
        (Weekday::Tue, "TU"),
        (Weekday::Wed, "WE"),
        (Weekday::Thu, "TH"),
        (Weekday::Fri, "FR"),
        (Weekday::Sat, "SA"),
        (Weekday::Sun, "SU"),
    ];
    for (_, name) in week.into_iter().filter(|(day, _)| days.contains(day)) {
        let comma = if list.is_empty() { "" } else { "," };
        list.extend([comma, name]);
    }
    list
}
