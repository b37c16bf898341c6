//! Measures and their values in words. Charts, search and export use them too.

use crate::i18n::{Language, Texts, number};
use crate::journal::measure::{Definition, Direction, MeasureId, Measures, PaperScore, Shipped, ValueKind, is_sound};
use crate::work::folded;

/// The short name of a measure, also of one that is not there any more.
pub fn measure_name(id: &MeasureId, measures: &Measures, texts: Texts) -> String {
    let own_words = match id {
        MeasureId::Shipped(shipped) => return shipped_name(*shipped, texts).to_owned(),
        MeasureId::Activity(id) => {
            measures.activities.iter().find(|activity| activity.id == *id).map(|activity| &activity.name)
        }
        MeasureId::Own(id) => measures.own.iter().find(|own| own.id == *id).map(|own| &own.name),
        MeasureId::Paper(id) => match PaperScore::named(id) {
            Some(score) => return score_name(score, texts).to_owned(),
            None => measures.scores.iter().find(|score| score.id == *id).map(|score| &score.name),
        },
        MeasureId::Unknown(name) => Some(name),
    };
    let name = own_words.map(|name| name.trim()).filter(|name| !name.is_empty());
    name.unwrap_or(texts.measure_nameless()).to_owned()
}

/// A value as the person gave it: a step in words, yes or no, a number with its unit.
pub fn value_words(id: &MeasureId, value: f64, measures: &Measures, texts: Texts, language: Language) -> String {
    if !is_sound(value) {
        return texts.measure_odd_value().to_owned();
    }
    let definition = Definition::of(id, measures);
    let step = definition.step(value).map(usize::from);
    let in_words = step.and_then(|step| steps(id, &definition.kind, texts).get(step).copied());
    match (in_words, definition.kind) {
        (Some(words), _) => words.to_owned(),
        (None, ValueKind::Number { unit, .. }) if !unit.trim().is_empty() => {
            format!("{}\u{a0}{}", number(value, language), unit.trim())
        }
        _ => number(value, language),
    }
}

/// The answers in words, in the order of their numbers; empty for measures that are numbers.
pub(super) fn steps(id: &MeasureId, kind: &ValueKind, texts: Texts) -> Vec<&'static str> {
    match (kind, id) {
        (ValueKind::YesNo, _) => vec![texts.no(), texts.yes()],
        (ValueKind::Steps(_), MeasureId::Shipped(Shipped::Expectation)) => vec![
            texts.measure_expect_now(),
            texts.measure_expect_weeks(),
            texts.measure_expect_month(),
            texts.measure_expect_quarter(),
            texts.measure_expect_later(),
            texts.measure_expect_unknown(),
        ],
        (ValueKind::Steps(_), _) => vec![
            texts.measure_change_hardest(),
            texts.measure_change_harder(),
            texts.measure_change_bit_harder(),
            texts.measure_change_same(),
            texts.measure_change_bit_easier(),
            texts.measure_change_easier(),
            texts.measure_change_easiest(),
        ],
        (ValueKind::Rating | ValueKind::Number { .. }, _) => Vec::new(),
    }
}

pub(super) fn direction_words(direction: Direction, texts: Texts) -> &'static str {
    match direction {
        Direction::HigherIsBetter => texts.measure_higher(),
        Direction::LowerIsBetter => texts.measure_lower(),
        Direction::Neither => texts.measure_neither(),
    }
}

/// Whether another measure, in use or not, has this name too.
pub(super) fn is_taken(name: &str, own_id: Option<&MeasureId>, measures: &Measures, texts: Texts) -> bool {
    let wanted = folded(name.trim());
    let others = measures.all().into_iter().filter(|id| Some(id) != own_id);
    !wanted.is_empty() && others.into_iter().any(|id| folded(&measure_name(&id, measures, texts)) == wanted)
}

fn shipped_name(shipped: Shipped, texts: Texts) -> &'static str {
    match shipped {
        Shipped::Pain => texts.measure_pain(),
        Shipped::WorkAbility => texts.measure_ability(),
        Shipped::SureOfTasks => texts.measure_tasks(),
        Shipped::SureOfAsking => texts.measure_asking(),
        Shipped::SureOfHelp => texts.measure_help(),
        Shipped::Expectation => texts.measure_expect(),
        Shipped::Tired => texts.measure_tired(),
        Shipped::Stress => texts.measure_stress(),
        Shipped::Sleep => texts.measure_sleep(),
        Shipped::Change => texts.measure_change(),
    }
}

fn score_name(score: PaperScore, texts: Texts) -> &'static str {
    match score {
        PaperScore::Wals => texts.paper_wals(),
        PaperScore::Wlq => texts.paper_wlq(),
        PaperScore::Ipcq => texts.paper_ipcq(),
        PaperScore::CopmPerformance => texts.paper_copm_performance(),
        PaperScore::CopmSatisfaction => texts.paper_copm_satisfaction(),
        PaperScore::OrebroShort => texts.paper_orebro(),
        PaperScore::StartBack => texts.paper_start_back(),
        PaperScore::Pseq => texts.paper_pseq(),
        PaperScore::Pseq2 => texts.paper_pseq_two(),
        PaperScore::Oswestry => texts.paper_oswestry(),
        PaperScore::Roland => texts.paper_roland(),
    }
}
