//! What a person can do in a rehearsal.

use chrono::NaiveDateTime;

use super::{Manager, ManagerLine, Rehearsal, RehearsalLine, Stage, Sure, Sureness};
use crate::meeting::preparation::MOST;

/// One thing the person did. What does not fit where the rehearsal stands changes nothing, and neither does anything once
/// it is finished.
#[derive(Debug, Clone, PartialEq)]
pub enum RehearsalChange {
    /// This manager, with all lines of theirs; own lines stay as they are. While choosing.
    Manager(Manager),
    /// With this line, or without. While choosing.
    Line(RehearsalLine, bool),
    /// Whether lines are said aloud.
    Spoken(bool),
    Before(Sure, Option<u8>),
    After(Sure, Option<u8>),
    /// From choosing to the first line, if there is one.
    Begin,
    /// To the next line, and after the last one to the end.
    Next,
    /// To the line before; from the end to the line it was left at.
    Back,
    /// The same line once more.
    Again,
    Pause,
    GoOn,
    /// To the end, whatever is left.
    Stop,
    /// What was typed to this line.
    Answer(String, String),
    /// The answer to this line was kept under this id.
    Kept(String, String),
    Finish,
}

impl RehearsalChange {
    /// The rehearsal with this change made.
    pub fn apply(self, mut rehearsal: Rehearsal, now: NaiveDateTime) -> Rehearsal {
        if rehearsal.finished.is_some() {
            return rehearsal;
        }
        match (self, rehearsal.stage) {
            (Self::Manager(manager), Stage::Choosing) => choose(&mut rehearsal, manager),
            (Self::Line(line, on), Stage::Choosing) => tick(&mut rehearsal.lines, line, on),
            (Self::Spoken(on), _) => rehearsal.spoken = on,
            (Self::Before(sure, number), _) => rate(&mut rehearsal.before, sure, number),
            (Self::After(sure, number), _) => rate(&mut rehearsal.after, sure, number),
            (Self::Begin, Stage::Choosing) if !rehearsal.lines.is_empty() => go(&mut rehearsal, 0),
            (Self::Next, Stage::Speaking) => match rehearsal.place + 1 {
                next if next < rehearsal.lines.len() => go(&mut rehearsal, next),
                _ => end(&mut rehearsal),
            },
            (Self::Back, Stage::Speaking) => {
                let before = rehearsal.place.saturating_sub(1);
                go(&mut rehearsal, before);
            }
            (Self::Back, Stage::Ending) | (Self::Again | Self::GoOn, Stage::Speaking) => {
                let same = rehearsal.place;
                go(&mut rehearsal, same);
            }
            (Self::Pause, Stage::Speaking) => rehearsal.paused = true,
            (Self::Stop, Stage::Speaking) => end(&mut rehearsal),
            (Self::Answer(id, words), _) => {
                if let Some(line) = line_mut(&mut rehearsal, &id) {
                    line.answer = words;
                }
            }
            (Self::Kept(id, answer), _) => {
                if let Some(line) = line_mut(&mut rehearsal, &id) {
                    line.kept = Some(answer);
                }
            }
            (Self::Finish, Stage::Ending) => rehearsal.finished = Some(now),
            _ => {}
        }
        rehearsal
    }
}

fn choose(rehearsal: &mut Rehearsal, manager: Manager) {
    rehearsal.manager = manager;
    rehearsal.lines.retain(|line| line.said().is_none());
    let said = manager.lines().iter().map(|line| RehearsalLine::of_app(*line));
    rehearsal.lines.splice(0..0, said);
}

/// Lines of the app come in their order, own ones after them.
fn tick(lines: &mut Vec<RehearsalLine>, line: RehearsalLine, on: bool) {
    lines.retain(|other| other.id != line.id);
    if on {
        let place = lines.iter().position(|other| rank(other) > rank(&line));
        lines.insert(place.unwrap_or(lines.len()), line);
    }
}

fn rank(line: &RehearsalLine) -> usize {
    ManagerLine::ALL.iter().position(|said| said.code() == line.id).unwrap_or(ManagerLine::ALL.len())
}

fn rate(sureness: &mut Sureness, sure: Sure, number: Option<u8>) {
    if number.is_some_and(|number| number > MOST) {
        return;
    }
    match sure {
        Sure::Say => sureness.say = number,
        Sure::Calm => sureness.calm = number,
        Sure::Agree => sureness.agree = number,
    }
}

fn go(rehearsal: &mut Rehearsal, place: usize) {
    rehearsal.stage = Stage::Speaking;
    rehearsal.place = place;
    rehearsal.turn = rehearsal.turn.wrapping_add(1);
    rehearsal.paused = false;
}

fn end(rehearsal: &mut Rehearsal) {
    rehearsal.stage = Stage::Ending;
    rehearsal.paused = false;
}

fn line_mut<'a>(rehearsal: &'a mut Rehearsal, id: &str) -> Option<&'a mut RehearsalLine> {
    rehearsal.lines.iter_mut().find(|line| line.id == id)
}
