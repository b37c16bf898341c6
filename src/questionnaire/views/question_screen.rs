//! What is asked, how far along it is, and the way on.

use dioxus::prelude::*;

use super::OpenFillIn;
use super::another_row::AnotherRow;
use super::answer_field::AnswerField;
use super::question_actions::QuestionActions;
use super::sentences;
use crate::clock;
use crate::i18n::{use_language, use_texts};
use crate::platform::page;
use crate::questionnaire::check::check;
use crate::questionnaire::flow::{self, Step, StepKind};
use crate::questionnaire::overview::in_few_words;
use crate::questionnaire::{AnswerKey, Change, Value, use_desk};
use crate::ui::{PageHeading, Progress};

/// One screen: progress, the question as heading, its fields, and back, on, stop.
#[component]
pub(super) fn QuestionScreen(open: OpenFillIn, steps: Vec<Step>, step: Step) -> Element {
    let texts = use_texts();
    let language = use_language()();
    let desk = use_desk();
    let mut checked = use_signal(|| false);
    let OpenFillIn { id, fill_in, questionnaire } = open.clone();
    let Some(item) = questionnaire.item(&step.id.key.link_id) else { return rsx! {} };
    let questions = flow::questions_of(&questionnaire, &step);
    let today = clock::today();
    let problem_of = |key: &AnswerKey| {
        let item = questionnaire.item(&key.link_id)?;
        check(item, fill_in.answers.get(key), today)
    };
    let first_problem = questions.iter().find(|(_, key)| problem_of(key).is_some()).map(|(_, key)| field_id(key));
    let answered = questions.iter().any(|(_, key)| !fill_in.answers.get(key).is_empty());
    let place = flow::progress(&questionnaire, &steps, &step.id).map(|progress| {
        let title = progress.section_title.in_language(language).to_owned();
        let at = texts.progress_place(&title, progress.step_in_section + 1, progress.steps_in_section);
        (at, progress.section_index, progress.section_count, f64::from(progress.done))
    });
    let minutes = flow::minutes_left(&questionnaire, &steps, &step.id);
    let answer_id = id.clone();
    let answer = use_callback(move |(key, values): (AnswerKey, Vec<Value>)| {
        checked.set(false);
        desk.change(&answer_id, Change::Answer(key, values));
    });
    let row_words = step.id.key.row.map(|row| {
        let group = questionnaire
            .items
            .iter()
            .flat_map(|section| section.walk())
            .find(|group| group.repeats && group.walk().any(|below| below.link_id == item.link_id));
        let group = group.map(|group| in_few_words(group, language)).unwrap_or_default();
        texts.row_of(&group, u16::from(row) + 1)
    });
    let heading = match step.kind {
        StepKind::Another => texts.another_title(in_few_words(item, language)),
        _ => item.text.in_language(language).to_owned(),
    };
    let single = matches!(step.kind, StepKind::Question);

    rsx! {
        if let Some((at, section, count, done)) = place.clone() {
            Progress { current: section, count, share: done, words: texts.progress_words(&at, minutes) }
        }
        if let Some(row_words) = row_words {
            p { class: "kicker", "{row_words}" }
        }
        PageHeading { text: heading, subject: step.id.to_string(), place: place.map(|place| place.0) }
        if let Some(help) = item.help.as_ref().filter(|_| step.kind != StepKind::Another) {
            p { class: "hint", id: "question-help", "{help.in_language(language)}" }
        }
        if step.kind == StepKind::Another {
            AnotherRow { open: open.clone(), steps: steps.clone(), step: step.clone() }
        } else {
            div { class: if step.kind == StepKind::Table { "questions table" } else { "questions" },
                for (question , key) in questions {
                    AnswerField {
                        key: "{key}",
                        id: field_id(&key),
                        questionnaire: questionnaire.clone(),
                        at: key.clone(),
                        values: fill_in.answers.get(&key).to_vec(),
                        alone: single,
                        compact: step.kind == StepKind::Table,
                        problem: problem_of(&key)
                            .filter(|_| checked())
                            .map(|problem| sentences::problem(&problem, question, texts, language)),
                        onanswer: move |values| answer.call((key.clone(), values)),
                    }
                }
            }
            QuestionActions {
                open: open.clone(),
                steps,
                step: step.clone(),
                answered,
                problem: first_problem.clone(),
                checked: checked(),
                oncheck: move |()| {
                    checked.set(true);
                    if let Some(field) = &first_problem {
                        page::focus(field);
                    }
                },
            }
        }
    }
}

fn field_id(key: &AnswerKey) -> String {
    format!("answer-{key}")
}
