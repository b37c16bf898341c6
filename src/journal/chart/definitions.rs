//! What a chart has to know of a measure, and of the weeks at work.

use chrono::NaiveDate;

use crate::i18n::{Language, Texts, number};
use crate::journal::measure::{Direction, MeasureId, Measures, OwnKind, OwnMeasure, Shipped};
use crate::journal::work_log::{WorkWeek, WorkYear};
use crate::storage::LiveStore;

/// The name of a measure, in the person's own words where they gave it one.
pub(super) fn measure_name(id: &MeasureId, measures: &Measures, texts: Texts) -> String {
    let shipped = match id {
        MeasureId::Shipped(Shipped::Pain) => texts.chart_name_pain(),
        MeasureId::Shipped(Shipped::WorkAbility) => texts.chart_name_work_ability(),
        MeasureId::Shipped(Shipped::SureOfTasks) => texts.chart_name_sure_of_tasks(),
        MeasureId::Shipped(Shipped::SureOfAsking) => texts.chart_name_sure_of_asking(),
        MeasureId::Shipped(Shipped::SureOfHelp) => texts.chart_name_sure_of_help(),
        MeasureId::Shipped(Shipped::Expectation) => texts.chart_name_expectation(),
        MeasureId::Shipped(Shipped::Tired) => texts.chart_name_tired(),
        MeasureId::Shipped(Shipped::Stress) => texts.chart_name_stress(),
        MeasureId::Shipped(Shipped::Sleep) => texts.chart_name_sleep(),
        MeasureId::Shipped(Shipped::Change) => texts.chart_name_change(),
        MeasureId::Activity(id) => {
            let found = measures.activities.iter().find(|activity| activity.id == *id);
            return found.map_or_else(|| texts.chart_name_gone().to_owned(), |activity| activity.name.clone());
        }
        MeasureId::Own(id) => {
            let found = own(id, measures);
            return found.map_or_else(|| texts.chart_name_gone().to_owned(), |measure| measure.name.clone());
        }
        MeasureId::Paper(name) | MeasureId::Unknown(name) => return name.clone(),
    };
    shipped.to_owned()
}

/// The smallest and the largest value of a measure; `None`: any number.
pub(super) fn range(id: &MeasureId, measures: &Measures) -> Option<(f64, f64)> {
    match id {
        MeasureId::Shipped(Shipped::Expectation) => Some((0.0, 5.0)),
        MeasureId::Shipped(Shipped::Change) => Some((0.0, 6.0)),
        MeasureId::Shipped(_) | MeasureId::Activity(_) => Some((0.0, 10.0)),
        MeasureId::Own(id) => match own(id, measures)?.kind {
            OwnKind::Rating => Some((0.0, 10.0)),
            OwnKind::YesNo => Some((0.0, 1.0)),
            OwnKind::Number { .. } => None,
        },
        MeasureId::Paper(_) | MeasureId::Unknown(_) => None,
    }
}

/// Which way the person wants a measure to go.
pub(super) fn direction(id: &MeasureId, measures: &Measures) -> Direction {
    match id {
        MeasureId::Shipped(Shipped::Pain | Shipped::Tired | Shipped::Stress | Shipped::Expectation) => {
            Direction::LowerIsBetter
        }
        MeasureId::Shipped(_) | MeasureId::Activity(_) => Direction::HigherIsBetter,
        MeasureId::Own(id) => own(id, measures).map(|measure| measure.direction).unwrap_or_default(),
        MeasureId::Paper(_) | MeasureId::Unknown(_) => Direction::Neither,
    }
}

/// A value in words.
pub(super) fn value_words(id: &MeasureId, value: f64, measures: &Measures, texts: Texts, language: Language) -> String {
    let kind = match id {
        MeasureId::Own(id) => own(id, measures).map(|measure| &measure.kind),
        _ => None,
    };
    match kind {
        Some(OwnKind::YesNo) if value == 0.0 => texts.chart_no().to_owned(),
        Some(OwnKind::YesNo) if (value - 1.0).abs() < f64::EPSILON => texts.chart_yes().to_owned(),
        Some(OwnKind::Number { unit }) if !unit.is_empty() => format!("{} {unit}", number(value, language)),
        _ => number(value, language),
    }
}

/// After how many days a measure is asked again; `None`: only when the person wants.
pub(super) fn every_days(id: &MeasureId, measures: &Measures) -> Option<u16> {
    if let MeasureId::Own(id) = id {
        return own(id, measures)?.every_days;
    }
    let chosen = measures.chosen.iter().find(|chosen| chosen.measure == *id).and_then(|chosen| chosen.every_days);
    chosen.or(match id {
        MeasureId::Shipped(Shipped::Pain | Shipped::Tired | Shipped::Stress | Shipped::Sleep) => Some(7),
        MeasureId::Shipped(Shipped::WorkAbility) | MeasureId::Activity(_) => Some(14),
        MeasureId::Shipped(Shipped::Change) => Some(91),
        MeasureId::Shipped(_) => Some(28),
        MeasureId::Own(_) | MeasureId::Paper(_) | MeasureId::Unknown(_) => None,
    })
}

/// The weeks of the work log with a day in this stretch, in order.
pub(super) fn weeks_between(store: LiveStore, from: NaiveDate, until: NaiveDate) -> Vec<WorkWeek> {
    use chrono::{Datelike, Days};

    let monday = from - Days::new(from.weekday().num_days_from_monday().into());
    let years = (monday.year()..=until.year()).filter_map(|year| store.read(&WorkYear::key(year)));
    years.flat_map(|year| year.weeks).filter(|week| (monday..=until).contains(&week.monday)).collect()
}

fn own<'a>(id: &str, measures: &'a Measures) -> Option<&'a OwnMeasure> {
    measures.own.iter().find(|measure| measure.id == *id)
}
