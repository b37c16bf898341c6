//! What a person can do to a booster visit.

use chrono::{NaiveDate, NaiveDateTime};

use super::{Activity, BoosterVisit, Check, RecallPrompt, Watched};

/// One thing the person did. Ratings above 10 change nothing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum VisitChange {
    Start(Box<BoosterVisit>),
    Pain(Option<u8>),
    WorkAbility(Option<u8>),
    /// The activity in this place, from 0; a name in the first free place is a new one.
    ActivityName(usize, String),
    ActivityRating(usize, Option<u8>),
    RemoveActivity(usize),
    Recall(RecallPrompt, String),
    Watched(Option<Watched>),
    TechniqueNote(String),
    PlanNote(String),
    Goal(String),
    Next(Option<NaiveDate>),
    /// A finished visit can be corrected and stays finished when it was.
    Finish(NaiveDateTime),
}

impl VisitChange {
    /// The visit with this change made. A change to what is not there, because it was deleted in another tab, changes
    /// nothing.
    pub fn apply(&self, before: Option<BoosterVisit>) -> Option<BoosterVisit> {
        if let Self::Start(visit) = self {
            return before.or_else(|| Some(BoosterVisit::clone(visit)));
        }
        let mut visit = before?;
        match self {
            Self::Start(_) => {}
            Self::Pain(number) => rate(&mut visit.check.pain, *number),
            Self::WorkAbility(number) => rate(&mut visit.check.work_ability, *number),
            Self::ActivityName(place, name) => name_activity(&mut visit.check.activities, *place, name),
            Self::ActivityRating(place, number) => {
                if let Some(activity) = visit.check.activities.get_mut(*place) {
                    rate(&mut activity.how_well, *number);
                }
            }
            Self::RemoveActivity(place) => {
                if *place < visit.check.activities.len() {
                    visit.check.activities.remove(*place);
                }
            }
            Self::Recall(prompt, answer) => visit.recall.set(*prompt, answer.clone()),
            Self::Watched(watched) => visit.technique.watched = *watched,
            Self::TechniqueNote(note) => visit.technique.note.clone_from(note),
            Self::PlanNote(note) => visit.plan_note.clone_from(note),
            Self::Goal(goal) => visit.goal.clone_from(goal),
            Self::Next(day) => visit.next = *day,
            Self::Finish(now) => visit.finished = visit.finished.or(Some(*now)),
        }
        Some(visit)
    }
}

fn rate(place: &mut Option<u8>, number: Option<u8>) {
    if number.is_none_or(|number| number <= Check::MOST) {
        *place = number;
    }
}

fn name_activity(activities: &mut Vec<Activity>, place: usize, name: &str) {
    if let Some(activity) = activities.get_mut(place) {
        name.clone_into(&mut activity.name);
    } else if !name.is_empty() && place == activities.len() && place < Check::MOST_ACTIVITIES {
        activities.push(Activity { name: name.to_owned(), how_well: None });
    }
}
