//! Any change to a goal, of a few rows so that they meet.

use chrono::NaiveDate;
use proptest::option;
use proptest::prelude::*;

use crate::journal::goal::{
    Challenge, ChallengePart, Closed, ClosedHow, GoalChange, LookBack, LookBackPart, Obstacle, ObstaclePart, PlanPart,
};

pub(super) fn any_day() -> BoxedStrategy<NaiveDate> {
    prop_oneof![
        6 => (0_u64..60).prop_map(|days| super::day("2026-11-01") + chrono::Days::new(days)).boxed(),
        1 => prop_oneof![Just(NaiveDate::MIN), Just(NaiveDate::MAX), Just(super::day("1899-12-31"))],
    ]
    .boxed()
}

fn any_words() -> BoxedStrategy<String> {
    prop_oneof![
        Just(String::new()),
        Just("  ".to_owned()),
        Just("Walk to the shop and back".to_owned()),
        "\\PC{0,12}".prop_map(String::from).boxed(),
    ]
    .boxed()
}

fn any_id() -> BoxedStrategy<String> {
    "[a-d]".prop_map(String::from).boxed()
}

/// Also numbers that the scale does not have.
fn any_rating() -> BoxedStrategy<Option<u8>> {
    option::of(prop_oneof![4 => 0..=10_u8, 1 => any::<u8>()]).boxed()
}

/// As it may stand on the device.
fn stored_rating() -> BoxedStrategy<Option<u8>> {
    option::of(0..=10_u8).boxed()
}

fn any_part() -> BoxedStrategy<ChallengePart> {
    prop_oneof![
        any_words().prop_map(ChallengePart::What).boxed(),
        option::of(any_day()).prop_map(ChallengePart::By).boxed(),
        any_words().prop_map(ChallengePart::Before).boxed(),
        any_words().prop_map(ChallengePart::After).boxed(),
        option::of(any_day()).prop_map(ChallengePart::Done).boxed(),
    ]
    .boxed()
}

fn any_look() -> BoxedStrategy<LookBackPart> {
    prop_oneof![
        any_rating().prop_map(LookBackPart::HowFar).boxed(),
        any_words().prop_map(LookBackPart::Helped).boxed(),
        any_words().prop_map(LookBackPart::Next).boxed(),
    ]
    .boxed()
}

fn any_closed() -> BoxedStrategy<Closed> {
    let how = prop_oneof![Just(ClosedHow::Reached), Just(ClosedHow::LetGo), Just(ClosedHow::Later)];
    (any_day(), how).prop_map(|(on, how)| Closed { on, how }).boxed()
}

fn any_obstacle() -> BoxedStrategy<Obstacle> {
    (any_id(), any_words(), any_words()).prop_map(|(id, what, then)| Obstacle { id, what, then }).boxed()
}

fn any_challenge() -> BoxedStrategy<Challenge> {
    (any_id(), any_words(), option::of(any_day()), any_words(), any_words(), option::of(any_day()))
        .prop_map(|(id, what, by, before, after, done)| Challenge { id, what, by, before, after, done })
        .boxed()
}

fn any_look_back() -> BoxedStrategy<LookBack> {
    (any_id(), any_day(), stored_rating(), any_words(), any_words())
        .prop_map(|(id, date, how_far, helped, next)| LookBack { id, date, how_far, helped, next })
        .boxed()
}

pub(super) fn any_change() -> BoxedStrategy<GoalChange> {
    let plan = proptest::sample::select(&PlanPart::ALL[..]);
    let part = prop_oneof![Just(ObstaclePart::What), Just(ObstaclePart::Then)];
    let rows = prop_oneof![
        (any_id(), part, any_words()).prop_map(|(id, part, words)| GoalChange::Obstacle(id, part, words)).boxed(),
        (0..5_usize, any_obstacle()).prop_map(|(place, row)| GoalChange::PutObstacle(place, row)).boxed(),
        any_id().prop_map(GoalChange::RemoveObstacle).boxed(),
        (any_id(), any_part()).prop_map(|(id, part)| GoalChange::Challenge(id, part)).boxed(),
        (0..5_usize, any_challenge()).prop_map(|(place, row)| GoalChange::PutChallenge(place, row)).boxed(),
        any_id().prop_map(GoalChange::RemoveChallenge).boxed(),
        (any_id(), any_day(), any_look()).prop_map(|(id, date, part)| GoalChange::LookBack(id, date, part)).boxed(),
        (0..5_usize, any_look_back()).prop_map(|(place, row)| GoalChange::PutLookBack(place, row)).boxed(),
        any_id().prop_map(GoalChange::RemoveLookBack).boxed(),
    ];
    let single = prop_oneof![
        any_words().prop_map(GoalChange::What).boxed(),
        (plan, any_words()).prop_map(|(part, words)| GoalChange::Plan(part, words)).boxed(),
        any_rating().prop_map(GoalChange::Confidence).boxed(),
        option::of(any_day()).prop_map(GoalChange::LookBackOn).boxed(),
        option::of(any_closed()).prop_map(GoalChange::Close).boxed(),
    ];
    prop_oneof![2 => rows, 1 => single].boxed()
}
