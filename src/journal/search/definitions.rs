//! Measures in words, until the measures say them themselves.

use crate::i18n::{Language, Texts, number};
use crate::journal::measure::{MeasureId, Measures, OwnKind};

/// What a measure is called.
pub(super) fn measure_name(id: &MeasureId, measures: &Measures, _texts: Texts) -> String {
    let named = match id {
        MeasureId::Activity(id) => measures.activities.iter().find(|own| own.id == *id).map(|own| &own.name),
        MeasureId::Own(id) => measures.own.iter().find(|own| own.id == *id).map(|own| &own.name),
        _ => None,
    };
    named.cloned().unwrap_or_else(|| String::from(id.clone()))
}

/// A value as it is read.
pub(super) fn value_words(id: &MeasureId, value: f64, measures: &Measures, texts: Texts, language: Language) -> String {
    let own = measures.own.iter().find(|own| *id == MeasureId::Own(own.id.clone()));
    match own.map(|own| &own.kind) {
        Some(OwnKind::YesNo) => if value > 0.0 { texts.yes() } else { texts.no() }.to_owned(),
        Some(OwnKind::Number { unit }) => format!("{} {unit}", number(value, language)).trim().to_owned(),
        Some(OwnKind::Rating) | None => number(value, language),
    }
}

/// Minutes as a person says them.
pub(super) fn hours_text(minutes: u32, _language: Language) -> String {
    format!("{}:{:02}", minutes / 60, minutes % 60)
}
