//! One entry, from either form.

use chrono::Timelike;

use crate::import::gathering::Gathering;
use crate::import::here::Written;
use crate::import::{Moment, ReadError, Reason, TrackKind, TrackName};

/// The numbers of an entry. Names of fields are those of the JSON.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Field {
    Pain,
    Sleep,
    Mood,
    Stress,
    Activity,
    MissedWork,
}

impl Field {
    fn key(self) -> &'static str {
        match self {
            Self::Pain => "pain",
            Self::Sleep => "sleepQuality",
            Self::Mood => "moodImpact",
            Self::Stress => "stress",
            Self::Activity => "activityLevel",
            Self::MissedWork => "missedWork",
        }
    }

    fn name_and_kind(self) -> (TrackName, TrackKind) {
        let name = match self {
            Self::Pain => TrackName::Pain,
            Self::Sleep => TrackName::Sleep,
            Self::Mood => TrackName::Mood,
            Self::Stress => TrackName::Stress,
            Self::Activity => TrackName::Activity,
            Self::MissedWork => TrackName::MissedWork,
        };
        let is_count = self == Self::MissedWork;
        (name, if is_count { TrackKind::Number { unit: String::new() } } else { TrackKind::Rating })
    }

    /// Whether the program cannot tell a 0 from no answer.
    fn has_no_nought(self) -> bool {
        matches!(self, Self::Sleep | Self::Mood | Self::MissedWork)
    }
}

/// What stands in a field.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) enum Found {
    Nothing,
    Number(f64),
    Unreadable,
}

/// An entry as it was read.
pub(super) struct Entry {
    pub(super) at: Option<Written>,
    pub(super) numbers: Vec<(Field, Found)>,
    /// Lists, each a line of its own, and the note.
    pub(super) lines: Vec<String>,
}

/// Hands entries over in the order of the file.
#[derive(Default)]
pub(super) struct Entries {
    /// Of the entry before, and how many there were of that minute.
    last: Option<(String, u32)>,
}

impl Entries {
    pub(super) fn take(&mut self, entry: Entry, gathering: &mut Gathering<'_>) -> Result<(), ReadError> {
        let Some(written) = entry.at else {
            gathering.leave_out(Reason::NoDay);
            return Ok(());
        };
        let at = self.moment(written, gathering);
        for (field, found) in entry.numbers {
            match found {
                Found::Nothing => {}
                Found::Number(number) if field.has_no_nought() && number == 0.0 => {}
                Found::Number(number) => {
                    let track = gathering.track(field.key(), || field.name_and_kind())?;
                    gathering.value(track, at.clone(), number, "")?;
                }
                Found::Unreadable => gathering.leave_out(Reason::NotANumber),
            }
        }
        let lines: Vec<&str> = entry.lines.iter().map(|line| line.trim()).filter(|line| !line.is_empty()).collect();
        gathering.note(at, &lines.join("\n"))
    }

    /// The table knows minutes only; so that it and the JSON name an entry in the same way, neither counts more. Several
    /// of one minute stand beside each other in both.
    fn moment(&mut self, written: Written, gathering: &Gathering<'_>) -> Moment {
        let (exact, wall) = match written {
            Written::Universal(utc) => (utc, gathering.here.wall(utc)),
            Written::Wall(wall) => (wall, wall),
            Written::Day(day) => {
                let midnight = day.and_time(chrono::NaiveTime::MIN);
                (midnight, midnight)
            }
        };
        let minute = format!("{}T{:02}{:02}", exact.date().to_string().replace('-', ""), exact.hour(), exact.minute());
        let count = match &self.last {
            Some((last, count)) if *last == minute => count + 1,
            _ => 1,
        };
        let name = if count == 1 { minute.clone() } else { format!("{minute}-{count}") };
        self.last = Some((minute, count));
        let minute = wall.time().with_second(0).and_then(|time| time.with_nanosecond(0));
        Moment { day: wall.date(), time: minute.filter(|_| !matches!(written, Written::Day(_))), name }
    }
}
