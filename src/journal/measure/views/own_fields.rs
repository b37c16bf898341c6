//! What an own measure is made of.

use dioxus::prelude::*;

use super::rhythm_field::RhythmField;
use super::words::{direction_words, is_taken};
use crate::i18n::{Texts, use_texts};
use crate::journal::measure::{Direction, MeasureId, Measures, OwnEdit, OwnKind, OwnMeasure};
use crate::ui::{ChoiceCards, ChoiceOption, TextField};

const DIRECTIONS: [(&str, Direction); 3] =
    [("higher", Direction::HigherIsBetter), ("lower", Direction::LowerIsBetter), ("neither", Direction::Neither)];

/// Name, kind, direction, rhythm. The kind stays when there are values.
#[component]
pub(super) fn OwnFields(
    own: OwnMeasure,
    measures: Measures,
    /// There are values.
    fixed: bool,
    /// What is wrong with the name.
    problem: Option<String>,
    onchange: EventHandler<OwnEdit>,
) -> Element {
    let texts = use_texts();
    let id = MeasureId::Own(own.id.clone());
    let hint = is_taken(&own.name, Some(&id), &measures, texts).then(|| texts.measure_same_name().to_owned());
    let unit = if let OwnKind::Number { unit } = &own.kind { Some(unit.clone()) } else { None };
    let kinds = [OwnKind::Rating, OwnKind::Number { unit: unit.clone().unwrap_or_default() }, OwnKind::YesNo];
    let option = |code: &str, words: &str| ChoiceOption { code: code.to_owned(), text: words.to_owned() };
    let of_kind: Vec<ChoiceOption> = kinds.iter().map(|kind| option(code(kind), kind_words(kind, texts))).collect();
    let of_direction = DIRECTIONS.map(|(code, direction)| option(code, direction_words(direction, texts))).to_vec();
    let wished = DIRECTIONS.into_iter().filter(|(_, direction)| *direction == own.direction);
    rsx! {
        TextField {
            id: "own-name",
            label: texts.measure_own_name().to_string(),
            hint,
            problem,
            value: own.name,
            oninput: move |name| onchange.call(OwnEdit::Name(name)),
        }
        if fixed {
            p { role: "status", {texts.measure_own_kind_fixed(kind_words(&own.kind, texts))} }
        } else {
            div { class: "field",
                p { class: "label", id: "own-kind-label", {texts.measure_own_kind()} }
                ChoiceCards {
                    id: "own-kind",
                    labelled_by: "own-kind-label",
                    options: of_kind,
                    chosen: vec![code(&own.kind).to_owned()],
                    onchange: move |(chosen, _): (String, bool)| {
                        if let Some(kind) = kinds.iter().find(|kind| code(kind) == chosen) {
                            onchange.call(OwnEdit::Kind(kind.clone()));
                        }
                    },
                }
            }
        }
        if let Some(unit) = unit {
            TextField {
                id: "own-unit",
                label: texts.measure_own_unit().to_string(),
                value: unit,
                oninput: move |unit| onchange.call(OwnEdit::Unit(unit)),
            }
        }
        div { class: "field",
            p { class: "label", id: "own-direction-label", {texts.measure_own_direction()} }
            ChoiceCards {
                id: "own-direction",
                labelled_by: "own-direction-label",
                options: of_direction,
                chosen: wished.map(|(code, _)| code.to_owned()).collect::<Vec<_>>(),
                onchange: move |(chosen, _): (String, bool)| {
                    if let Some((_, direction)) = DIRECTIONS.into_iter().find(|(code, _)| *code == chosen) {
                        onchange.call(OwnEdit::Direction(direction));
                    }
                },
            }
        }
        RhythmField {
            days: own.every_days.unwrap_or_default(),
            onchange: move |days| onchange.call(OwnEdit::Rhythm(days)),
        }
    }
}

fn code(kind: &OwnKind) -> &'static str {
    match kind {
        OwnKind::Rating => "rating",
        OwnKind::Number { .. } => "number",
        OwnKind::YesNo => "yes-no",
    }
}

fn kind_words(kind: &OwnKind, texts: Texts) -> &'static str {
    match kind {
        OwnKind::Rating => texts.measure_own_rating(),
        OwnKind::Number { .. } => texts.measure_own_number(),
        OwnKind::YesNo => texts.measure_own_yes_no(),
    }
}
