//! What the questionnaire knows about work, for the preparation of a talk.
//!
//! Only the questions named here are looked at: nothing about health, worries or tension can get through.

use super::measured::QUESTIONNAIRE;
use super::named_tasks::{NamedTask, named_tasks, words};
use crate::i18n::{Language, number, texts};
use crate::questionnaire::{Answers, FillIn, FillInId, Value};
use crate::storage::LiveStore;
use crate::work::{Demand, HardTaskSaid, WorkSaid, folded};

/// Which demand each question about the load at work speaks of, in the order of [`Demand::ALL`].
const LOAD: [(&str, Demand); 11] = [
    ("lift-carry", Demand::LiftCarry),
    ("stand-long", Demand::Standing),
    ("sit-long", Demand::Sitting),
    ("drive-vibration", Demand::Driving),
    ("same-movement", Demand::SameMovement),
    ("bend-twist", Demand::BendKneel),
    ("kneel-squat", Demand::BendKneel),
    ("push-pull", Demand::PushPull),
    ("reach-high", Demand::ReachHigh),
    ("hurry", Demand::Pace),
    ("think-hard", Demand::Concentration),
];

/// The answers that make it a demand.
const MUCH: [&str; 2] = ["often", "always"];

/// The job that is done at people's homes.
const HOME_CARER: &str = "home-carer";

/// Hours in a week.
const WEEK: f64 = 168.0;

/// Read from the device. Numbers are written as this language does.
pub(super) fn work_said(store: LiveStore, language: Language) -> WorkSaid {
    said_of(&store.read_parts(), language)
}

/// From filling-ins of the built-in questionnaire, drafts too; they come oldest first.
fn said_of(fill_ins: &[(FillInId, FillIn)], language: Language) -> WorkSaid {
    let own = || fill_ins.iter().filter(|(_, fill_in)| fill_in.questionnaire == QUESTIONNAIRE);
    let newest = || own().rev().map(|(_, fill_in)| &fill_in.answers);
    WorkSaid {
        hard_tasks: named_tasks(own()).iter().map(|task| hard_task(task, language)).collect(),
        demands: demands(newest),
        helps: helps(newest()),
        contract: newest().find_map(|answers| minutes(first(answers, "contract-hours")?)),
        hours_now: newest().find_map(|answers| minutes(first(answers, "current-hours")?)),
    }
}

fn hard_task(task: &NamedTask, language: Language) -> HardTaskSaid {
    let texts = texts(language);
    let said = |question| task.answer(question).and_then(words).unwrap_or_default().to_owned();
    let amount = [
        task.answer("task-weight").and_then(|value| with_unit(value, language, |number| texts.said_weight(number))),
        Some(said("task-distance")),
        task.answer("task-duration").and_then(|value| with_unit(value, language, |number| texts.said_minutes(number))),
        Some(said("task-frequency")),
    ];
    let amount: Vec<String> = amount.into_iter().flatten().filter(|part| !part.is_empty()).collect();
    HardTaskSaid {
        name: task.name.to_owned(),
        trouble: said("task-trouble"),
        amount: amount.join(", "),
        helps: said("task-helps"),
    }
}

/// What was typed into a number field; words of one's own have their unit already.
fn with_unit(value: &Value, language: Language, unit: impl Fn(String) -> String) -> Option<String> {
    Some(match value {
        Value::Decimal(written) => unit(number(*written, language)),
        Value::Integer(written) => unit(written.to_string()),
        other => {
            let typed = words(other)?;
            if typed.contains(char::is_alphabetic) { typed.to_owned() } else { unit(typed.to_owned()) }
        }
    })
}

/// What happens often or always, by the newest filling-in that says how often anything does; and the job, by the newest
/// that names one.
fn demands<'a, I: Iterator<Item = &'a Answers>>(newest: impl Fn() -> I) -> Vec<Demand> {
    let mut demands = Vec::new();
    let load = newest().find(|answers| LOAD.iter().any(|(question, _)| first(answers, question).is_some()));
    for (question, demand) in LOAD {
        let is_much = load.and_then(|answers| first(answers, question)).is_some_and(|value| is_code(value, &MUCH));
        if is_much && !demands.contains(&demand) {
            demands.push(demand);
        }
    }
    if newest().find_map(|answers| first(answers, "job")).is_some_and(|job| is_code(job, &[HOME_CARER])) {
        demands.push(Demand::HomeCare);
    }
    demands
}

/// Each once, however it was written.
fn helps<'a>(newest: impl Iterator<Item = &'a Answers>) -> Vec<String> {
    let mut helps: Vec<String> = Vec::new();
    for (key, values) in newest.flat_map(Answers::iter) {
        if !["task-helps", "tried-helped"].contains(&key.link_id.0.as_str()) {
            continue;
        }
        for help in values.iter().filter_map(words) {
            if helps.iter().all(|known| folded(known) != folded(help)) {
                helps.push(help.to_owned());
            }
        }
    }
    helps
}

fn first<'a>(answers: &'a Answers, question: &str) -> Option<&'a Value> {
    answers.get(&question.into()).first()
}

fn is_code(value: &Value, codes: &[&str]) -> bool {
    matches!(value, Value::Code(code) if codes.contains(&code.as_str()))
}

/// Hours of a week as whole minutes; `None` for what no week has.
#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "between 0 and 10 080")]
fn minutes(hours: &Value) -> Option<u32> {
    let hours = match hours {
        Value::Decimal(hours) => *hours,
        Value::Integer(hours) => f64::from(i32::try_from(*hours).ok()?),
        _ => return None,
    };
    let is_possible = (0.0..=WEEK).contains(&hours);
    is_possible.then_some((hours * 60.0).round() as u32)
}

#[cfg(test)]
mod tests;
