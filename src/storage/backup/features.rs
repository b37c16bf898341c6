//! Which part of the app each kind of document belongs to, so that one can be deleted and all else stays.

use super::KeyedTexts;
use crate::storage::key::{AsideKey, is_document, kind_of};

/// A part of the app that the person knows and can delete by itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Feature {
    Questionnaires,
    /// Plans, the log, the programme with its appointments, and the reminders.
    Exercises,
    Journal,
    Meetings,
}

/// Each kind of document once. What belongs to no feature is the app's own: choices about its looks, what is known of
/// backups, and what the calendar of the phone was told, without which nothing in it could be called off.
pub(super) const BELONGS: &[Row] = &[
    (Some(Feature::Questionnaires), &["fill-in", "questionnaire-file"]),
    (
        Some(Feature::Exercises),
        &[
            "appointments",
            "booster-visit",
            "exercise-log",
            "exercise-note",
            "exercise-pauses",
            "exercise-plan",
            "exercise-plan-form",
            "exercise-programme",
            "exercise-session",
            "flare-plan",
            "flares",
            "own-exercise",
            "pain-borders",
            "player-settings",
            "reminders",
        ],
    ),
    (
        Some(Feature::Journal),
        &[
            "chart-goals",
            "check-in",
            "check-in-settings",
            "diary",
            "goal",
            "journal-report",
            "measured",
            "measures",
            "pacing",
            "work-log",
        ],
    ),
    (Some(Feature::Meetings), &["agreement", "meeting", "message", "presentation", "rehearsal", "word-list"]),
    (None, &["backup-log", "calendar-export", "settings"]),
];

/// The feature that a name in storage belongs to, also of what was set aside. `None`: to the app itself, or to something
/// that this app does not know.
pub fn feature_of(name: &str) -> Option<Feature> {
    row(name)?.0
}

/// Whether what is stored under this name is the app's own, and of no feature.
pub fn is_of_the_app(name: &str) -> bool {
    row(name).is_some_and(|(feature, _)| feature.is_none())
}

/// One line of [`BELONGS`].
type Row = (Option<Feature>, &'static [&'static str]);

/// `None`: it stands nowhere in the table.
fn row(name: &str) -> Option<&'static Row> {
    let aside = AsideKey::parse(name);
    let original = aside.as_ref().map_or(name, AsideKey::original);
    let kind = is_document(original).then(|| kind_of(original))?;
    BELONGS.iter().find(|(_, kinds)| kinds.contains(&kind))
}

impl Feature {
    pub const ALL: [Self; 4] = [Self::Questionnaires, Self::Exercises, Self::Journal, Self::Meetings];

    /// As stored while it is being deleted.
    pub fn code(self) -> &'static str {
        match self {
            Self::Questionnaires => "questionnaires",
            Self::Exercises => "exercises",
            Self::Journal => "journal",
            Self::Meetings => "meetings",
        }
    }

    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|feature| feature.code() == code)
    }
}

impl KeyedTexts {
    /// What belongs to a feature.
    #[must_use]
    pub fn of_feature(&self, feature: Feature) -> Self {
        let own = self.iter().filter(|(name, _)| feature_of(name) == Some(feature));
        own.map(|(name, text)| (name.to_owned(), text.to_owned())).collect()
    }
}
