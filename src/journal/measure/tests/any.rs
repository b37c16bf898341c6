//! Any measures and changes, for properties.

use chrono::{Days, NaiveDate};
use proptest::prelude::*;

use super::{activity, cycle, day, moment, own};
use crate::journal::measure::{
    Activity, Cycle, Direction, MeasureId, Measures, MeasuresChange, NamedScore, OwnEdit, OwnKind, Shipped,
};

pub(super) fn days() -> impl Strategy<Value = NaiveDate> {
    (0_u64..400).prop_map(|days| day("2026-01-01") + Days::new(days))
}

pub(super) fn measure_ids() -> impl Strategy<Value = MeasureId> {
    prop_oneof![
        (0..Shipped::ALL.len()).prop_map(|at| MeasureId::Shipped(Shipped::ALL[at])),
        (0_u8..5).prop_map(|id| MeasureId::Activity(format!("a{id}"))),
        (0_u8..3).prop_map(|id| MeasureId::Own(format!("o{id}"))),
        Just(MeasureId::Paper("wals".to_owned())),
        Just(MeasureId::Unknown("grip".to_owned())),
    ]
}

fn cycles() -> impl Strategy<Value = Cycle> {
    (0_u8..3, days(), prop::option::of(0_u64..60)).prop_map(|(id, start, length)| Cycle {
        start,
        end: length.map(|length| start + Days::new(length)),
        ..cycle(&format!("c{id}"), "2026-01-01", None)
    })
}

fn own_edits() -> impl Strategy<Value = OwnEdit> {
    prop_oneof![
        "[a-z]{0,3}".prop_map(OwnEdit::Name),
        Just(OwnEdit::Kind(OwnKind::YesNo)),
        Just(OwnEdit::Kind(OwnKind::Number { unit: String::new() })),
        Just(OwnEdit::Unit("km".to_owned())),
        Just(OwnEdit::Direction(Direction::LowerIsBetter)),
        (0_u16..100).prop_map(OwnEdit::Rhythm),
    ]
}

pub(super) fn changes() -> impl Strategy<Value = MeasuresChange> {
    let named = |id: u8| activity(&format!("a{id}"), "Stairs");
    prop_oneof![
        3 => (0_u8..5).prop_map(move |id| MeasuresChange::AddActivity(named(id))),
        1 => (0_u8..5, "[a-z]{0,3}").prop_map(|(id, name)| MeasuresChange::RenameActivity(format!("a{id}"), name)),
        1 => (0_u8..5, any::<bool>()).prop_map(|(id, on)| MeasuresChange::ActivityAtWork(format!("a{id}"), on)),
        1 => (0_u8..3).prop_map(|id| MeasuresChange::AddOwn(own(&format!("o{id}"), "Steps", OwnKind::Rating))),
        1 => (0_u8..3, own_edits()).prop_map(|(id, edit)| MeasuresChange::EditOwn(format!("o{id}"), edit)),
        1 => (0_u8..3).prop_map(|id| MeasuresChange::RemoveOwn(format!("o{id}"))),
        1 => Just(MeasuresChange::SetScore(NamedScore { id: "s".to_owned(), name: "Grip".to_owned() })),
        3 => measure_ids().prop_map(|id| MeasuresChange::PutAway(id, moment("2026-03-01T12:00:00"))),
        3 => measure_ids().prop_map(MeasuresChange::BringBack),
        2 => (measure_ids(), 0_u16..100).prop_map(|(id, days)| MeasuresChange::Rhythm(id, days)),
        2 => cycles().prop_map(MeasuresChange::SetCycle),
        1 => (0_u8..3).prop_map(|id| MeasuresChange::RemoveCycle(format!("c{id}"))),
        1 => days().prop_map(MeasuresChange::PutOff),
    ]
}

/// As a person can have made them.
pub(super) fn measures() -> impl Strategy<Value = Measures> {
    prop::collection::vec(changes(), 0..30).prop_map(|changes| made_by(&changes))
}

pub(super) fn made_by(changes: &[MeasuresChange]) -> Measures {
    changes.iter().fold(Measures::default(), |measures, change| change.clone().apply(Some(measures)))
}

pub(super) fn used(measures: &Measures) -> Vec<&Activity> {
    measures.activities.iter().filter(|activity| activity.put_away.is_none()).collect()
}
