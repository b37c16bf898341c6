//! A dose in words.

use super::{Dose, DosePart, StartRange};
use crate::i18n::{Language, Texts, texts};

/// "2 × 8, each side", "3 × 10 s", "hold 15 s", "10 min", "20 m". Empty when nothing is written.
pub fn dose_words(dose: &Dose, language: Language) -> String {
    between(dose, dose, texts(language))
}

/// The same with both ends where they differ: "1–2 × 10", "5–10 min".
pub fn range_words(range: &StartRange, language: Language) -> String {
    between(&range.from, range.to.as_ref().unwrap_or(&range.from), texts(language))
}

/// The unit's symbol, the same in every language.
pub(super) fn symbol(part: DosePart) -> Option<&'static str> {
    match part {
        DosePart::Sets | DosePart::Reps => None,
        DosePart::HoldSeconds => Some("s"),
        DosePart::Minutes => Some("min"),
        DosePart::Metres => Some("m"),
    }
}

/// How often comes first, then the side, then how long or how far. How often and one amount belong together: "3 × 10 s".
fn between(from: &Dose, to: &Dose, texts: Texts) -> String {
    let span = |part: DosePart| span(from.part(part), to.part(part));
    let mut amounts = Vec::new();
    for part in DosePart::ALL {
        if let (Some(symbol), Some(number)) = (symbol(part), span(part)) {
            amounts.push((part, format!("{number}\u{a0}{symbol}")));
        }
    }
    let mut amounts = amounts.into_iter();
    let alone = |(part, words): (DosePart, String)| match part {
        DosePart::HoldSeconds => texts.booklet_dose_hold(words),
        _ => words,
    };
    let first = match (span(DosePart::Sets), span(DosePart::Reps)) {
        (Some(sets), Some(reps)) => Some(multiplied(&sets, &reps)),
        (Some(sets), None) => Some(match amounts.next() {
            Some((_, amount)) => multiplied(&sets, &amount),
            None => texts.booklet_dose_sets(most(to.sets, from.sets), sets),
        }),
        (None, Some(reps)) => Some(match amounts.next() {
            Some((_, amount)) => multiplied(&reps, &amount),
            None => texts.booklet_dose_times(most(to.reps, from.reps), reps),
        }),
        (None, None) => amounts.next().map(alone),
    };
    let Some(mut words) = first else { return String::new() };
    let side = (from.per_side || to.per_side).then(|| texts.booklet_dose_each_side().to_owned());
    for piece in side.into_iter().chain(amounts.map(alone)) {
        words.push_str(", ");
        words.push_str(&piece);
    }
    words
}

/// "3", or "3–5" when the ends differ.
fn span(from: Option<u16>, to: Option<u16>) -> Option<String> {
    let from = from.or(to)?;
    Some(match to {
        Some(to) if to != from => format!("{from}–{to}"),
        _ => from.to_string(),
    })
}

/// What a plural goes by.
fn most(to: Option<u16>, from: Option<u16>) -> u32 {
    to.or(from).unwrap_or_default().into()
}

fn multiplied(times: &str, what: &str) -> String {
    format!("{times}\u{a0}×\u{a0}{what}")
}
