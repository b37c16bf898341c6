//! A plan as its form shows it.

use chrono::{NaiveDate, NaiveTime, Weekday};
use serde::{Deserialize, Serialize};

use super::spans::in_order;
use super::{Place, Plan, PlanItem, Rhythm, Series};
use crate::work::iso;

/// What the person sees and changes: the plan as it goes on from here. [`super::edit`] makes a plan of it, or brings it
/// into one, and [`super::check`] says what is wrong with it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct PlanDraft {
    pub name: String,
    pub place: Place,
    pub items: Vec<PlanItem>,
    pub rhythm: Rhythm,
    #[serde(deserialize_with = "iso::read")]
    pub times: Vec<NaiveTime>,
    /// The first day, or the day it began again after it had rested.
    #[serde(deserialize_with = "iso::read")]
    pub start: NaiveDate,
    /// The last day, if there is one.
    #[serde(default, deserialize_with = "iso::read")]
    pub end: Option<NaiveDate>,
    /// 0 to 1440.
    pub lead_minutes: u16,
}

impl PlanDraft {
    /// An empty form.
    pub fn new(today: NaiveDate) -> Self {
        Self {
            name: String::new(),
            place: Place::default(),
            items: Vec::new(),
            rhythm: Rhythm::Weekly(Vec::new()),
            times: Vec::new(),
            start: today,
            end: None,
            lead_minutes: 0,
        }
    }

    /// A form that three taps make a plan of: three evenings a week.
    pub fn usual(today: NaiveDate) -> Self {
        let evening = NaiveTime::from_hms_opt(18, 0, 0);
        Self {
            rhythm: Rhythm::Weekly(vec![Weekday::Mon, Weekday::Wed, Weekday::Fri]),
            times: evening.into_iter().collect(),
            ..Self::new(today)
        }
    }

    /// The form of a plan that is there.
    pub fn of(plan: &Plan, today: NaiveDate) -> Self {
        let series = in_order(&plan.series);
        let run = series.rsplit(|series| series.is_rest()).next().unwrap_or_default();
        let last = series.last();
        Self {
            name: plan.name.clone(),
            place: plan.place,
            items: plan.items.clone(),
            rhythm: last.map_or(Rhythm::Weekly(Vec::new()), |last| last.rhythm.clone()),
            times: last.map(|last| last.times.clone()).unwrap_or_default(),
            start: run.first().or(last).map_or(today, |first| first.from),
            end: plan.end,
            lead_minutes: plan.lead_minutes,
        }
    }

    /// Its days and times.
    pub fn series(&self) -> Series {
        let rhythm = self.rhythm.tidy(self.start);
        Series { from: self.start, rhythm, times: super::series::in_order(&self.times) }
    }
}
