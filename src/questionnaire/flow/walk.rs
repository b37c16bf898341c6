//! Questionnaire and answers to steps.

use super::{Length, Step, StepId, StepKind};
use crate::questionnaire::enable::Enabled;
use crate::questionnaire::{AnswerKey, Answers, Item, ItemKind, Layout, LinkId, Questionnaire};

/// All steps, in order. Top-level groups are sections; questions beside them form sections of their own.
pub fn steps(questionnaire: &Questionnaire, answers: &Answers, length: Length) -> Vec<Step> {
    let enabled = Enabled::of(questionnaire, answers);
    let mut way = Way { answers, enabled: &enabled, length, section: 0, section_item: None, steps: Vec::new() };
    for item in &questionnaire.items {
        let section_item = matches!(item.kind, ItemKind::Group(_)).then(|| item.link_id.clone());
        if let Some(last) = way.steps.last()
            && (section_item.is_some() || last.section_item.is_some())
        {
            way.section = last.section + 1;
        }
        way.section_item = section_item;
        way.add(item, false, None);
    }
    way.steps
}

struct Way<'a> {
    answers: &'a Answers,
    enabled: &'a Enabled,
    length: Length,
    section: usize,
    section_item: Option<LinkId>,
    steps: Vec<Step>,
}

impl Way<'_> {
    /// `core` is what holds for the item above; an item without a mark of its own follows it.
    fn add(&mut self, item: &Item, core: bool, row: Option<u8>) {
        let core = item.core.unwrap_or(core);
        match item.kind {
            ItemKind::Group(layout) if item.repeats && row.is_none() => self.add_rows(item, layout, core),
            ItemKind::Group(layout) => self.add_group(item, layout, core, row),
            ItemKind::Display => self.add_single(item, StepKind::Display, core, row),
            _ => self.add_single(item, StepKind::Question, core, row),
        }
    }

    fn add_rows(&mut self, group: &Item, layout: Layout, core: bool) {
        let rows = self.answers.rows(&group.link_id);
        let before = self.steps.len();
        for row in 0..rows {
            self.add_group(group, layout, core, Some(row));
        }
        let may_have_more = rows < group.max_occurs.unwrap_or(u8::MAX);
        if self.steps.len() > before && may_have_more && self.answers.row_has_answer(group, rows - 1) {
            self.push(StepKind::Another, AnswerKey::new(&group.link_id, Some(rows - 1)), Vec::new());
        }
    }

    fn add_group(&mut self, group: &Item, layout: Layout, core: bool, row: Option<u8>) {
        if layout == Layout::Section {
            for item in &group.items {
                self.add(item, core, row);
            }
            return;
        }
        let shown: Vec<&Item> =
            group.items.iter().filter(|item| self.is_asked(item, item.core.unwrap_or(core), row)).collect();
        if shown.iter().any(|item| item.is_question()) {
            let keys = shown.iter().map(|item| AnswerKey::new(&item.link_id, row)).collect();
            let kind = if layout == Layout::Table { StepKind::Table } else { StepKind::Screen };
            self.push(kind, AnswerKey::new(&group.link_id, row), keys);
        }
    }

    fn add_single(&mut self, item: &Item, kind: StepKind, core: bool, row: Option<u8>) {
        if self.is_asked(item, core, row) {
            let key = AnswerKey::new(&item.link_id, row);
            self.push(kind, key.clone(), vec![key]);
        }
    }

    fn is_asked(&self, item: &Item, core: bool, row: Option<u8>) -> bool {
        (core || self.length == Length::Full) && self.enabled.contains(&AnswerKey::new(&item.link_id, row))
    }

    fn push(&mut self, kind: StepKind, key: AnswerKey, questions: Vec<AnswerKey>) {
        self.steps.push(Step {
            id: StepId { key, another: kind == StepKind::Another },
            kind,
            section: self.section,
            section_item: self.section_item.clone(),
            questions,
        });
    }
}
