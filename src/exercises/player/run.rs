//! How far a session has come, and how the clock carries it on.

use chrono::{NaiveDateTime, TimeDelta};
use serde::{Deserialize, Serialize};

use super::phase::PhaseKind;
use super::session::Session;
use crate::work::iso;

/// How long after its end a phase still flows into the next by itself. Later means that nobody saw or heard it end: the
/// screen was locked, or the clock was set.
const UNSEEN_AFTER: u64 = 10_000;
/// How often a long phase is noted down, in milliseconds. A clock set back costs no more than this.
const NOTED_EVERY: u64 = 60_000;

/// Where in the session. The order is that of the session.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default, Serialize, Deserialize)]
pub struct Position {
    /// Which exercise, from 0; as many as there are when all have been passed.
    pub item: usize,
    /// Which phase of it, from 0.
    pub phase: u32,
    /// Repetitions counted in this phase.
    pub reps: u16,
}

/// How the session ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct End {
    #[serde(deserialize_with = "iso::read")]
    pub at: NaiveDateTime,
    /// What was left was left out.
    pub early: bool,
}

/// How far it is.
///
/// Time is what the clock says now minus what it said at a moment noted down, so it is right after a locked screen and
/// without a single tick.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Run {
    pub position: Position,
    /// Time in this phase up to `since`, or in this repetition when the clock counts them.
    pub spent_milliseconds: u64,
    /// Since when the clock runs; `None`: it stands still.
    #[serde(default, deserialize_with = "iso::read")]
    pub since: Option<NaiveDateTime>,
    #[serde(default)]
    pub end: Option<End>,
}

impl Run {
    pub(super) fn begin(now: NaiveDateTime) -> Self {
        Self { position: Position::default(), spent_milliseconds: 0, since: Some(now), end: None }
    }

    /// Time in this phase, and never less than none, whatever the clock was set to.
    pub(super) fn spent_at(&self, now: NaiveDateTime) -> u64 {
        self.spent_milliseconds.saturating_add(self.since.map_or(0, |since| milliseconds(since, now)))
    }

    /// To the beginning of another phase. The clock goes on if it was going.
    pub(super) fn move_to(&mut self, position: Position, now: NaiveDateTime) {
        self.position = position;
        self.spent_milliseconds = 0;
        self.since = self.since.map(|_| now);
    }

    pub(super) fn stop_clock(&mut self, now: NaiveDateTime) {
        self.spent_milliseconds = self.spent_at(now);
        self.since = None;
    }
}

impl Session {
    /// How far the session is at this moment.
    ///
    /// Timed phases flow into each other while somebody is there. One that ran out long ago waits for a tap at its end,
    /// so that nothing is passed unseen.
    pub(super) fn run_at(&self, now: NaiveDateTime) -> Run {
        let mut run = self.run;
        // One turn for each phase that ended in the last seconds: none is shorter than a second.
        while let Some(since) = run.since {
            if now < since {
                run.since = Some(now);
                continue;
            }
            let Some(length) = self.milliseconds(&run) else { break };
            let spent = run.spent_at(now);
            match spent.checked_sub(length) {
                None => {
                    note_down(&mut run, now);
                    break;
                }
                Some(over) if over > UNSEEN_AFTER => {
                    run.spent_milliseconds = length;
                    run.since = None;
                }
                Some(_) => {
                    let ended = later(since, length.saturating_sub(run.spent_milliseconds));
                    self.pass(&mut run, ended);
                }
            }
        }
        run
    }

    /// Whether the clock has carried the session past what is stored: then [`super::Act::Look`] is to be saved.
    pub fn has_moved_on(&self, now: NaiveDateTime) -> bool {
        self.run_at(now) != self.run
    }

    /// One repetition is done, or the phase.
    pub(super) fn pass(&self, run: &mut Run, now: NaiveDateTime) {
        let Position { item, phase, reps } = run.position;
        match self.phase(run).map(|phase| phase.kind) {
            Some(PhaseKind::Reps(planned)) if reps.saturating_add(1) < planned => {
                run.move_to(Position { item, phase, reps: reps + 1 }, now);
            }
            _ => self.next_phase(run, now),
        }
    }

    pub(super) fn next_phase(&self, run: &mut Run, now: NaiveDateTime) {
        let Position { item, phase, .. } = run.position;
        let more = self.course(item).is_some_and(|course| phase.saturating_add(1) < course.phases());
        if more {
            run.move_to(Position { item, phase: phase + 1, reps: 0 }, now);
        } else {
            self.next_item(run, now);
        }
    }

    pub(super) fn next_item(&self, run: &mut Run, now: NaiveDateTime) {
        let item = run.position.item.saturating_add(1).min(self.items.len());
        run.move_to(Position { item, phase: 0, reps: 0 }, now);
        if item == self.items.len() {
            run.since = None;
            run.end = Some(End { at: now, early: false });
        }
    }
}

fn note_down(run: &mut Run, now: NaiveDateTime) {
    let Some(since) = run.since else { return };
    let passed = milliseconds(since, now);
    let noted = passed - passed % NOTED_EVERY;
    if noted > 0 {
        run.spent_milliseconds = run.spent_milliseconds.saturating_add(noted);
        run.since = Some(later(since, noted));
    }
}

/// From one moment to a later one; 0 when the clock was set back between them.
fn milliseconds(from: NaiveDateTime, to: NaiveDateTime) -> u64 {
    u64::try_from(to.signed_duration_since(from).num_milliseconds()).unwrap_or(0)
}

fn later(moment: NaiveDateTime, milliseconds: u64) -> NaiveDateTime {
    let delta = i64::try_from(milliseconds).ok().and_then(TimeDelta::try_milliseconds);
    delta.and_then(|delta| moment.checked_add_signed(delta)).unwrap_or(moment)
}
