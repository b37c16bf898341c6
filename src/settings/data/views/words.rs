//! The parts of the app in the person's language.

use crate::i18n::Texts;
use crate::storage::backup::{Feature, feature_of, is_of_the_app};

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

/// What something stored belongs to, from its name.
pub(super) fn of_key(stored_under: &str, texts: Texts) -> &'static str {
    match feature_of(stored_under) {
        Some(feature) => name(feature, texts),
        None if is_of_the_app(stored_under) => texts.feature_app(),
        None => texts.feature_unknown(),
    }
}
