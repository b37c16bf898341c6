//! The parts of the app in the person's language.

use crate::i18n::Texts;
use crate::storage::backup::Feature;

/// What it is called.
pub(super) fn name(feature: Feature, texts: Texts) -> &'static str {
    match feature {
        Feature::Questionnaires => texts.feature_questionnaires(),
        Feature::Exercises => texts.feature_exercises(),
        Feature::Journal => texts.feature_journal(),
        Feature::Meetings => texts.feature_meetings(),
    }
}

/// What deleting it is called.
pub(super) fn delete(feature: Feature, texts: Texts) -> &'static str {
    match feature {
        Feature::Questionnaires => texts.delete_questionnaires(),
        Feature::Exercises => texts.delete_exercises(),
        Feature::Journal => texts.delete_journal(),
        Feature::Meetings => texts.delete_meetings(),
    }
}

/// What goes with it.
pub(super) fn means(feature: Feature, texts: Texts) -> &'static str {
    match feature {
        Feature::Questionnaires => texts.delete_questionnaires_means(),
        Feature::Exercises => texts.delete_exercises_means(),
        Feature::Journal => texts.delete_journal_means(),
        Feature::Meetings => texts.delete_meetings_means(),
    }
}
