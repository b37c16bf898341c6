//! Collecting what a reader finds, with one rule for days, numbers and limits.

use super::{Here, History, LeftOut, Moment, Note, Program, ReadError, Reason, Track, TrackKind, TrackName, Value};
use crate::journal::measure::is_sound;
use crate::journal::{DayProblem, day_problem};

/// Values and notes of one file; what a browser keeps for a site is full with half of it.
pub(super) const MOST_VALUES: usize = 100_000;

pub(super) const MOST_TRACKS: usize = 500;

pub(super) struct Gathering<'a> {
    pub(super) here: Here<'a>,
    tracks: Vec<Track>,
    notes: Vec<Note>,
    left_out: LeftOut,
    count: usize,
}

impl<'a> Gathering<'a> {
    pub(super) fn new(here: Here<'a>) -> Self {
        Self { here, tracks: Vec::new(), notes: Vec::new(), left_out: LeftOut::default(), count: 0 }
    }

    /// The place of the track with this key, which is made when there is none.
    ///
    /// # Errors
    /// `TooMuch`.
    pub(super) fn track(
        &mut self,
        key: &str,
        made: impl FnOnce() -> (TrackName, TrackKind),
    ) -> Result<usize, ReadError> {
        if let Some(place) = self.tracks.iter().position(|track| track.key == key) {
            return Ok(place);
        }
        if self.tracks.len() >= MOST_TRACKS {
            return Err(ReadError::TooMuch);
        }
        let (name, kind) = made();
        self.tracks.push(Track { key: key.to_owned(), name, kind, values: Vec::new() });
        Ok(self.tracks.len() - 1)
    }

    /// A number of the track at this place.
    ///
    /// # Errors
    /// `TooMuch`.
    pub(super) fn value(&mut self, track: usize, at: Moment, value: f64, note: &str) -> Result<(), ReadError> {
        if !self.takes(&at) {
            return Ok(());
        }
        let Some(track) = self.tracks.get_mut(track) else { return Ok(()) };
        if value.is_nan() {
            self.left_out.add(Reason::NotANumber);
        } else if !is_sound(value) {
            self.left_out.add(Reason::TooLarge);
        } else if track.kind == TrackKind::Rating && !(0.0..=10.0).contains(&value) {
            self.left_out.add(Reason::DoesNotFit);
        } else {
            // A minus before nought would make another text of the same number.
            let value = if value == 0.0 { 0.0 } else { value };
            track.values.push(Value { at, value, note: note.trim().to_owned() });
            self.one_more()?;
        }
        Ok(())
    }

    /// Something written; nothing when there are no words.
    ///
    /// # Errors
    /// `TooMuch`.
    pub(super) fn note(&mut self, at: Moment, words: &str) -> Result<(), ReadError> {
        let words = words.trim();
        if words.is_empty() || !self.takes(&at) {
            return Ok(());
        }
        self.notes.push(Note { at, words: words.to_owned() });
        self.one_more()
    }

    pub(super) fn leave_out(&mut self, reason: Reason) {
        self.left_out.add(reason);
    }

    /// The kinds of the tracks that only their values tell.
    pub(super) fn settle_kinds(&mut self, settle: impl Fn(&Track) -> Option<TrackKind>) {
        for track in &mut self.tracks {
            if let Some(kind) = settle(track) {
                track.kind = kind;
            }
        }
    }

    /// # Errors
    /// `Nothing`, when nothing is left that can be taken over and nothing was left out that could be told of.
    pub(super) fn history(self, program: Program) -> Result<History, ReadError> {
        let Self { mut tracks, notes, left_out, .. } = self;
        tracks.retain(|track| !track.values.is_empty());
        let history = History { program, tracks, notes, left_out };
        if history.is_empty() && history.left_out.listed().is_empty() { Err(ReadError::Nothing) } else { Ok(history) }
    }

    fn takes(&mut self, at: &Moment) -> bool {
        let problem = day_problem(at.day, self.here.today);
        match problem {
            Some(DayProblem::TooEarly) => self.left_out.add(Reason::TooEarly),
            Some(DayProblem::InFuture) => self.left_out.add(Reason::InFuture),
            None => {}
        }
        problem.is_none()
    }

    fn one_more(&mut self) -> Result<(), ReadError> {
        self.count += 1;
        if self.count > MOST_VALUES { Err(ReadError::TooMuch) } else { Ok(()) }
    }
}
