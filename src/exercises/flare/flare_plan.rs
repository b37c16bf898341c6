//! What the person wrote for bad days, in their own words and with their own numbers (domain.md §5.5).

use serde::{Deserialize, Serialize};

use crate::storage::{Document, Key};

/// One document, `reprise/flare-plan`. Texts may be empty.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct FlarePlan {
    /// How it begins.
    pub signs: String,
    /// One to three things that calm.
    pub calms: [String; 3],
    /// The lighter version.
    pub lighter: String,
    /// The share of the usual dose in the lighter version, in percent, 10 to 100.
    pub lighter_percent: u8,
    /// How many days the lighter version lasts, 1 to 7.
    pub days: u8,
    /// The share of the usual dose when coming back, in percent, 50 to 80.
    pub return_percent: u8,
    /// A little walking each day, 1 to 600 minutes.
    pub walk_minutes: Option<u16>,
    /// Which tasks are swapped at work.
    pub work_swap: String,
    /// Who is told at work.
    pub tell: String,
    /// When and whom to call.
    pub contact: String,
}

/// A field for words.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FlareText {
    Signs,
    FirstCalm,
    SecondCalm,
    ThirdCalm,
    Lighter,
    WorkSwap,
    Tell,
    Contact,
}

impl FlareText {
    pub const ALL: [Self; 8] = [
        Self::Signs,
        Self::FirstCalm,
        Self::SecondCalm,
        Self::ThirdCalm,
        Self::Lighter,
        Self::WorkSwap,
        Self::Tell,
        Self::Contact,
    ];
}

impl Default for FlarePlan {
    fn default() -> Self {
        Self {
            signs: String::new(),
            calms: Default::default(),
            lighter: String::new(),
            lighter_percent: 50,
            days: 3,
            return_percent: 70,
            walk_minutes: None,
            work_swap: String::new(),
            tell: String::new(),
            contact: String::new(),
        }
    }
}

impl Document for FlarePlan {
    const KIND: &'static str = "flare-plan";
    const VERSION: u32 = 1;
}

impl FlarePlan {
    /// Where it is stored.
    pub fn key() -> Key<Self> {
        Key::single()
    }

    pub fn text(&self, field: FlareText) -> &str {
        let [first, second, third] = &self.calms;
        match field {
            FlareText::Signs => &self.signs,
            FlareText::FirstCalm => first,
            FlareText::SecondCalm => second,
            FlareText::ThirdCalm => third,
            FlareText::Lighter => &self.lighter,
            FlareText::WorkSwap => &self.work_swap,
            FlareText::Tell => &self.tell,
            FlareText::Contact => &self.contact,
        }
    }

    /// Whether there are words in it. The numbers always have a usual value.
    pub fn is_written(&self) -> bool {
        FlareText::ALL.into_iter().any(|field| !self.text(field).trim().is_empty())
    }

    pub(super) fn set_text(&mut self, field: FlareText, words: String) {
        let [first, second, third] = &mut self.calms;
        let place = match field {
            FlareText::Signs => &mut self.signs,
            FlareText::FirstCalm => first,
            FlareText::SecondCalm => second,
            FlareText::ThirdCalm => third,
            FlareText::Lighter => &mut self.lighter,
            FlareText::WorkSwap => &mut self.work_swap,
            FlareText::Tell => &mut self.tell,
            FlareText::Contact => &mut self.contact,
        };
        *place = words;
    }
}
