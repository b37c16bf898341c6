//! The names under which recordings are kept.

use std::fmt;

/// Of which talk and which line a recording is, when it was made and how long it is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct VoiceName {
    pub talk: String,
    /// As [`super::RehearsalLine::id`].
    pub line: String,
    /// The moment, as `work::moment_id` writes it: with the line it makes the name its own.
    pub recorded: String,
    pub seconds: u32,
}

impl fmt::Display for VoiceName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}/{}/{}/{}", self.talk, self.line, self.recorded, self.seconds)
    }
}

impl VoiceName {
    /// `None` for what is no name of a recording.
    pub fn read(written: &str) -> Option<Self> {
        let parts: Vec<&str> = written.split('/').collect();
        let [talk, line, recorded, seconds] = parts.as_slice() else { return None };
        let seconds = seconds.parse().ok()?;
        let whole = [talk, line, recorded].iter().all(|part| !part.is_empty());
        whole.then(|| Self {
            talk: (*talk).to_owned(),
            line: (*line).to_owned(),
            recorded: (*recorded).to_owned(),
            seconds,
        })
    }

    /// The day and time it was made, for reading: `2026-11-23T09:15`.
    pub fn moment(&self) -> Option<chrono::NaiveDateTime> {
        let digits = |from: usize, to: usize| self.recorded.get(from..to);
        let written = format!(
            "{}-{}-{}T{}:{}:{}",
            digits(0, 4)?,
            digits(4, 6)?,
            digits(6, 8)?,
            digits(9, 11)?,
            digits(11, 13)?,
            digits(13, 15)?
        );
        crate::work::iso::date_time(&written)
    }
}

/// Minutes and seconds: `0:42`.
pub fn length(seconds: u32) -> String {
    format!("{}:{:02}", seconds / 60, seconds % 60)
}
