//! What this device knows about its backups. In no backup itself: on another phone it would not be true.

use chrono::{NaiveDate, NaiveDateTime};
use serde::{Deserialize, Serialize};

use crate::storage::{Document, Key};
use crate::work::iso;

/// One document, `reprise/backup-log`.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct BackupLog {
    /// The last file that was saved or shared.
    #[serde(default)]
    pub last: Option<Made>,
    #[serde(default)]
    pub rhythm: Rhythm,
    /// The day the rhythm was chosen: without a backup it counts from there.
    #[serde(default, deserialize_with = "iso::read")]
    pub rhythm_since: Option<NaiveDate>,
    /// What the person calls this device; written into each file.
    #[serde(default)]
    pub device: String,
}

/// A backup that was made.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Made {
    #[serde(deserialize_with = "iso::read")]
    pub at: NaiveDateTime,
    /// Of all that was stored then.
    pub fingerprint: String,
    /// When it was last opened again and held all of that.
    #[serde(default, deserialize_with = "iso::read")]
    pub checked: Option<NaiveDate>,
}

/// How often the person wants to be reminded of a backup.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Rhythm {
    #[default]
    Off,
    Weekly,
    Monthly,
    ThreeMonths,
}

impl Rhythm {
    pub const ALL: [Self; 4] = [Self::Off, Self::Weekly, Self::Monthly, Self::ThreeMonths];

    /// As stored.
    pub fn code(self) -> &'static str {
        match self {
            Self::Off => "off",
            Self::Weekly => "weekly",
            Self::Monthly => "monthly",
            Self::ThreeMonths => "three-months",
        }
    }
}

impl Document for BackupLog {
    const KIND: &'static str = "backup-log";
    const VERSION: u32 = 1;
}

/// Something that becomes known about backups.
#[derive(Debug, Clone, PartialEq)]
pub enum LogChange {
    Made(Made),
    /// A file with this fingerprint was opened on this day, and all of it was there.
    Checked(String, NaiveDate),
    Rhythm(Rhythm, NaiveDate),
    Device(String),
}

impl LogChange {
    /// The log with this in it.
    pub fn apply(self, log: Option<BackupLog>) -> BackupLog {
        let mut log = log.unwrap_or_default();
        match self {
            Self::Made(made) => log.last = Some(made),
            Self::Checked(fingerprint, day) => {
                if let Some(last) = log.last.as_mut().filter(|last| last.fingerprint == fingerprint) {
                    last.checked = Some(day);
                }
            }
            Self::Rhythm(rhythm, day) => {
                log.rhythm = rhythm;
                log.rhythm_since = Some(day);
            }
            Self::Device(device) => log.device = device,
        }
        log
    }
}

impl BackupLog {
    /// Where it is.
    pub fn key() -> Key<Self> {
        Key::single()
    }
}
