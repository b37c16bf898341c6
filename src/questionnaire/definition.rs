//! What a questionnaire is once it has been read: sections, screens and questions, free of FHIR's spelling.
//!
//! The file format is FHIR R4 `Questionnaire`; [`super::fhir`] turns it into these types and refuses what they
//! cannot hold.

use std::fmt;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::{LocalText, Value};

/// The `linkId` of an item: unique inside its questionnaire, stable across versions of it.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct LinkId(pub String);

impl From<&str> for LinkId {
    fn from(link_id: &str) -> Self {
        Self(link_id.to_owned())
    }
}

impl fmt::Display for LinkId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// A questionnaire: its top-level items are its sections.
#[derive(Debug, Clone, PartialEq)]
pub struct Questionnaire {
    /// FHIR `id`, used in storage keys and routes.
    pub id: String,
    /// FHIR `version`, kept with every answer set.
    pub version: String,
    pub title: LocalText,
    pub items: Vec<Item>,
}

impl Questionnaire {
    /// Every item, in document order.
    pub fn walk(&self) -> Walk<'_> {
        Walk { waiting: self.items.iter().rev().collect() }
    }

    pub fn item(&self, link_id: &LinkId) -> Option<&Item> {
        self.walk().find(|item| item.link_id == *link_id)
    }
}

/// A question, a group of questions, or a text to read.
#[derive(Debug, Clone, PartialEq)]
pub struct Item {
    pub link_id: LinkId,
    pub text: LocalText,
    /// FHIR `item.prefix` when it holds words, or SDC `shortText`: for review, summary and comparison.
    pub label: Option<LocalText>,
    pub kind: ItemKind,
    pub required: bool,
    /// For a group: it may be filled in several times. For a question: several answers.
    pub repeats: bool,
    /// `questionnaire-maxOccurs`: how often at most.
    pub max_occurs: Option<u8>,
    /// Part of the short version. `None` follows the item above it.
    pub core: Option<bool>,
    pub enable: Enable,
    pub help: Option<LocalText>,
    /// Words at the low and high end of a scale.
    pub lower: Option<LocalText>,
    pub upper: Option<LocalText>,
    pub unit: Option<LocalText>,
    pub summary: SummaryRule,
    pub items: Vec<Item>,
}

impl Item {
    /// This item, then everything below it, in document order.
    pub fn walk(&self) -> Walk<'_> {
        Walk { waiting: vec![self] }
    }

    /// Something a person can answer: neither a group nor a text to read.
    pub fn is_question(&self) -> bool {
        !matches!(self.kind, ItemKind::Group(_) | ItemKind::Display)
    }

    /// The options that are ticked until the person says otherwise.
    pub fn preselected(&self) -> Vec<Value> {
        let ItemKind::Choice { options, .. } = &self.kind else {
            return Vec::new();
        };
        options.iter().filter(|option| option.preselected).map(|option| Value::Code(option.code.clone())).collect()
    }
}

/// Items in document order: an item, then what is below it.
#[derive(Debug, Clone)]
pub struct Walk<'a> {
    waiting: Vec<&'a Item>,
}

impl<'a> Iterator for Walk<'a> {
    type Item = &'a Item;

    fn next(&mut self) -> Option<&'a Item> {
        let item = self.waiting.pop()?;
        self.waiting.extend(item.items.iter().rev());
        Some(item)
    }
}

#[derive(Debug, Clone, PartialEq)]
pub enum ItemKind {
    Group(Layout),
    /// A text to read, on a screen of its own.
    Display,
    Boolean,
    Integer(Bounds<i64>),
    Decimal(Bounds<f64>),
    /// An integer shown as a row of numbers with words at both ends (`itemControl` slider). The reader gives both
    /// bounds, at most 20 apart.
    Scale(Bounds<i64>),
    Date(Bounds<NaiveDate>),
    /// One line.
    String {
        max_length: Option<usize>,
    },
    /// Several lines.
    Text {
        max_length: Option<usize>,
    },
    Choice {
        options: Vec<Choice>,
        /// An own answer may be written beside the options (`open-choice`).
        open: bool,
        /// Shown as a closed list (`itemControl` drop-down) instead of cards.
        drop_down: bool,
    },
}

/// How the questions of a group are laid out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Layout {
    /// Its items follow each other, each on its own screen.
    Section,
    /// All on one screen (`itemControl` list).
    Screen,
    /// All on one screen, all with the same options (`itemControl` table).
    Table,
}

/// Smallest and largest value, both included.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Bounds<T> {
    pub min: Option<T>,
    pub max: Option<T>,
}

#[derive(Debug, Clone, PartialEq)]
pub struct Choice {
    /// `valueCoding.code`; for `valueString` options the string itself.
    pub code: String,
    pub text: LocalText,
    /// `initialSelected`: ticked until the person says otherwise.
    pub preselected: bool,
    /// `questionnaire-optionExclusive`: ticking it clears the others.
    pub exclusive: bool,
}

/// When an item is asked (`enableWhen`, `enableBehavior`). No conditions: always.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Enable {
    pub conditions: Vec<Condition>,
    pub any: bool,
}

#[derive(Debug, Clone, PartialEq)]
pub struct Condition {
    pub question: LinkId,
    pub operator: Operator,
    /// For `exists` a boolean.
    pub answer: Value,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Operator {
    Exists,
    Equal,
    NotEqual,
    Greater,
    Less,
    GreaterOrEqual,
    LessOrEqual,
}

/// Where an item goes in the summary (Reprise's own extensions; a file without them is summarised by section).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct SummaryRule {
    /// The block's code; an item without one follows the item above it.
    pub block: Option<String>,
    /// Only answers with these codes are shown; empty shows all.
    pub only: Vec<String>,
    /// This choice question asks which blocks may be in the summary; its options are the blocks, in order.
    pub chooses_blocks: bool,
}
