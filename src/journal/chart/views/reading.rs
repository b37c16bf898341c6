//! What a chart shows, read from the device once and not with every tap.

use std::rc::Rc;

use chrono::NaiveDate;
use dioxus::prelude::*;

use crate::clock;
use crate::journal::chart::stored::{measures, months_of, values_between};
use crate::journal::chart::{Dated, Line, Period, Rhythm, window};
use crate::journal::measure::Measures;
use crate::journal::work_log::WorkWeek;
use crate::journal::work_log::stored::weeks_between;
use crate::platform::timer;
use crate::storage::{LiveStore, use_store};
use crate::ui::use_after_render;
use crate::work::{Elsewhere, Event};

/// What was read.
pub(super) struct Read {
    /// The first day of the period; `None`: from the first value on.
    pub(super) from: Option<NaiveDate>,
    pub(super) today: NaiveDate,
    pub(super) measures: Measures,
    /// For each line.
    pub(super) values: Vec<Vec<Dated>>,
    pub(super) events: Vec<Event>,
    /// For lines with a value a day.
    pub(super) weeks: Vec<WorkWeek>,
}

#[derive(PartialEq)]
struct Asked {
    lines: Vec<Line>,
    period: Period,
    today: NaiveDate,
    revision: u32,
}

/// Above this many months a sentence stands on the page while they are read.
const MANY_MONTHS: usize = 24;

/// What was read last.
#[derive(Clone, Copy)]
pub(super) struct Known(CopyValue<Option<(Asked, Rc<Read>)>>);

impl Known {
    /// Says that what was read is still so, although something on the device changed: the person set a line of their own.
    pub(super) fn keep(mut self, store: LiveStore) {
        if let Some((asked, _)) = self.0.write().as_mut() {
            asked.revision = store.peek_revision();
        }
    }
}

/// The values of these lines. `None`: they are many, and being read.
pub(super) fn use_read(lines: &[Line], period: Period, elsewhere: Elsewhere) -> (Option<Rc<Read>>, Known) {
    let store = use_store();
    let known = use_hook(|| Known(CopyValue::new(None)));
    let mut may_take_long = use_signal(|| false);
    let months: usize = lines.iter().map(|line| months_of(store, line)).sum();
    let waits = period == Period::All && months > MANY_MONTHS && !may_take_long();
    let subject = if waits { "waits" } else { "" };
    use_after_render(subject.to_owned(), move || {
        if waits {
            // The browser paints between two tasks, and a timer is another task.
            spawn(async move {
                timer::wait(30).await;
                may_take_long.set(true);
            });
        }
    });
    if waits {
        return (None, known);
    }
    let today = clock::today();
    let asked = Asked { lines: lines.to_vec(), period, today, revision: store.revision() };
    if let Some((last, read)) = &*known.0.read()
        && *last == asked
    {
        return (Some(Rc::clone(read)), known);
    }
    let read = Rc::new(read(store, lines, period, today, elsewhere));
    let mut place = known.0;
    place.set(Some((asked, Rc::clone(&read))));
    (Some(read), known)
}

fn read(store: LiveStore, lines: &[Line], period: Period, today: NaiveDate, elsewhere: Elsewhere) -> Read {
    let measures = measures(store);
    let from = window(period, today);
    let values: Vec<Vec<Dated>> =
        lines.iter().map(|line| values_between(store, line, from, today, &measures, elsewhere)).collect();
    let daily = lines.iter().zip(&values).filter(|(line, _)| line.rhythm(&measures) == Rhythm::Daily);
    let first = daily.flat_map(|(_, values)| values).map(|dated| dated.date).min();
    let weeks = first.map_or_else(Vec::new, |first| weeks_between(store, first, today));
    Read { from, today, measures, values, events: elsewhere.events.call(()), weeks }
}
