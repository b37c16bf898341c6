//! What was measured in a period: the first value, the last one, and how many there are. No change is worked out of them
//! (domain.md §6.3).

use chrono::NaiveDate;

use super::journal_data::{JournalData, is_in};
use super::measure_words::unit_or_range;
use super::rows_of_days::{RATING, rating_name};
use crate::i18n::{Language, texts};
use crate::journal::check_in::{CheckIn, CheckInField};
use crate::journal::measure::{
    Definition, Direction, MeasureId, Shipped, ValueKind, is_sound, measure_name, value_words,
};

/// One measure.
#[derive(Debug, Clone, PartialEq)]
pub struct Measured {
    pub name: String,
    /// Its values in words.
    pub first: String,
    pub last: String,
    /// Each value with its day, in order.
    pub points: Vec<(NaiveDate, f64)>,
    /// The lowest and the highest value there are; `None`: there are no such.
    pub range: Option<(f64, f64)>,
    /// Where values are from 0 to 10 or between other bounds: which.
    pub scale: String,
    pub direction: Direction,
}

/// All measures with a value in these days: pain first, then what the person can do, the others, scores from paper, and
/// what check-ins rate.
pub fn measured(data: &JournalData, days: (NaiveDate, NaiveDate), language: Language) -> Vec<Measured> {
    let texts = texts(language);
    let mut found = Vec::new();
    for id in ids_in_order(data) {
        let readings = data.readings.iter().filter(|reading| reading.measure == id && is_in(Some(days), reading.date));
        let points: Vec<(NaiveDate, f64)> =
            readings.filter(|reading| is_sound(reading.value)).map(|reading| (reading.date, reading.value)).collect();
        let (Some((_, first)), Some((_, last))) = (points.first(), points.last()) else { continue };
        let definition = Definition::of(&id, &data.measures);
        let words = |value: &f64| value_words(&id, *value, &data.measures, texts, language);
        found.push(Measured {
            name: measure_name(&id, &data.measures, texts),
            first: words(first),
            last: words(last),
            range: definition.range(),
            scale: scale(&definition, language),
            direction: definition.direction,
            points,
        });
    }
    for field in CheckInField::RATINGS {
        let check_ins = data.check_ins.iter().filter(|check_in| is_in(Some(days), check_in.date));
        let rated = |check_in: &CheckIn| Some((check_in.date, f64::from(check_in.rating(field)?)));
        let points: Vec<(NaiveDate, f64)> = check_ins.filter_map(rated).collect();
        let (Some((_, first)), Some((_, last))) = (points.first(), points.last()) else { continue };
        found.push(Measured {
            name: texts.report_at_check_in(rating_name(field, texts)),
            first: first.to_string(),
            last: last.to_string(),
            range: Some((0.0, 10.0)),
            scale: RATING.to_owned(),
            direction: if field == CheckInField::Sleep { Direction::HigherIsBetter } else { Direction::LowerIsBetter },
            points,
        });
    }
    found
}

/// Nothing where the value itself says it: a step in words, a number with its unit.
fn scale(definition: &Definition, language: Language) -> String {
    match definition.kind {
        ValueKind::Rating | ValueKind::Number { range: Some(_), .. } => unit_or_range(definition, language),
        ValueKind::Steps(_) | ValueKind::YesNo | ValueKind::Number { range: None, .. } => String::new(),
    }
}

/// Each once.
fn ids_in_order(data: &JournalData) -> Vec<MeasureId> {
    let mut ids: Vec<MeasureId> = Vec::new();
    for reading in &data.readings {
        if !ids.contains(&reading.measure) {
            let place = ids.partition_point(|other| rank(other) <= rank(&reading.measure));
            ids.insert(place, reading.measure.clone());
        }
    }
    ids
}

fn rank(id: &MeasureId) -> usize {
    match id {
        MeasureId::Shipped(Shipped::Pain) => 0,
        MeasureId::Activity(_) => 1,
        // The order in which the app asks them.
        MeasureId::Shipped(shipped) => 2 + Shipped::ALL.iter().position(|other| other == shipped).unwrap_or_default(),
        MeasureId::Own(_) => 20,
        MeasureId::Paper(_) => 21,
        MeasureId::Unknown(_) => 22,
    }
}
