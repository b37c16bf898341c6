//! All questions of a filling-in with their answers, section by section: for review, comparison and summary.

use super::definition::{Item, Questionnaire};
use super::display::{AnswerWords, answer_text};
use super::flow::{Length, StepId, StepKind, questions_of, steps};
use super::{AnswerKey, Answers, LocalText, choosing};
use crate::i18n::Language;

/// A section and its lines.
#[derive(Debug, Clone, PartialEq)]
pub struct Section {
    pub title: String,
    pub lines: Vec<Line>,
}

/// A question in a few words, and what was answered: empty when it was skipped.
#[derive(Debug, Clone, PartialEq)]
pub struct Line {
    pub key: AnswerKey,
    /// The screen where it is asked.
    pub step: StepId,
    pub label: String,
    pub answers: Vec<String>,
}

/// The sections of a filling-in, in `language`; own words stay as they were written.
pub fn overview(
    questionnaire: &Questionnaire,
    answers: &Answers,
    length: Length,
    language: Language,
    words: &AnswerWords<'_>,
) -> Vec<Section> {
    let mut sections: Vec<(usize, Section)> = Vec::new();
    for step in steps(questionnaire, answers, length) {
        if matches!(step.kind, StepKind::Another | StepKind::Display) {
            continue;
        }
        if sections.last().is_none_or(|(index, _)| *index != step.section) {
            let title = step.section_item.as_ref().and_then(|link_id| questionnaire.item(link_id));
            let title = title.map(|item| in_few_words(item, language)).unwrap_or_default();
            sections.push((step.section, Section { title, lines: Vec::new() }));
        }
        let Some((_, section)) = sections.last_mut() else { continue };
        for (item, key) in questions_of(questionnaire, &step).into_iter().filter(|(item, _)| item.is_question()) {
            section.lines.push(Line {
                label: label(item, &key, language),
                answers: answer_text(item, &choosing::in_force(item, answers.get(&key)), language, words),
                key,
                step: step.id.clone(),
            });
        }
    }
    sections.into_iter().map(|(_, section)| section).collect()
}

/// The short label where there is one, else the question itself.
pub fn in_few_words(item: &Item, language: Language) -> String {
    let text: &LocalText = item.label.as_ref().unwrap_or(&item.text);
    text.in_language(language).to_owned()
}

/// With the number of the row it stands in: "2. Weight".
fn label(item: &Item, key: &AnswerKey, language: Language) -> String {
    let label = in_few_words(item, language);
    match key.row {
        Some(row) => format!("{}. {label}", u16::from(row) + 1),
        None => label,
    }
}
