//! What a person can do to their programme.

use chrono::{NaiveDate, NaiveTime};

use super::{Boosters, Course, Programme, Stage, VisitId};

/// One thing the person did. It is made as it is; [`Self::problem`] says beforehand what is wrong with it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ProgrammeChange {
    /// Begins a course, or corrects the day it began.
    Start(Stage, NaiveDate),
    Target(Stage, u16),
    AddSession(Stage, NaiveDate),
    /// Takes back one session of that day.
    RemoveSession(Stage, NaiveDate),
    /// `None`: it goes on after all.
    End(Stage, Option<NaiveDate>),
    /// Takes the course away with its sessions.
    Remove(Stage),
    /// Begins boosters; where there are some, changes how many and the next day.
    PlanBoosters {
        per_year: u8,
        next: NaiveDate,
    },
    PerYear(u8),
    MoveBooster(NaiveDate),
    BoosterTime(NaiveTime),
    BoosterLead(u16),
    HeavySeason(Option<NaiveDate>),
    StopBoosters,
    /// A visit was finished. `next` is what the person chose; without, or when it is not after the visit, the interval
    /// decides.
    Visited {
        visit: VisitId,
        on: NaiveDate,
        next: Option<NaiveDate>,
    },
}

impl ProgrammeChange {
    /// The programme with this change made. A change to a course or to boosters that are not there, because they were
    /// taken away in another tab, changes nothing.
    pub fn apply(&self, before: Option<Programme>) -> Programme {
        let mut programme = before.unwrap_or_default();
        match self {
            Self::Start(stage, start) => match programme.course_mut(*stage) {
                Some(course) => course.start = *start,
                none => *none = Some(Course::new(*stage, *start)),
            },
            Self::Target(stage, target) => in_course(&mut programme, *stage, |course| course.target = *target),
            Self::AddSession(stage, day) => in_course(&mut programme, *stage, |course| course.add_session(*day)),
            Self::RemoveSession(stage, day) => in_course(&mut programme, *stage, |course| course.remove_session(*day)),
            Self::End(stage, day) => in_course(&mut programme, *stage, |course| course.ended = *day),
            Self::Remove(stage) => *programme.course_mut(*stage) = None,
            _ => {
                let boosters = self.apply_to_boosters(programme.boosters.clone());
                if boosters != programme.boosters {
                    programme.boosters = boosters;
                    programme.booster_revision = programme.booster_revision.saturating_add(1);
                }
            }
        }
        programme
    }

    fn apply_to_boosters(&self, before: Option<Boosters>) -> Option<Boosters> {
        if let Self::PlanBoosters { per_year, next } = self {
            let boosters = before.unwrap_or_else(|| Boosters::new(*per_year, *next));
            return Some(Boosters { per_year: *per_year, next: *next, ..boosters });
        }
        let mut boosters = before?;
        match self {
            Self::PerYear(per_year) => boosters.per_year = *per_year,
            Self::MoveBooster(day) => boosters.next = *day,
            Self::BoosterTime(time) => boosters.time = *time,
            Self::BoosterLead(minutes) => boosters.lead_minutes = *minutes,
            Self::HeavySeason(day) => boosters.heavy_season = *day,
            Self::StopBoosters => return None,
            Self::Visited { visit, on, next } if boosters.last_visit.as_ref() != Some(visit) => {
                boosters.next = next.filter(|next| next > on).unwrap_or_else(|| boosters.after_visit(*on));
                boosters.last_visit = Some(visit.clone());
            }
            _ => {}
        }
        Some(boosters)
    }
}

fn in_course(programme: &mut Programme, stage: Stage, change: impl FnOnce(&mut Course)) {
    if let Some(course) = programme.course_mut(stage) {
        change(course);
    }
}
