//! What the person wants in a report for their therapist.

use serde::{Deserialize, Serialize};

use crate::storage::{Document, Key};

/// A part of the report that the person ticks or not.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum ReportPart {
    Measures,
    Goals,
    Exercises,
    Work,
}

impl ReportPart {
    /// In the order of the page.
    pub const ALL: [Self; 4] = [Self::Measures, Self::Goals, Self::Exercises, Self::Work];

    /// Tells it from the others on a page.
    pub fn code(self) -> &'static str {
        match self {
            Self::Measures => "measures",
            Self::Goals => "goals",
            Self::Exercises => "exercises",
            Self::Work => "work",
        }
    }
}

/// One document, `reprise/journal-report`. Which of the person's own words go along is not kept: they are ticked anew for
/// each report.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct ReportSettings {
    pub left_out: Vec<ReportPart>,
}

impl Document for ReportSettings {
    const KIND: &'static str = "journal-report";
    const VERSION: u32 = 1;
}

impl ReportSettings {
    /// Where they are stored.
    pub fn key() -> Key<Self> {
        Key::single()
    }

    pub fn has(&self, part: ReportPart) -> bool {
        !self.left_out.contains(&part)
    }

    /// With this part ticked or not.
    #[must_use]
    pub fn with(mut self, part: ReportPart, ticked: bool) -> Self {
        self.left_out.retain(|other| *other != part);
        if !ticked {
            self.left_out.push(part);
        }
        self
    }
}
