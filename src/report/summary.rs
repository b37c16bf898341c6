//! The one-page summary for the therapist: only what the person ticked, own words as they were written, demands only
//! when frequent, no sum and no class (domain.md §7).
//!
//! Which answer belongs to which block stands in the questionnaire file; one without blocks is summarised by section.

use crate::i18n::Language;
use crate::questionnaire::display::{AnswerWords, answer_text};
use crate::questionnaire::enable::Enabled;
use crate::questionnaire::overview::in_few_words;
use crate::questionnaire::{AnswerKey, Answers, Item, ItemKind, Layout, Questionnaire, Value, choosing};

/// A part of the summary that the person ticks or not.
#[derive(Debug, Clone, PartialEq)]
pub struct Block {
    pub code: String,
    pub title: String,
    pub ticked: bool,
    pub entries: Vec<Entry>,
}

/// Something in a block.
#[derive(Debug, Clone, PartialEq)]
pub enum Entry {
    Line(Answered),
    /// A row of a repeating group: its first answer names it.
    Row {
        name: String,
        details: Vec<Answered>,
    },
    /// Questions of a table that got the same answer.
    Same {
        answer: String,
        labels: Vec<String>,
    },
}

/// A question in a few words and its answer.
#[derive(Debug, Clone, PartialEq)]
pub struct Answered {
    pub label: String,
    pub answers: Vec<String>,
}

/// The blocks in order, ticked or not. Blocks without any answer are left out: there is nothing to share.
pub fn blocks(
    questionnaire: &Questionnaire,
    answers: &Answers,
    language: Language,
    words: &AnswerWords<'_>,
) -> Vec<Block> {
    let mut blocks = empty_blocks(questionnaire, answers, language);
    let writer = Writer { answers, enabled: Enabled::of(questionnaire, answers), language, words };
    for section in &questionnaire.items {
        let fallback = section.link_id.0.as_str();
        writer.collect(section, None, fallback, &[], &mut blocks);
    }
    blocks.retain(|block| !block.entries.is_empty());
    blocks
}

/// The question that asks which blocks may be in the summary.
pub fn choosing_item(questionnaire: &Questionnaire) -> Option<&Item> {
    questionnaire.walk().find(|item| item.summary.chooses_blocks)
}

fn empty_blocks(questionnaire: &Questionnaire, answers: &Answers, language: Language) -> Vec<Block> {
    let empty = |code: &str, title: &str, ticked| Block {
        code: code.to_owned(),
        title: title.to_owned(),
        ticked,
        entries: Vec::new(),
    };
    let Some(item) = choosing_item(questionnaire) else {
        return questionnaire
            .items
            .iter()
            .map(|section| empty(&section.link_id.0, &in_few_words(section, language), true))
            .collect();
    };
    let ticked = choosing::in_force(item, answers.get(&AnswerKey::new(&item.link_id, None)));
    let ItemKind::Choice { options, .. } = &item.kind else { return Vec::new() };
    options
        .iter()
        .map(|option| {
            let on = ticked.contains(&Value::Code(option.code.clone()));
            empty(&option.code, option.text.in_language(language), on)
        })
        .collect()
}

struct Writer<'a> {
    answers: &'a Answers,
    enabled: Enabled,
    language: Language,
    words: &'a AnswerWords<'a>,
}

impl Writer<'_> {
    /// Puts the answers of `item` and what is below it into their blocks.
    fn collect(&self, item: &Item, row: Option<u8>, block: &str, only: &[String], blocks: &mut [Block]) {
        if item.summary.chooses_blocks {
            return;
        }
        let block = item.summary.block.as_deref().unwrap_or(block);
        let only = if item.summary.only.is_empty() { only } else { &item.summary.only };
        let is_group = matches!(item.kind, ItemKind::Group(_));
        if is_group && item.repeats {
            for row in 0..self.answers.rows(&item.link_id) {
                push(blocks, block, self.row(item, row));
            }
        } else if item.kind == ItemKind::Group(Layout::Table) {
            for entry in self.table(item, row, only) {
                push(blocks, block, Some(entry));
            }
        } else if is_group {
            for below in &item.items {
                self.collect(below, row, block, only, blocks);
            }
        } else {
            push(blocks, block, self.answered(item, row).map(Entry::Line));
        }
    }

    fn answered(&self, item: &Item, row: Option<u8>) -> Option<Answered> {
        let key = AnswerKey::new(&item.link_id, row);
        if !item.is_question() || !self.enabled.contains(&key) {
            return None;
        }
        let mut values = choosing::in_force(item, self.answers.get(&key));
        let only = &item.summary.only;
        values.retain(|value| only.is_empty() || matches!(value, Value::Code(code) if only.contains(code)));
        let mut answers = answer_text(item, &values, self.language, self.words);
        answers.retain(|answer| !answer.trim().is_empty());
        if let (ItemKind::Scale(bounds), Some(upper)) = (&item.kind, &item.upper) {
            let (max, upper) = (bounds.max.unwrap_or(10), upper.in_language(self.language));
            answers = answers.into_iter().map(|answer| format!("{answer}/{max} ({max} = {upper})")).collect();
        }
        (!answers.is_empty()).then(|| Answered { label: in_few_words(item, self.language), answers })
    }

    fn row(&self, group: &Item, row: u8) -> Option<Entry> {
        let mut details = group.walk().skip(1).filter_map(|item| self.answered(item, Some(row)));
        let first = details.next()?;
        Some(Entry::Row { name: first.answers.join(", "), details: details.collect() })
    }

    /// The table's answers by option, in the order of `only` from last to first: "always" before "often".
    fn table(&self, table: &Item, row: Option<u8>, only: &[String]) -> Vec<Entry> {
        let mut same: Vec<(usize, Entry)> = Vec::new();
        for item in &table.items {
            let key = AnswerKey::new(&item.link_id, row);
            for value in self.answers.get(&key) {
                let Value::Code(code) = value else { continue };
                let rank = if only.is_empty() { Some(0) } else { only.iter().position(|wanted| wanted == code) };
                let (Some(rank), Some(answered)) = (rank, self.answered(item, row)) else { continue };
                let answer = answered.answers.join(", ");
                let known = same.iter_mut().find_map(|(_, entry)| match entry {
                    Entry::Same { answer: known, labels } if *known == answer => Some(labels),
                    _ => None,
                });
                if let Some(labels) = known {
                    labels.push(answered.label);
                } else {
                    let place = same.partition_point(|(other, _)| *other >= rank);
                    same.insert(place, (rank, Entry::Same { answer, labels: vec![answered.label] }));
                }
            }
        }
        same.into_iter().map(|(_, entry)| entry).collect()
    }
}

fn push(blocks: &mut [Block], code: &str, entry: Option<Entry>) {
    if let (Some(entry), Some(block)) = (entry, blocks.iter_mut().find(|block| block.code == code)) {
        block.entries.push(entry);
    }
}
