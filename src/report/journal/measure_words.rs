//! Which values a measure has, in words.

use crate::i18n::{Language, number};
use crate::journal::measure::{Definition, ValueKind};

/// What stands beside a number: its unit, or from where to where it goes. Empty where there is neither.
pub(super) fn unit_or_range(definition: &Definition, language: Language) -> String {
    match (&definition.kind, definition.range()) {
        (ValueKind::Number { unit, .. }, _) if !unit.trim().is_empty() => unit.trim().to_owned(),
        (_, Some((lowest, highest))) => format!("{}–{}", number(lowest, language), number(highest, language)),
        (_, None) => String::new(),
    }
}

/// Whether its numbers stand for words: steps, yes and no.
pub(super) fn is_in_words(definition: &Definition) -> bool {
    matches!(definition.kind, ValueKind::Steps(_) | ValueKind::YesNo)
}
