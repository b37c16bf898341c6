//! The player without a screen: sessions made here, and a clock that goes where the test says.

mod acts;
mod clock;
mod cues;
mod desk;
mod outcome;
mod pages;
mod phases;
mod properties;
mod signal;
mod stored;
mod waiting;

use chrono::{NaiveDate, NaiveDateTime, TimeDelta};

use super::{Act, Pace, Session, SessionChange, SessionItem};
use crate::exercises::booklet::Dose;

const TAPPED: Pace = Pace { rest_seconds: 30, rep_seconds: None };
const PACED: Pace = Pace { rest_seconds: 30, rep_seconds: Some(4) };

/// So many milliseconds after the session began.
fn at(milliseconds: i64) -> NaiveDateTime {
    let start = NaiveDate::from_ymd_opt(2026, 11, 23).unwrap().and_hms_opt(9, 0, 0).unwrap();
    start + TimeDelta::milliseconds(milliseconds)
}

fn seconds(seconds: i64) -> NaiveDateTime {
    at(seconds * 1_000)
}

fn dose() -> Dose {
    Dose::default()
}

fn reps(sets: u16, reps: u16) -> Dose {
    Dose { sets: Some(sets), reps: Some(reps), ..dose() }
}

fn hold(times: u16, seconds: u16) -> Dose {
    Dose { reps: Some(times), hold_seconds: Some(seconds), ..dose() }
}

fn minutes(minutes: u16) -> Dose {
    Dose { minutes: Some(minutes), ..dose() }
}

fn item(name: &str, dose: Dose) -> SessionItem {
    SessionItem { exercise: name.to_owned(), dose, easier: false, skipped: false }
}

fn session(doses: &[Dose], pace: Pace) -> Session {
    let items = doses.iter().enumerate().map(|(index, dose)| item(&format!("e{index}"), *dose)).collect();
    Session::new(None, None, items, pace, at(0))
}

fn after(session: Session, now: NaiveDateTime, act: Act) -> Session {
    SessionChange { act, now }.apply(Some(session)).unwrap()
}

/// The session with these acts done, each at its second.
fn play<const N: usize>(session: Session, acts: [(i64, Act); N]) -> Session {
    acts.into_iter().fold(session, |session, (second, act)| after(session, seconds(second), act))
}
