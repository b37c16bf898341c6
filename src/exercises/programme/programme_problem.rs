//! What is wrong with a change to the programme, before it is made.

use chrono::{Months, NaiveDate};

use super::{Boosters, Course, Programme, ProgrammeChange};
use crate::work::is_meant;

/// A week: as early as a calendar rings for a booster or an appointment.
pub const MOST_LEAD_MINUTES: u16 = 7 * 24 * 60;
const MOST_SESSIONS: u16 = 1000;
/// Further ahead than this it is more likely a slip of the finger in the year.
const FAR_AHEAD: Months = Months::new(24);

/// Why a change is not made yet.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ProgrammeProblem {
    /// Not 1 to 1000.
    Target,
    /// A year that cannot be meant: before 1900 or after 2200.
    Year,
    /// A session or an end that is still to come.
    InFuture,
    /// A session or an end before the course began.
    BeforeStart,
    /// A start after a session was done, or after the end.
    AfterSessions,
    /// Not 2 to 5.
    PerYear,
    /// A booster before today.
    BoosterPast,
    /// A booster more than two years ahead.
    BoosterFarAhead,
    /// More than a week.
    Lead,
}

impl ProgrammeProblem {
    /// Whether the person may mean it: they are asked, and the change is made when they say so.
    pub fn is_question(self) -> bool {
        matches!(self, Self::BoosterFarAhead)
    }
}

impl ProgrammeChange {
    /// What is wrong with this change to what is there now.
    pub fn problem(&self, before: Option<&Programme>, today: NaiveDate) -> Option<ProgrammeProblem> {
        let course = |stage| before.and_then(|programme| programme.course(stage));
        match self {
            Self::Start(stage, day) => year_problem(*day).or_else(|| start_problem(course(*stage), *day)),
            Self::Target(_, target) => (!(1..=MOST_SESSIONS).contains(target)).then_some(ProgrammeProblem::Target),
            Self::AddSession(stage, day) | Self::End(stage, Some(day)) => {
                year_problem(*day).or_else(|| done_problem(course(*stage), *day, today))
            }
            Self::PlanBoosters { per_year, next } => {
                per_year_problem(*per_year).or_else(|| booster_problem(*next, today))
            }
            Self::PerYear(per_year) => per_year_problem(*per_year),
            Self::MoveBooster(day) => booster_problem(*day, today),
            Self::BoosterLead(minutes) => (*minutes > MOST_LEAD_MINUTES).then_some(ProgrammeProblem::Lead),
            Self::HeavySeason(Some(day)) => year_problem(*day),
            _ => None,
        }
    }
}

fn year_problem(day: NaiveDate) -> Option<ProgrammeProblem> {
    (!is_meant(day)).then_some(ProgrammeProblem::Year)
}

fn start_problem(course: Option<&Course>, day: NaiveDate) -> Option<ProgrammeProblem> {
    let course = course?;
    let done = course.sessions.iter().chain(course.ended.iter());
    done.min().is_some_and(|first| *first < day).then_some(ProgrammeProblem::AfterSessions)
}

fn done_problem(course: Option<&Course>, day: NaiveDate, today: NaiveDate) -> Option<ProgrammeProblem> {
    if day > today {
        return Some(ProgrammeProblem::InFuture);
    }
    course.is_some_and(|course| day < course.start).then_some(ProgrammeProblem::BeforeStart)
}

fn per_year_problem(per_year: u8) -> Option<ProgrammeProblem> {
    (!Boosters::PER_YEAR.contains(&per_year)).then_some(ProgrammeProblem::PerYear)
}

fn booster_problem(day: NaiveDate, today: NaiveDate) -> Option<ProgrammeProblem> {
    let far_ahead = today.checked_add_months(FAR_AHEAD).is_some_and(|limit| day > limit);
    match () {
        () if day < today => Some(ProgrammeProblem::BoosterPast),
        () if far_ahead => year_problem(day).or(Some(ProgrammeProblem::BoosterFarAhead)),
        () => None,
    }
}
