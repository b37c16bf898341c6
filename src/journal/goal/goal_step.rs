//! The way through a goal.

use super::{Challenge, Goal, LookBack, Obstacle, PlanPart};

/// A screen of a goal, in the order of G-AP (domain.md §1.3, J6). All of them can be reached at any time and passed
/// without an answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum GoalStep {
    Choose,
    Plan,
    Obstacles,
    Confidence,
    Do,
    LookBack,
}

impl GoalStep {
    pub const ALL: [Self; 6] = [Self::Choose, Self::Plan, Self::Obstacles, Self::Confidence, Self::Do, Self::LookBack];

    /// Which one it is, counted from 1.
    pub fn number(self) -> usize {
        Self::ALL.into_iter().take_while(|step| *step != self).count() + 1
    }

    /// The screen after this one; `None` after the last.
    pub fn next(self) -> Option<Self> {
        Self::ALL.into_iter().skip_while(|step| *step != self).nth(1)
    }

    /// The screen before this one; `None` before the first.
    pub fn previous(self) -> Option<Self> {
        Self::ALL.into_iter().take_while(|step| *step != self).last()
    }

    /// Whether the person put something in there.
    pub fn is_begun(self, goal: &Goal) -> bool {
        match self {
            Self::Choose => !goal.what.trim().is_empty(),
            Self::Plan => PlanPart::ALL.iter().any(|part| !part.of(goal).trim().is_empty()),
            Self::Obstacles => !goal.obstacles.iter().all(Obstacle::is_empty),
            Self::Confidence => goal.confidence.is_some(),
            Self::Do => !goal.challenges.iter().all(Challenge::is_empty),
            Self::LookBack => goal.look_back_on.is_some() || !goal.look_backs.iter().all(LookBack::is_empty),
        }
    }
}

impl Goal {
    /// The last screen with something in it.
    pub(super) fn furthest(&self) -> Option<GoalStep> {
        GoalStep::ALL.into_iter().rev().find(|step| step.is_begun(self))
    }
}
