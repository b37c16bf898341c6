//! What holds for any file and any answers.

use std::collections::BTreeSet;
use std::sync::LazyLock;

use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::{Index, select};
use serde_json::{Value as Json, json};

use super::{OWN_FILE, code, date, words};
use crate::questionnaire::enable::Enabled;
use crate::questionnaire::fhir::read;
use crate::questionnaire::flow::{Length, StepId, nearest, next, previous, progress, questions_of, steps};
use crate::questionnaire::{AnswerKey, Answers, Item, ItemKind, Questionnaire, Value};

static OWN: LazyLock<Questionnaire> = LazyLock::new(|| read(OWN_FILE).unwrap());
static OWN_JSON: LazyLock<Json> = LazyLock::new(|| serde_json::from_str(OWN_FILE).unwrap());

fn any_json() -> impl Strategy<Value = Json> {
    let leaf = prop_oneof![
        Just(Json::Null),
        any::<bool>().prop_map(Json::from),
        any::<i64>().prop_map(Json::from),
        any::<f64>().prop_map(Json::from),
        "\\PC{0,12}".prop_map(Json::from),
        select(vec!["group", "choice", "display", "a", "exists", "=", "any"]).prop_map(Json::from),
    ];
    leaf.prop_recursive(3, 24, 4, |inner| {
        let name = prop_oneof![
            select(vec![
                "item",
                "linkId",
                "type",
                "extension",
                "url",
                "enableWhen",
                "answerOption",
                "valueCoding",
                "text"
            ])
            .prop_map(str::to_owned),
            "[a-z_]{1,8}",
        ];
        prop_oneof![
            vec(inner.clone(), 0..4).prop_map(Json::from),
            vec((name, inner), 0..4).prop_map(|fields| Json::Object(fields.into_iter().collect())),
        ]
    })
}

/// Goes down the JSON by these turns and puts the other JSON there, or takes out what is there.
fn mutate(json: &mut Json, turns: &[Index], with: Option<Json>) {
    match (json, turns) {
        (Json::Object(fields), [turn, rest @ ..]) if !fields.is_empty() => {
            let name = fields.keys().nth(turn.index(fields.len())).unwrap().clone();
            match (rest, with) {
                ([], None) => drop(fields.remove(&name)),
                (rest, with) => mutate(&mut fields[&name], rest, with),
            }
        }
        (Json::Array(list), [turn, rest @ ..]) if !list.is_empty() => {
            let index = turn.index(list.len());
            mutate(&mut list[index], rest, with);
        }
        (json, _) => *json = with.unwrap_or_default(),
    }
}

fn any_value(item: &Item) -> BoxedStrategy<Vec<Value>> {
    let own = "[a-z ]{0,6}".prop_map(|text| words(&text));
    match &item.kind {
        ItemKind::Choice { options, .. } => {
            let codes: Vec<Value> = options.iter().map(|option| code(&option.code)).collect();
            vec(prop_oneof![4 => select(codes), 1 => own], 0..3).boxed()
        }
        ItemKind::Boolean => any::<bool>().prop_map(|yes| vec![Value::Boolean(yes)]).boxed(),
        ItemKind::Date(_) => Just(vec![Value::Date(date("2026-03-01"))]).boxed(),
        ItemKind::Scale(_) | ItemKind::Integer(_) => (0_i64..11).prop_map(|n| vec![Value::Integer(n)]).boxed(),
        _ => own.prop_map(|text| vec![text]).boxed(),
    }
}

prop_compose! {
    /// One question, row and answer: the row is used where there is one.
    fn any_answer()(index in any::<Index>())
        (values in any_value(OWN.walk().nth(index.index(OWN.walk().count())).unwrap()), row in 0_u8..3, index in Just(index))
        -> (AnswerKey, Vec<Value>) {
        let item = OWN.walk().nth(index.index(OWN.walk().count())).unwrap();
        let tasks = OWN.item(&"tasks".into()).unwrap();
        let in_rows = tasks.walk().any(|below| below.link_id == item.link_id);
        (AnswerKey::new(&item.link_id, in_rows.then_some(row)), values)
    }
}

fn any_answers() -> impl Strategy<Value = Answers> {
    (vec(any_answer(), 0..40), 0..3).prop_map(|(given, rows)| {
        let mut answers = Answers::default();
        for _ in 0..rows {
            answers.add_row(OWN.item(&"tasks".into()).unwrap());
        }
        for (key, values) in given {
            answers.set(key, values);
        }
        answers
    })
}

