//! What the person wrote, wherever in the journal, as it is found again.

use chrono::NaiveDate;

use crate::journal::At;
use crate::journal::check_in::CheckIn;
use crate::journal::diary::{Block, PacingSheet};
use crate::journal::goal::Goal;
use crate::journal::measure::Reading;
use crate::journal::work_log::WorkWeek;
use crate::work::month_name;

/// In which part of the journal it was written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    CheckIn,
    Measure,
    Goal,
    Diary,
    Pacing,
    WorkLog,
}

impl Kind {
    pub const ALL: [Self; 6] = [Self::CheckIn, Self::Measure, Self::Goal, Self::Diary, Self::Pacing, Self::WorkLog];

    /// Where something of this kind is read in full.
    pub fn page(self, date: NaiveDate, id: &str) -> At {
        let id = id.to_owned();
        match self {
            Self::CheckIn => At::CheckIn(month_name(date), id),
            Self::Measure => At::Measure(id),
            Self::Goal => At::Goal(id),
            Self::Diary => At::Block(month_name(date), id),
            Self::Pacing => At::Pacing(id),
            Self::WorkLog => At::WorkWeek(id),
        }
    }
}

/// Words of the person about a day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Written {
    pub date: NaiveDate,
    pub kind: Kind,
    /// What its page is called by: its own id, or that of the measure or goal it belongs to.
    pub id: String,
    /// A line for each field.
    pub text: String,
    pub tags: Vec<String>,
}

impl Written {
    /// `None`: nothing was written.
    pub fn new<'a>(date: NaiveDate, kind: Kind, id: &str, fields: impl IntoIterator<Item = &'a str>) -> Option<Self> {
        let fields: Vec<&str> = fields.into_iter().map(str::trim).filter(|field| !field.is_empty()).collect();
        let written = || Self { date, kind, id: id.to_owned(), text: fields.join("\n"), tags: Vec::new() };
        (!fields.is_empty()).then(written)
    }

    pub fn of_check_in(check_in: &CheckIn) -> Option<Self> {
        let tags = check_in.tags.join(", ");
        let written = Self::new(check_in.date, Kind::CheckIn, &check_in.id, [check_in.words.as_str(), &tags])?;
        Some(Self { tags: check_in.tags.clone(), ..written })
    }

    pub fn of_reading(reading: &Reading) -> Option<Self> {
        let fields = [reading.note.as_str(), &reading.given_by];
        if fields.iter().all(|field| field.is_empty()) {
            return None;
        }
        Self::new(reading.date, Kind::Measure, &String::from(reading.measure.clone()), fields)
    }

    pub fn of_block(block: &Block) -> Option<Self> {
        Self::new(block.date, Kind::Diary, &block.id, [block.activity.as_str(), &block.note])
    }

    /// The goal with its plan, each small challenge and each look-back, on their own days.
    pub fn of_goal(id: &str, goal: &Goal) -> Vec<Self> {
        let begun = goal.created.date();
        let plan = &goal.plan;
        let of_plan = [&goal.what, &plan.what, &plan.when, &plan.place, &plan.with_whom];
        let in_the_way = goal.obstacles.iter().flat_map(|obstacle| [&obstacle.what, &obstacle.then]);
        let whole = of_plan.into_iter().chain(in_the_way).map(String::as_str);
        let steps = goal.challenges.iter().filter_map(|step| {
            let date = step.done.or(step.by).unwrap_or(begun);
            Self::new(date, Kind::Goal, id, [step.what.as_str(), &step.before, &step.after])
        });
        let back = goal.look_backs.iter();
        let back = back.filter_map(|back| Self::new(back.date, Kind::Goal, id, [back.helped.as_str(), &back.next]));
        Self::new(begun, Kind::Goal, id, whole).into_iter().chain(steps).chain(back).collect()
    }

    pub fn of_work_week(week: &WorkWeek) -> Option<Self> {
        let fields = [week.adapted.as_str(), &week.note];
        Self::new(week.monday, Kind::WorkLog, &week.monday.to_string(), fields)
    }

    /// A worksheet for pacing; `None`: it holds no words.
    pub fn of_pacing(id: &str, sheet: &PacingSheet) -> Option<Self> {
        let fields = [&sheet.task, &sheet.takes, &sheet.gives, &sheet.plan_b].into_iter();
        let fields = fields.chain(sheet.steps.iter().map(|step| &step.went)).map(String::as_str);
        Self::new(sheet.edited.date(), Kind::Pacing, id, fields)
    }
}
