//! What a person does to a session.

use chrono::NaiveDateTime;

use super::moment::Standing;
use super::pace::Pace;
use super::phase::PhaseKind;
use super::run::{End, Position, Run};
use super::session::{Session, SessionItem};

/// Something the person did, or the clock.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Act {
    /// Begins a session. One that is open already goes on instead; one without exercises is none.
    Start(Session),
    /// Only the time has passed; see [`Session::has_moved_on`].
    Look,
    /// One repetition done; an open phase done; on from where it waits. Nothing while something is timed, so that a tap
    /// too many does not cut the rest short.
    Tap,
    /// Takes a counted repetition back, also the last one of the phase just left.
    UndoRep,
    Pause,
    Resume,
    /// This phase is done, or long enough.
    Next,
    /// To the start of this set, and from there to the one before. After the end: back into the session.
    Back,
    SkipExercise,
    /// The easier version of this exercise, or the usual one.
    Easier(bool),
    SetPace(Pace),
    /// What is left is done, too.
    Finish,
    /// What is left is left out.
    StopEarly,
}

/// An act with its moment. It is part of the change because a change that could not be saved is applied again later.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SessionChange {
    pub act: Act,
    pub now: NaiveDateTime,
}

impl SessionChange {
    /// The session with this change made. A change to what is not there, because it was logged in another tab, changes
    /// nothing.
    pub fn apply(&self, before: Option<Session>) -> Option<Session> {
        if let Act::Start(session) = &self.act {
            return before.or_else(|| (!session.items.is_empty()).then(|| session.clone()));
        }
        let mut session = before?;
        let mut run = session.run_at(self.now);
        session.make(&self.act, &mut run, self.now);
        session.run = run;
        // A shorter rest may be over already.
        session.run = session.run_at(self.now);
        Some(session)
    }
}

impl Session {
    fn make(&mut self, act: &Act, run: &mut Run, now: NaiveDateTime) {
        let standing = self.standing(run);
        if matches!(standing, Standing::Finished | Standing::Stopped) {
            return self.reopen(act, run, now);
        }
        // What ran out waits for any of these; what the person paused stays paused.
        let goes_on = matches!(act, Act::Tap | Act::Resume | Act::Next | Act::Back | Act::SkipExercise);
        if standing == Standing::TimeUp && goes_on {
            run.since = Some(now);
        }
        match act {
            Act::Start(_) | Act::Look => {}
            Act::Tap | Act::Resume => self.tap(act, standing, run, now),
            Act::UndoRep => self.undo_rep(run, now),
            Act::Pause => run.stop_clock(now),
            Act::Next => self.next_phase(run, now),
            Act::Back => self.back(run, now),
            Act::SkipExercise => {
                self.at_item(run, |item| item.skipped = true);
                self.next_item(run, now);
            }
            Act::Easier(easier) => self.at_item(run, |item| item.easier = *easier),
            Act::SetPace(pace) => self.set_pace(*pace, run, now),
            Act::Finish => end(run, now, false),
            Act::StopEarly => end(run, now, true),
        }
    }

    /// What can still be done after the end. The session is paused then: the person was putting the phone away.
    fn reopen(&mut self, act: &Act, run: &mut Run, now: NaiveDateTime) {
        let ended_within = self.phase(run).is_some();
        match act {
            Act::Back if ended_within => run.end = None,
            Act::Back => self.back(run, now),
            Act::UndoRep if !ended_within => self.undo_rep(run, now),
            _ => {}
        }
    }

    fn tap(&self, act: &Act, standing: Standing, run: &mut Run, now: NaiveDateTime) {
        let untimed = matches!(self.kind(run), Some(PhaseKind::Reps(_) | PhaseKind::Open));
        match standing {
            Standing::TimeUp => self.pass(run, now),
            Standing::Paused => run.since = Some(now),
            Standing::Running if untimed && *act == Act::Tap => self.pass(run, now),
            _ => {}
        }
    }

    fn undo_rep(&self, run: &mut Run, now: NaiveDateTime) {
        let position = run.position;
        if position.reps > 0 {
            run.move_to(Position { reps: position.reps - 1, ..position }, now);
        } else if let Some(before) = self.phase_before(position) {
            let there = Run { position: before, ..*run };
            if let Some(PhaseKind::Reps(planned)) = self.kind(&there) {
                run.end = None;
                run.move_to(Position { reps: planned.saturating_sub(1), ..before }, now);
            }
        }
    }

    fn back(&mut self, run: &mut Run, now: NaiveDateTime) {
        let Position { item, phase, .. } = run.position;
        let (item, phase) = match (item.checked_sub(1), phase) {
            (_, phase) if phase % 2 == 1 => (item, phase - 1),
            (_, 2..) => (item, phase - 2),
            (Some(before), _) => (before, self.start_of_last_set(before)),
            (None, _) => (0, 0),
        };
        run.end = None;
        run.move_to(Position { item, phase, reps: 0 }, now);
        self.at_item(run, |item| item.skipped = false);
    }

    fn set_pace(&mut self, pace: Pace, run: &mut Run, now: NaiveDateTime) {
        self.pace = pace;
        // The repetition begins anew: until now it may have had no length.
        if matches!(self.kind(run), Some(PhaseKind::Reps(_))) {
            run.move_to(run.position, now);
        }
    }

    fn at_item(&mut self, run: &Run, change: impl FnOnce(&mut SessionItem)) {
        if let Some(item) = self.items.get_mut(run.position.item) {
            change(item);
        }
    }

    fn kind(&self, run: &Run) -> Option<PhaseKind> {
        self.phase(run).map(|phase| phase.kind)
    }

    /// The phase before this one, unless it is of an exercise that was skipped.
    fn phase_before(&self, position: Position) -> Option<Position> {
        let Position { item, phase, .. } = position;
        if let Some(phase) = phase.checked_sub(1) {
            return Some(Position { item, phase, reps: 0 });
        }
        let item = item.checked_sub(1)?;
        let skipped = self.items.get(item)?.skipped;
        (!skipped).then_some(Position { item, phase: self.course(item)?.phases() - 1, reps: 0 })
    }

    /// An exercise that was skipped is begun anew.
    fn start_of_last_set(&self, item: usize) -> u32 {
        let skipped = self.items.get(item).is_some_and(|item| item.skipped);
        self.course(item).filter(|_| !skipped).map_or(0, |course| course.phases() - 2)
    }
}

fn end(run: &mut Run, now: NaiveDateTime, early: bool) {
    run.stop_clock(now);
    run.end = Some(End { at: now, early });
}
