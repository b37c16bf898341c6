//! The way through a questionnaire: one question or one decision per screen.
//!
//! Steps are worked out anew from the answers each time, so a question that an answer opens is simply there.

mod estimate;
mod position;
mod progress;
mod step_id;
mod walk;

use serde::{Deserialize, Serialize};

use super::{AnswerKey, Item, LinkId, Questionnaire};

pub use self::estimate::{minutes, minutes_left};
pub use self::position::{find, nearest, next, previous};
pub use self::progress::{Progress, progress};
pub use self::step_id::{NotAStepId, StepId};
pub use self::walk::steps;

/// How much is asked: the core questions, about 4 minutes, or all, 8 to 10 minutes (domain.md §7).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum Length {
    Short,
    Full,
}

/// One screen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Step {
    pub id: StepId,
    pub kind: StepKind,
    /// Counted from 0, over the sections that have steps.
    pub section: usize,
    /// The group that is the section; `None` for questions that stand in no group.
    pub section_item: Option<LinkId>,
    /// What is on the screen, in order; texts to read inside a group are among them. None for [`StepKind::Another`].
    pub questions: Vec<AnswerKey>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum StepKind {
    Question,
    /// Several questions of one group.
    Screen,
    /// Several questions with the same options.
    Table,
    /// The end of the last row of a repeating group that may have one more.
    Another,
    /// A text to read.
    Display,
}

/// The items on a step's screen, in order, with the key of their answers.
pub fn questions_of<'q>(questionnaire: &'q Questionnaire, step: &Step) -> Vec<(&'q Item, AnswerKey)> {
    let item = |key: &AnswerKey| questionnaire.item(&key.link_id).map(|item| (item, key.clone()));
    step.questions.iter().filter_map(item).collect()
}
