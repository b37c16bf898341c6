//! How safe the data is, and the one thing to do next.

use chrono::NaiveDate;

use super::BackupLog;

/// What localStorage holds in all browsers, in characters; some let it grow a little more.
pub const ROOM: usize = 5_000_000;

/// Less than a tenth left is said.
const LITTLE_ROOM: usize = ROOM / 10;

/// A changed device is worth a new backup after so many days, whatever the rhythm.
const OLD: i64 = 30;

/// What is known about the safety of the data.
#[derive(Debug, Clone, PartialEq)]
pub struct Facts {
    pub log: BackupLog,
    /// Whether anything changed since the last backup.
    pub changed: bool,
    pub today: NaiveDate,
    /// Whether the browser promised to keep the data; `None`: it does not say.
    pub persistent: Option<bool>,
    pub installed: bool,
    /// A phone that clears what belongs to no home screen icon: Safari does after seven days without a visit.
    pub clears_tabs: bool,
    /// How much is used of [`ROOM`].
    pub used: usize,
}

/// The one thing to do next.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NextStep {
    FirstBackup,
    NewBackup,
    /// Put the app on the home screen.
    Install,
    Check,
    AskToKeep,
    /// There is little room left.
    LittleRoom,
    Nothing,
}

/// What would make the data safer now, the most needed first.
pub fn next_step(facts: &Facts) -> NextStep {
    let Some(last) = &facts.log.last else { return NextStep::FirstBackup };
    let days = (facts.today - last.at.date()).num_days();
    if facts.changed && !(0..OLD).contains(&days) {
        return NextStep::NewBackup;
    }
    if facts.clears_tabs && !facts.installed {
        return NextStep::Install;
    }
    if last.checked.is_none() {
        return NextStep::Check;
    }
    if facts.persistent == Some(false) {
        return NextStep::AskToKeep;
    }
    if facts.used + LITTLE_ROOM > ROOM {
        return NextStep::LittleRoom;
    }
    NextStep::Nothing
}
