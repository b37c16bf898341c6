//! What a measure asks, and what the ends of its scale mean.

use chrono::NaiveDate;

use super::words::measure_name;
use crate::i18n::{Language, Texts, date_short};
use crate::journal::measure::{MeasureId, Measures, Shipped};

/// The question, asked today.
pub(super) fn question(
    id: &MeasureId,
    measures: &Measures,
    today: NaiveDate,
    texts: Texts,
    language: Language,
) -> String {
    let shipped = match id {
        MeasureId::Shipped(shipped) => *shipped,
        MeasureId::Activity(_) => return texts.activity_ask(measure_name(id, measures, texts)),
        MeasureId::Own(_) => return texts.measure_own_ask(measure_name(id, measures, texts)),
        MeasureId::Paper(_) => return texts.paper_score_label().to_owned(),
        MeasureId::Unknown(_) => return texts.measure_value_label().to_owned(),
    };
    match shipped {
        Shipped::Pain => texts.measure_pain_ask(),
        Shipped::WorkAbility => texts.measure_ability_ask(),
        Shipped::SureOfTasks => texts.measure_tasks_ask(),
        Shipped::SureOfAsking => texts.measure_asking_ask(),
        Shipped::SureOfHelp => texts.measure_help_ask(),
        Shipped::Expectation => texts.measure_expect_ask(),
        Shipped::Tired => texts.measure_tired_ask(),
        Shipped::Stress => texts.measure_stress_ask(),
        Shipped::Sleep => texts.measure_sleep_ask(),
        Shipped::Change => match measures.started(today) {
            Some(start) => return texts.measure_change_ask_since(date_short(start, language)),
            None => texts.measure_change_ask(),
        },
    }
    .to_owned()
}

/// What 0 and 10 mean, for a rating.
pub(super) fn ends(id: &MeasureId, texts: Texts) -> (&'static str, &'static str) {
    match id {
        MeasureId::Shipped(Shipped::Pain) => (texts.measure_pain_low(), texts.measure_pain_high()),
        MeasureId::Shipped(Shipped::WorkAbility) => (texts.measure_ability_low(), texts.measure_ability_high()),
        MeasureId::Shipped(Shipped::SureOfTasks | Shipped::SureOfAsking | Shipped::SureOfHelp) => {
            (texts.measure_sure_low(), texts.measure_sure_high())
        }
        MeasureId::Shipped(Shipped::Tired) => (texts.measure_tired_low(), texts.measure_tired_high()),
        MeasureId::Shipped(Shipped::Stress) => (texts.measure_stress_low(), texts.measure_stress_high()),
        MeasureId::Shipped(Shipped::Sleep) => (texts.measure_sleep_low(), texts.measure_sleep_high()),
        MeasureId::Activity(_) => (texts.activity_low(), texts.activity_high()),
        _ => (texts.measure_own_low(), texts.measure_own_high()),
    }
}