fn any_length() -> impl Strategy<Value = Length> {
    select(vec![Length::Short, Length::Full])
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(128))]

    #[test]
    fn a_changed_file_is_read_or_refused(changes in vec((vec(any::<Index>(), 1..12), proptest::option::of(any_json())), 1..4)) {
        let mut file = OWN_JSON.clone();
        for (turns, with) in changes {
            mutate(&mut file, &turns, with);
        }
        if let Ok(questionnaire) = read(&file.to_string()) {
            steps(&questionnaire, &Answers::default(), Length::Full);
        }
    }

    #[test]
    fn a_cut_file_is_refused(at in any::<Index>()) {
        let end = OWN_FILE.floor_char_boundary(at.index(OWN_FILE.trim_end().len()));
        prop_assert!(read(&OWN_FILE[..end]).is_err());
    }

    #[test]
    fn any_item_is_read_or_refused(items in vec(any_json(), 0..4)) {
        let file = json!({ "resourceType": "Questionnaire", "id": "q", "item": items });
        let _ = read(&file.to_string());
    }

    #[test]
    fn steps_hold_together(answers in any_answers(), length in any_length()) {
        let steps = steps(&OWN, &answers, length);
        let enabled = Enabled::of(&OWN, &answers);
        prop_assert!(!steps.is_empty());
        let mut seen = BTreeSet::new();
        for (index, step) in steps.iter().enumerate() {
            let written = step.id.to_string();
            prop_assert_eq!(&written.parse::<StepId>().unwrap(), &step.id);
            prop_assert!(seen.insert(written));
            prop_assert!(step.questions.iter().all(|key| enabled.contains(key)));
            prop_assert_eq!(questions_of(&OWN, step).len(), step.questions.len());
            prop_assert_eq!(next(&steps, &step.id), steps.get(index + 1));
            prop_assert_eq!(previous(&steps, &step.id), index.checked_sub(1).map(|before| &steps[before]));
            prop_assert_eq!(nearest(&OWN, &steps, &step.id), Some(step.id.clone()));
            let progress = progress(&OWN, &steps, &step.id).unwrap();
            prop_assert!(progress.step_in_section < progress.steps_in_section);
            prop_assert!(progress.section_index < progress.section_count);
        }
        prop_assert!(steps.is_sorted_by_key(|step| step.section));
    }

    #[test]
    fn the_short_version_asks_nothing_that_the_full_one_does_not(answers in any_answers()) {
        let asked = |length| -> Vec<AnswerKey> {
            steps(&OWN, &answers, length).into_iter().flat_map(|step| step.questions).collect()
        };
        let full = asked(Length::Full);
        prop_assert!(asked(Length::Short).iter().all(|key| full.contains(key)));
    }

    #[test]
    fn every_place_in_a_questionnaire_leads_to_a_step(answers in any_answers(), index in any::<Index>(), row in proptest::option::of(0_u8..9)) {
        let steps = steps(&OWN, &answers, Length::Short);
        let item = OWN.walk().nth(index.index(OWN.walk().count())).unwrap();
        let wanted = StepId { key: AnswerKey::new(&item.link_id, row), another: row == Some(0) };
        let found = nearest(&OWN, &steps, &wanted).unwrap();
        prop_assert!(steps.iter().any(|step| step.id == found));
    }

    #[test]
    fn removing_a_row_keeps_all_other_answers(answers in any_answers(), row in 0_u8..3) {
        let group = OWN.item(&"tasks".into()).unwrap();
        let mut answers = answers;
        while answers.add_row(group).is_some() {}
        let mut left = answers.clone();
        left.remove_row(group, row);
        prop_assert_eq!(left.rows(&group.link_id), 2);
        let mut expected = 0;
        for (key, values) in answers.iter() {
            let moved = match key.row {
                Some(own) if own == row => continue,
                Some(own) if own > row => AnswerKey::new(&key.link_id, Some(own - 1)),
                _ => key.clone(),
            };
            prop_assert_eq!(left.get(&moved), values);
            expected += 1;
        }
        prop_assert_eq!(left.iter().count(), expected);
    }

    #[test]
    fn answers_survive_being_stored(answers in any_answers()) {
        let stored = serde_json::to_string(&answers).unwrap();
        prop_assert_eq!(serde_json::from_str::<Answers>(&stored).unwrap(), answers);
    }
}
