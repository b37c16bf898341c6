//! What gets through, and what must not.

use chrono::NaiveDate;

use super::said_of;
use crate::i18n::Language;
use crate::questionnaire::flow::Length;
use crate::questionnaire::{AnswerKey, FillIn, FillInId, Item, ItemKind, Questionnaire, Value, fhir};
use crate::work::{Demand, HardTaskSaid, WorkSaid};

fn fill_in(day: u32, answers: &[(&str, Value)]) -> (FillInId, FillIn) {
    let started = NaiveDate::from_ymd_opt(2026, 11, day).unwrap().and_hms_opt(9, 0, 0).unwrap();
    let (id, mut fill_in) = FillIn::start("pre-consult-work", "1", Length::Short, started);
    for (key, value) in answers {
        fill_in.answers.set((*key).into(), vec![value.clone()]);
    }
    (id, fill_in)
}

fn finished(day: u32, answers: &[(&str, Value)]) -> (FillInId, FillIn) {
    let (id, fill_in) = fill_in(day, answers);
    (id, FillIn { finished: Some(fill_in.started), ..fill_in })
}

fn text(words: &str) -> Value {
    Value::Text(words.to_owned())
}

fn code(code: &str) -> Value {
    Value::Code(code.to_owned())
}

fn said(fill_ins: &[(FillInId, FillIn)]) -> WorkSaid {
    said_of(fill_ins, Language::En)
}

#[test]
fn a_hard_task_comes_with_its_figures_in_one_line() {
    let all = [fill_in(
        3,
        &[
            ("task-name~0", text("Lifting crates")),
            ("task-weight~0", Value::Decimal(12.5)),
            ("task-distance~0", text(" 20 metres to the van ")),
            ("task-duration~0", Value::Integer(10)),
            ("task-frequency~0", text("20 times a shift")),
            ("task-trouble~0", text("at the fifth crate")),
            ("task-helps~0", text("a trolley")),
            ("task-name~1", text("Typing")),
            ("task-weight~1", text("about half a kilo")),
            ("task-duration~1", text("30-40")),
        ],
    )];
    let crates = HardTaskSaid {
        name: "Lifting crates".to_owned(),
        trouble: "at the fifth crate".to_owned(),
        amount: "weighs 12.5 kg, 20 metres to the van, 10 min each time, 20 times a shift".to_owned(),
        helps: "a trolley".to_owned(),
    };
    let typing = HardTaskSaid {
        name: "Typing".to_owned(),
        amount: "about half a kilo, 30-40 min each time".to_owned(),
        ..HardTaskSaid::default()
    };
    assert_eq!(said(&all).hard_tasks, [crates, typing]);
    let dutch = said_of(&all, Language::Nl);
    assert!(dutch.hard_tasks[0].amount.starts_with("weegt 12,5 kg, "), "{}", dutch.hard_tasks[0].amount);
}

#[test]
fn the_newest_filling_in_counts_finished_or_not() {
    let all = [
        finished(
            3,
            &[
                ("task-name~0", text("Lifting crates")),
                ("task-trouble~0", text("after an hour")),
                ("task-helps~0", text("A trolley")),
                ("tried-helped", text("Two people for the pallets")),
                ("stand-long", code("always")),
                ("contract-hours", Value::Decimal(38.0)),
                ("current-hours", Value::Decimal(19.0)),
                ("job", code("home-carer")),
            ],
        ),
        fill_in(
            20,
            &[
                ("task-name~0", text("lifting CRATES")),
                ("task-trouble~0", text("at the fifth crate")),
                ("task-helps~0", text("a trolley")),
                ("tried-helped", text("Shorter days")),
                ("hurry", code("often")),
                ("stand-long", code("some")),
                ("current-hours", Value::Integer(0)),
            ],
        ),
    ];
    let said = said(&all);
    let tasks: Vec<_> = said.hard_tasks.iter().map(|task| (task.name.as_str(), task.trouble.as_str())).collect();
    assert_eq!(tasks, [("lifting CRATES", "at the fifth crate")]);
    assert_eq!(said.helps, ["a trolley", "Shorter days", "Two people for the pallets"]);
    assert_eq!(said.demands, [Demand::Pace, Demand::HomeCare]);
    assert_eq!((said.contract, said.hours_now), (Some(38 * 60), Some(0)));
}

