//! What a person can do to a goal.

use chrono::{NaiveDate, NaiveDateTime};

use super::rows::{position, put, remove};
use super::{Challenge, Closed, Goal, LookBack, MOST, Obstacle};

/// One thing the person did. A change to a row that is not there begins it, so that no typed word is lost; ratings above
/// 10 change nothing.
#[derive(Debug, Clone, PartialEq)]
pub enum GoalChange {
    What(String),
    Plan(PlanPart, String),
    Obstacle(String, ObstaclePart, String),
    /// In this place, or at the end when there are fewer.
    PutObstacle(usize, Obstacle),
    RemoveObstacle(String),
    Confidence(Option<u8>),
    Challenge(String, ChallengePart),
    PutChallenge(usize, Challenge),
    RemoveChallenge(String),
    /// With the day of looking back, for one that begins.
    LookBack(String, NaiveDate, LookBackPart),
    PutLookBack(usize, LookBack),
    RemoveLookBack(String),
    LookBackOn(Option<NaiveDate>),
    /// Or take it up again.
    Close(Option<Closed>),
}

/// A field of the plan.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PlanPart {
    What,
    When,
    Place,
    WithWhom,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ObstaclePart {
    What,
    Then,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ChallengePart {
    What(String),
    By(Option<NaiveDate>),
    Before(String),
    After(String),
    Done(Option<NaiveDate>),
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum LookBackPart {
    HowFar(Option<u8>),
    Helped(String),
    Next(String),
}

impl PlanPart {
    pub const ALL: [Self; 4] = [Self::What, Self::When, Self::Place, Self::WithWhom];

    /// What is written there.
    pub fn of(self, goal: &Goal) -> &str {
        match self {
            Self::What => &goal.plan.what,
            Self::When => &goal.plan.when,
            Self::Place => &goal.plan.place,
            Self::WithWhom => &goal.plan.with_whom,
        }
    }
}

impl GoalChange {
    /// The goal with this change made; the first change begins one.
    pub fn apply(self, before: Option<Goal>, now: NaiveDateTime) -> Goal {
        let mut goal = before.unwrap_or_else(|| Goal::new(now));
        goal.edited = now;
        match self {
            Self::What(what) => goal.what = what,
            Self::Plan(PlanPart::What, words) => goal.plan.what = words,
            Self::Plan(PlanPart::When, words) => goal.plan.when = words,
            Self::Plan(PlanPart::Place, words) => goal.plan.place = words,
            Self::Plan(PlanPart::WithWhom, words) => goal.plan.with_whom = words,
            Self::Obstacle(id, part, words) => write_obstacle(&mut goal.obstacles, id, part, words),
            Self::PutObstacle(place, obstacle) => put(&mut goal.obstacles, place, obstacle),
            Self::RemoveObstacle(id) => remove(&mut goal.obstacles, &id),
            Self::Confidence(number) => rate(&mut goal.confidence, number),
            Self::Challenge(id, part) => write_challenge(&mut goal.challenges, id, part),
            Self::PutChallenge(place, challenge) => put(&mut goal.challenges, place, challenge),
            Self::RemoveChallenge(id) => remove(&mut goal.challenges, &id),
            Self::LookBack(id, date, part) => write_look_back(&mut goal.look_backs, id, date, part),
            Self::PutLookBack(place, look_back) => put(&mut goal.look_backs, place, look_back),
            Self::RemoveLookBack(id) => remove(&mut goal.look_backs, &id),
            Self::LookBackOn(day) => goal.look_back_on = day,
            Self::Close(closed) => goal.closed = closed,
        }
        goal
    }
}

fn rate(field: &mut Option<u8>, number: Option<u8>) {
    if number.is_none_or(|number| number <= MOST) {
        *field = number;
    }
}

fn write_obstacle(obstacles: &mut Vec<Obstacle>, id: String, part: ObstaclePart, words: String) {
    let place = position(obstacles, &id).unwrap_or(obstacles.len());
    put(obstacles, place, Obstacle { id, ..Obstacle::default() });
    let Some(obstacle) = obstacles.get_mut(place) else { return };
    match part {
        ObstaclePart::What => obstacle.what = words,
        ObstaclePart::Then => obstacle.then = words,
    }
}

fn write_challenge(challenges: &mut Vec<Challenge>, id: String, part: ChallengePart) {
    let place = position(challenges, &id).unwrap_or(challenges.len());
    put(challenges, place, Challenge::new(id));
    let Some(challenge) = challenges.get_mut(place) else { return };
    match part {
        ChallengePart::What(what) => challenge.what = what,
        ChallengePart::By(day) => challenge.by = day,
        ChallengePart::Before(words) => challenge.before = words,
        ChallengePart::After(words) => challenge.after = words,
        ChallengePart::Done(day) => challenge.done = day,
    }
}

/// A new one goes behind those of the same day and before.
fn write_look_back(look_backs: &mut Vec<LookBack>, id: String, date: NaiveDate, part: LookBackPart) {
    let later = look_backs.iter().position(|other| other.date > date).unwrap_or(look_backs.len());
    let place = position(look_backs, &id).unwrap_or(later);
    put(look_backs, place, LookBack::new(id, date));
    let Some(look_back) = look_backs.get_mut(place) else { return };
    match part {
        LookBackPart::HowFar(number) => rate(&mut look_back.how_far, number),
        LookBackPart::Helped(words) => look_back.helped = words,
        LookBackPart::Next(words) => look_back.next = words,
    }
}
