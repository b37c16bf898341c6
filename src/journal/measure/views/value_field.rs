//! The question of a measure and its answer, of whatever kind.

use dioxus::prelude::*;

use super::questions::{ends, question};
use super::sentences::value_problem;
use super::words::steps;
use crate::clock;
use crate::i18n::{number, use_language, use_texts};
use crate::journal::measure::{Definition, MeasureId, Measures, ValueKind, ValueProblem, is_sound, typed_value};
use crate::ui::{ChoiceCards, ChoiceOption, NumberField, Rating};

/// A scale, words to choose from, or a number to type. `onchange` gets the answer, or `None` when it is taken back, or
/// what is wrong with the number that is being typed.
#[component]
pub(super) fn ValueField(
    /// Unique on the page.
    id: String,
    measure: MeasureId,
    measures: Measures,
    value: Option<f64>,
    onchange: EventHandler<Result<Option<f64>, ValueProblem>>,
) -> Element {
    let texts = use_texts();
    let language = use_language()();
    let mut problem = use_signal(|| None::<ValueProblem>);
    let definition = Definition::of(&measure, &measures);
    let label = question(&measure, &measures, clock::today(), texts, language);
    let step = value.and_then(|value| definition.step(value));
    match definition.kind.clone() {
        ValueKind::Rating => {
            let (lower, upper) = ends(&measure, texts);
            rsx! {
                Rating {
                    id,
                    label,
                    lower,
                    upper,
                    value: step,
                    onchange: move |number: Option<u8>| onchange.call(Ok(number.map(f64::from))),
                }
            }
        }
        kind @ (ValueKind::Steps(_) | ValueKind::YesNo) => {
            let words = (0_u8..).zip(steps(&measure, &kind, texts));
            let options: Vec<ChoiceOption> =
                words.map(|(code, words)| ChoiceOption { code: code.to_string(), text: words.to_owned() }).collect();
            rsx! {
                div { class: "field",
                    p { class: "label", id: "{id}-label", dir: "auto", "{label}" }
                    ChoiceCards {
                        id: id.clone(),
                        labelled_by: "{id}-label",
                        options,
                        chosen: step.map(|step| step.to_string()).into_iter().collect::<Vec<_>>(),
                        compact: kind == ValueKind::YesNo,
                        onchange: move |(code, _): (String, bool)| {
                            onchange.call(Ok(code.parse::<u8>().ok().map(f64::from)));
                        },
                    }
                }
            }
        }
        ValueKind::Number { unit, range } => rsx! {
            NumberField {
                id,
                label,
                hint: range.map(|(lowest, highest)| texts.paper_range(number(lowest, language), number(highest, language))),
                problem: problem().map(|problem| value_problem(problem, texts, language)),
                value: value.filter(|value| is_sound(*value)).map(|value| number(value, language)).unwrap_or_default(),
                unit: Some(unit).filter(|unit| !unit.trim().is_empty()),
                oninput: move |raw: String| {
                    let typed = typed_value(&raw, &definition);
                    problem.set(typed.err());
                    onchange.call(typed);
                },
            }
        },
    }
}
