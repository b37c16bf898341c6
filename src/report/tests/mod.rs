//! The summary, from answers to text.

mod blocks;
mod consent;
mod other_files;
mod person;
mod plain_text;
mod sheet;

use crate::i18n::{Language, date_short, texts};
use crate::questionnaire::display::AnswerWords;
use crate::questionnaire::fhir::read;
use crate::questionnaire::{Answers, Questionnaire, Value};
use crate::report::summary::{self, Block};
use crate::report::summary_text;

const OWN_FILE: &str = include_str!("../../../assets/questionnaires/pre-consult-work.json");

fn own() -> Questionnaire {
    read(OWN_FILE).expect("readable")
}

fn code(code: &str) -> Value {
    Value::Code(code.to_owned())
}

fn words(text: &str) -> Value {
    Value::Text(text.to_owned())
}

fn answered(given: &[(&str, &[Value])]) -> Answers {
    let mut answers = Answers::default();
    for (key, values) in given {
        answers.set((*key).into(), values.to_vec());
    }
    answers
}

/// The blocks as the summary page makes them.
fn blocks(questionnaire: &Questionnaire, answers: &Answers, language: Language) -> Vec<Block> {
    let texts = texts(language);
    let words = AnswerWords { yes: texts.yes(), no: texts.no(), date: &|day| date_short(day, language) };
    summary::blocks(questionnaire, answers, language, &words)
}

fn plain_text(questionnaire: &Questionnaire, answers: &Answers, language: Language) -> String {
    let blocks = blocks(questionnaire, answers, language);
    let title = questionnaire.title.in_language(language);
    summary_text::plain_text(title, "(day)", &blocks, texts(language))
}
