//! Values and notes that go to check-ins. What is of one moment becomes one check-in.

use chrono::{NaiveDate, NaiveTime, Timelike};

use super::{Plan, in_order, moment_key};
use crate::import::mapping::as_rating;
use crate::import::{History, Known, Mapping, Moment, Reason, Target};
use crate::journal::check_in::{CheckIn, CheckInField};

/// Something for a check-in.
struct Part<'a> {
    at: &'a Moment,
    /// The track it is from; `None`: a note.
    track: Option<usize>,
    rating: Option<(CheckInField, u8)>,
    words: &'a str,
}

/// A check-in in the making, and how many parts went into it.
struct Making {
    check_in: CheckIn,
    parts: usize,
}

pub(super) fn plan(history: &History, mapping: &Mapping, known: &Known, plan: &mut Plan) {
    let parts = parts(history, mapping, plan);
    let mut of_moment: Vec<&Part> = Vec::new();
    let mut before = String::new();
    for (key, place) in in_order(parts.iter().map(|part| moment_key(part.at))) {
        let Some(part) = parts.get(place) else { continue };
        if key != before {
            settle(&of_moment, history, known, plan);
            of_moment.clear();
        }
        // Nothing of a track is twice in a moment.
        if of_moment.iter().any(|other| other.track == part.track) {
            plan.leave_out(Reason::Twice);
        } else {
            of_moment.push(part);
        }
        before = key;
    }
    settle(&of_moment, history, known, plan);
}

fn parts<'a>(history: &'a History, mapping: &Mapping, plan: &mut Plan) -> Vec<Part<'a>> {
    let mut parts = Vec::new();
    for (place, track) in history.tracks.iter().enumerate() {
        let Some(Target::CheckIn(field)) = mapping.targets.get(place) else { continue };
        for value in &track.values {
            match as_rating(value.value) {
                Some(rating) => parts.push(Part {
                    at: &value.at,
                    track: Some(place),
                    rating: Some((*field, rating)),
                    words: &value.note,
                }),
                None => plan.leave_out(Reason::DoesNotFit),
            }
        }
    }
    if mapping.notes {
        let notes = history.notes.iter();
        parts.extend(notes.map(|note| Part { at: &note.at, track: None, rating: None, words: &note.words }));
    } else {
        plan.unwanted += history.notes.len();
    }
    parts
}

/// What is of one moment. Two tracks may go to one field; then there are two check-ins.
fn settle(parts: &[&Part], history: &History, known: &Known, plan: &mut Plan) {
    let mut made: Vec<Making> = Vec::new();
    for part in parts {
        let has_room = |making: &&mut Making| {
            let rated = part.rating.is_some_and(|(field, _)| making.check_in.has(field));
            !rated && (part.words.is_empty() || !making.check_in.has(CheckInField::Words))
        };
        if let Some(making) = made.iter_mut().find(has_room) {
            fill(&mut making.check_in, part);
            making.parts += 1;
        } else {
            let number = made.len() + 1;
            let start = format!("{}-{}", history.program.code(), part.at.name);
            let id = if number == 1 { start } else { format!("{start}~{number}") };
            let mut check_in = empty(id, part.at.day, part.at.time);
            fill(&mut check_in, part);
            made.push(Making { check_in, parts: 1 });
        }
    }
    for Making { check_in, parts } in made {
        match known.check_in(&check_in.id) {
            None => {
                plan.new += parts;
                plan.check_ins.push(check_in);
            }
            Some(there) => match there.filled_from(&check_in) {
                None => plan.there += parts,
                Some(filled) => {
                    let gained =
                        CheckInField::ALL.iter().filter(|field| filled.has(**field) != there.has(**field)).count();
                    let gained = gained.min(parts);
                    plan.new += gained;
                    plan.there += parts - gained;
                    plan.filled.push(filled);
                }
            },
        }
    }
}

fn fill(check_in: &mut CheckIn, part: &Part) {
    if let Some((field, rating)) = part.rating {
        *check_in = check_in.clone().with_rating(field, rating);
    }
    if !part.words.is_empty() {
        part.words.clone_into(&mut check_in.words);
    }
}

/// Minutes are what a check-in shows and what the person can change.
fn empty(id: String, date: NaiveDate, time: Option<NaiveTime>) -> CheckIn {
    let minute = time.and_then(|time| time.with_second(0)?.with_nanosecond(0));
    let midnight = date.and_time(NaiveTime::MIN);
    CheckIn { id, time: minute, ..CheckIn::new(date, midnight) }
}
