//! Values that go to measures.

use super::{Plan, in_order};
use crate::import::mapping::{measure_id, own_kind, short_name};
use crate::import::{History, Known, Mapping, Moment, Reason, Target, Track, Value};
use crate::journal::measure::{Definition, Direction, MeasureId, MeasuresChange, OwnMeasure, Reading, check_value};

struct Going<'a> {
    value: &'a Value,
    track: usize,
    id: String,
}

pub(super) fn plan(history: &History, mapping: &Mapping, names: &[String], known: &Known, plan: &mut Plan) {
    let mut measures = known.measures.clone();
    let mut going: Vec<Going> = Vec::new();
    let mut targets: Vec<Option<(MeasureId, Definition)>> = Vec::new();
    let mut made: Vec<(usize, OwnMeasure)> = Vec::new();
    let mut used = vec![false; history.tracks.len()];
    for (place, track) in history.tracks.iter().enumerate() {
        let id = match mapping.targets.get(place) {
            Some(Target::OwnMeasure) => {
                let name = names.get(place).cloned().unwrap_or_default();
                let id = measure_id(track, history.program);
                if !measures.own.iter().any(|own| own.id == id) {
                    let own = own_measure(id.clone(), track, name);
                    made.push((place, own.clone()));
                    measures = MeasuresChange::AddOwn(own).apply(Some(measures));
                }
                Some(MeasureId::Own(id))
            }
            Some(Target::Measure(id)) => Some(MeasureId::Own(id.clone())),
            Some(Target::CheckIn(_)) => None,
            Some(Target::LeaveOut) | None => {
                plan.unwanted += track.values.len();
                None
            }
        };
        if id.is_some() {
            let start = format!("{}-{}", history.program.code(), short_name(&track.key));
            let id = |at: &Moment| format!("{start}-{}", at.name);
            going.extend(track.values.iter().map(|value| Going { value, track: place, id: id(&value.at) }));
        }
        targets.push(id.map(|id| (id.clone(), Definition::of(&id, &measures))));
    }
    let keys = going.iter().map(|one| format!("{} {}", one.value.at.day, one.id));
    let mut before = String::new();
    for (key, place) in in_order(keys) {
        let Some(one) = going.get(place) else { continue };
        let Some(Some((measure, definition))) = targets.get(one.track) else { continue };
        if key == before {
            plan.leave_out(Reason::Twice);
        } else if check_value(one.value.value, definition).is_err() {
            plan.leave_out(Reason::DoesNotFit);
        } else if known.has_reading(&one.id) {
            plan.there += 1;
        } else {
            plan.new += 1;
            if let Some(used) = used.get_mut(one.track) {
                *used = true;
            }
            plan.readings.push(Reading {
                id: one.id.clone(),
                measure: measure.clone(),
                date: one.value.at.day,
                value: one.value.value,
                note: one.value.note.clone(),
                given_by: String::new(),
                edited: None,
            });
        }
        before = key;
    }
    let is_used = |(place, _): &(usize, OwnMeasure)| used.get(*place).copied().unwrap_or_default();
    plan.measures = made.into_iter().filter(is_used).map(|(_, own)| own).collect();
}

/// Whether it should go up or down, and how often it is asked, the person may say later.
fn own_measure(id: String, track: &Track, name: String) -> OwnMeasure {
    OwnMeasure {
        id,
        name,
        kind: own_kind(&track.kind),
        direction: Direction::Neither,
        every_days: None,
        put_away: None,
    }
}