#[test]
fn often_and_always_make_a_demand_each_once() {
    let questions = [
        ("lift-carry", Demand::LiftCarry),
        ("push-pull", Demand::PushPull),
        ("bend-twist", Demand::BendKneel),
        ("kneel-squat", Demand::BendKneel),
        ("reach-high", Demand::ReachHigh),
        ("same-movement", Demand::SameMovement),
        ("stand-long", Demand::Standing),
        ("sit-long", Demand::Sitting),
        ("drive-vibration", Demand::Driving),
        ("hurry", Demand::Pace),
        ("think-hard", Demand::Concentration),
    ];
    for (question, demand) in questions {
        for (answer, expect) in [("often", vec![demand]), ("always", vec![demand]), ("some", vec![]), ("never", vec![])]
        {
            assert_eq!(said(&[fill_in(3, &[(question, code(answer))])]).demands, expect, "{question} {answer}");
        }
    }
    let all = questions.map(|(question, _)| (question, code("always")));
    let load = |demand: &Demand| ![Demand::Around, Demand::Travel, Demand::HomeCare].contains(demand);
    let expect: Vec<Demand> = Demand::ALL.into_iter().filter(load).collect();
    assert_eq!(said(&[fill_in(3, &all)]).demands, expect, "in the order of the menu");
    let other = [("walk-lot", code("always")), ("job", text("home-carer")), ("lift-carry", text("always"))];
    assert_eq!(said(&[fill_in(3, &other)]).demands, []);
}

#[test]
fn hours_that_no_week_has_are_not_handed_over() {
    let hours = [
        (Value::Decimal(24.5), Some(24 * 60 + 30)),
        (Value::Decimal(168.0), Some(168 * 60)),
        (Value::Decimal(168.1), None),
        (Value::Decimal(-1.0), None),
        (Value::Decimal(f64::NAN), None),
        (Value::Integer(i64::MAX), None),
        (text("full time"), None),
    ];
    for (typed, expect) in hours {
        let said = said(&[fill_in(3, &[("contract-hours", typed.clone())])]);
        assert_eq!((said.contract, said.hours_now), (expect, None), "{typed:?}");
    }
}

fn questionnaire() -> Questionnaire {
    fhir::read(include_str!("../../../assets/questionnaires/pre-consult-work.json")).unwrap()
}

/// An answer that can be recognised wherever it turns up.
fn answer(item: &Item) -> Value {
    match &item.kind {
        ItemKind::Choice { options, .. } => Value::Code(options.last().unwrap().code.clone()),
        ItemKind::Boolean => Value::Boolean(true),
        ItemKind::Integer(_) => Value::Integer(7),
        ItemKind::Decimal(_) => Value::Decimal(13.0),
        _ => Value::Text(format!("words for {}", item.link_id)),
    }
}

/// Also in the rows of groups that repeat.
fn answered(is_asked: impl Fn(&str) -> bool) -> (FillInId, FillIn) {
    let (id, mut fill_in) = fill_in(3, &[]);
    let questionnaire = questionnaire();
    let tasks = questionnaire.item(&"tasks".into()).unwrap();
    for item in questionnaire.walk().filter(|item| item.is_question() && is_asked(&item.link_id.0)) {
        let row = tasks.walk().any(|inner| inner.link_id == item.link_id).then_some(0);
        fill_in.answers.set(AnswerKey::new(&item.link_id, row), vec![answer(item)]);
    }
    fill_in.surprise = "words for surprise".to_owned();
    (id, fill_in)
}

/// The questions about work that may be handed over, and the words of theirs that are.
const WORDS: [&str; 6] = ["task-name", "task-distance", "task-frequency", "task-trouble", "task-helps", "tried-helped"];
const FIGURES: [&str; 15] = [
    "task-weight",
    "task-duration",
    "contract-hours",
    "current-hours",
    "lift-carry",
    "push-pull",
    "bend-twist",
    "kneel-squat",
    "reach-high",
    "same-movement",
    "stand-long",
    "sit-long",
    "drive-vibration",
    "hurry",
    "think-hard",
];

#[test]
fn nothing_about_health_worries_tension_or_pain_gets_through() {
    let is_work = |question: &str| WORDS.contains(&question) || FIGURES.contains(&question);
    let all = said(&[answered(|_| true)]);
    assert_eq!(all, said(&[answered(is_work)]), "the other answers change nothing");
    assert_eq!(said(&[answered(|question| !is_work(question))]), WorkSaid::default());
    let everything = format!("{all:?}");
    let found: Vec<String> = questionnaire()
        .walk()
        .map(|item| item.link_id.0.clone())
        .filter(|id| {
            everything.contains(&format!("words for {id}\"")) || everything.contains(&format!("words for {id},"))
        })
        .collect();
    assert_eq!(found, WORDS, "in the order of the questionnaire");
    assert!(!everything.contains("surprise"));
    assert_eq!(all.demands.len(), 10);
}

#[test]
fn other_questionnaires_say_nothing_here() {
    let (id, of_own) = fill_in(3, &[("task-helps~0", text("my tablets")), ("task-name~0", text("Sleeping"))]);
    let other = FillIn { questionnaire: "sleep".to_owned(), ..of_own };
    assert_eq!(said(&[(id, other)]), WorkSaid::default());
    assert_eq!(said(&[]), WorkSaid::default());
}
