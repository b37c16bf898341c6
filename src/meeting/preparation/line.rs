//! A line the person wrote, and whether it may leave.

use serde::{Deserialize, Serialize};

/// Words that are for the manager too, or for the person alone (domain.md §4.3). What is not said is kept.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct Line {
    pub text: String,
    /// Whether the manager may read it.
    pub shared: bool,
    /// The person was asked about words in it, and wants to share it as it is. Writing on takes this back.
    pub let_go: bool,
}

impl Line {
    /// An empty one that will be shared, as most of what is about work.
    pub fn open() -> Self {
        Self { shared: true, ..Self::default() }
    }

    /// Nothing is written in it.
    pub fn is_empty(&self) -> bool {
        self.text.trim().is_empty()
    }

    /// The words for the manager: `None` for what is kept, and for nothing. Everything that leaves goes through here.
    pub fn for_manager(&self) -> Option<&str> {
        Some(self.text.trim()).filter(|text| self.shared && !text.is_empty())
    }

    pub(super) fn write(&mut self, text: String) {
        if self.text != text {
            self.let_go = false;
        }
        self.text = text;
    }
}
