//! The field for one question, whatever its kind.

use chrono::NaiveDate;
use dioxus::prelude::*;

use super::choice_field::ChoiceField;
use crate::clock;
use crate::i18n::{use_language, use_texts};
use crate::questionnaire::input::{input_text, value_from_input};
use crate::questionnaire::{AnswerKey, Item, ItemKind, SharedQuestionnaire, Value};
use crate::ui::{ChoiceCards, ChoiceOption, DateField, NumberField, Scale, TextArea, TextField};

/// The question's own field. `alone` on its screen it is named by the page heading; among others it shows its own
/// question above.
#[component]
pub(super) fn AnswerField(
    id: String,
    questionnaire: SharedQuestionnaire,
    at: AnswerKey,
    values: Vec<Value>,
    alone: bool,
    compact: bool,
    problem: Option<String>,
    onanswer: EventHandler<Vec<Value>>,
) -> Element {
    let language = use_language()();
    let Some(item) = questionnaire.item(&at.link_id) else { return rsx! {} };
    let question = item.text.in_language(language).to_owned();
    if matches!(item.kind, ItemKind::Display) {
        return rsx! {
            p { "{question}" }
        };
    }
    let labelled_by = if alone { "page-heading".to_owned() } else { format!("{id}-question") };
    let help = item.help.as_ref().filter(|_| !alone).map(|help| help.in_language(language).to_owned());
    rsx! {
        div { class: "question",
            if !alone {
                h2 { class: "question-text", id: "{labelled_by}", "{question}" }
            }
            if let Some(help) = help {
                p { class: "hint", "{help}" }
            }
            Input { id, item: ItemOf { questionnaire: questionnaire.clone(), at }, values, labelled_by, compact, problem, onanswer }
        }
    }
}

/// An item as a prop: cheap to clone and to compare.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct ItemOf {
    pub(super) questionnaire: SharedQuestionnaire,
    pub(super) at: AnswerKey,
}

impl ItemOf {
    pub(super) fn get(&self) -> Option<&Item> {
        self.questionnaire.item(&self.at.link_id)
    }
}

#[component]
fn Input(
    id: String,
    item: ItemOf,
    values: Vec<Value>,
    labelled_by: String,
    compact: bool,
    problem: Option<String>,
    onanswer: EventHandler<Vec<Value>>,
) -> Element {
    let texts = use_texts();
    let language = use_language()();
    let Some(found) = item.get().cloned() else { return rsx! {} };
    let typed = values.first().map(|value| input_text(value, language)).unwrap_or_default();
    let unit = found.unit.as_ref().map(|unit| unit.in_language(language).to_owned());
    let words = |text: &Option<crate::questionnaire::LocalText>| {
        text.as_ref().map(|text| text.in_language(language).to_owned())
    };
    let (lower, upper) = (words(&found.lower), words(&found.upper));
    let raw = {
        let found = found.clone();
        move |raw: String| onanswer.call(answer_from(&found, &raw))
    };
    match &found.kind {
        ItemKind::Choice { .. } => rsx! {
            ChoiceField { id, item, values, labelled_by, compact, onanswer }
        },
        ItemKind::Boolean => rsx! {
            ChoiceCards {
                id,
                labelled_by,
                compact: true,
                options: yes_or_no(texts.yes().to_string(), texts.no().to_string()),
                chosen: values.iter().filter_map(yes_or_no_code).collect(),
                onchange: move |(code, _): (String, bool)| onanswer.call(vec![Value::Boolean(code == "yes")]),
            }
        },
        ItemKind::Scale(bounds) => rsx! {
            Scale {
                id,
                labelled_by,
                min: bounds.min.unwrap_or(0),
                max: bounds.max.unwrap_or(10),
                lower,
                upper,
                value: values.iter().find_map(|value| if let Value::Integer(number) = value { Some(*number) } else { None }),
                onchange: move |number: Option<i64>| onanswer.call(number.map(Value::Integer).into_iter().collect()),
            }
        },
        ItemKind::Integer(_) => rsx! {
            NumberField { id, labelled_by, problem, value: typed, unit, whole: true, oninput: raw }
        },
        ItemKind::Decimal(_) => rsx! {
            NumberField { id, labelled_by, problem, value: typed, unit, oninput: raw }
        },
        ItemKind::Date(bounds) => rsx! {
            DateField {
                id,
                labelled_by,
                problem,
                value: values.iter().find_map(|value| if let Value::Date(day) = value { Some(*day) } else { None }),
                max: bounds.max.or(Some(clock::today())),
                oninput: move |day: Option<NaiveDate>| onanswer.call(day.map(Value::Date).into_iter().collect()),
            }
        },
        ItemKind::String { .. } => rsx! {
            TextField { id, labelled_by, problem, value: typed, unit, oninput: raw }
        },
        ItemKind::Text { .. } => rsx! {
            TextArea { id, labelled_by, problem, value: typed, oninput: raw }
        },
        ItemKind::Group(_) | ItemKind::Display => rsx! {},
    }
}

fn answer_from(item: &Item, raw: &str) -> Vec<Value> {
    if raw.is_empty() { Vec::new() } else { vec![value_from_input(item, raw)] }
}

fn yes_or_no(yes: String, no: String) -> Vec<ChoiceOption> {
    vec![ChoiceOption { code: "yes".to_owned(), text: yes }, ChoiceOption { code: "no".to_owned(), text: no }]
}

fn yes_or_no_code(value: &Value) -> Option<String> {
    match value {
        Value::Boolean(true) => Some("yes".to_owned()),
        Value::Boolean(false) => Some("no".to_owned()),
        _ => None,
    }
}
