//! The way through a booster visit.

use super::{BoosterVisit, Recall};

/// A screen of the visit, in the order of domain.md §5.4. All of them can be passed without an answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum VisitStep {
    Check,
    Recall,
    Technique,
    Plan,
    Goal,
    Next,
}

impl VisitStep {
    pub const ALL: [Self; 6] = [Self::Check, Self::Recall, Self::Technique, Self::Plan, Self::Goal, Self::Next];

    /// The screen after this one; `None` after the last.
    pub fn next(self) -> Option<Self> {
        Self::ALL.into_iter().skip_while(|step| *step != self).nth(1)
    }

    /// The screen before this one; `None` before the first.
    pub fn previous(self) -> Option<Self> {
        Self::ALL.into_iter().take_while(|step| *step != self).last()
    }
}

impl BoosterVisit {
    /// Where to go on: the first screen without any answer, or the last one.
    pub fn first_unanswered(&self) -> VisitStep {
        VisitStep::ALL.into_iter().find(|step| !self.is_answered(*step)).unwrap_or(VisitStep::Next)
    }

    fn is_answered(&self, step: VisitStep) -> bool {
        match step {
            VisitStep::Check => !self.check.is_empty(),
            VisitStep::Recall => self.recall != Recall::default(),
            VisitStep::Technique => self.technique.watched.is_some() || !self.technique.note.is_empty(),
            VisitStep::Plan => !self.plan_note.is_empty(),
            VisitStep::Goal => !self.goal.is_empty(),
            VisitStep::Next => self.next.is_some(),
        }
    }
}
