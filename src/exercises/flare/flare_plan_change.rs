//! What a person can do to their flare plan.

use super::{FlarePlan, FlareText};

/// One thing the person did. It is made as it is; [`Self::problem`] says beforehand what is wrong with it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum FlarePlanChange {
    Text(FlareText, String),
    LighterPercent(u8),
    Days(u8),
    ReturnPercent(u8),
    WalkMinutes(Option<u16>),
}

/// A number that the plan cannot have.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FlarePlanProblem {
    /// Not 10 to 100.
    LighterPercent,
    /// Not 1 to 7.
    Days,
    /// Not 50 to 80.
    ReturnPercent,
    /// Not 1 to 600.
    WalkMinutes,
}

impl FlarePlanChange {
    /// The plan with this change made.
    pub fn apply(&self, before: Option<FlarePlan>) -> FlarePlan {
        let mut plan = before.unwrap_or_default();
        match self {
            Self::Text(field, words) => plan.set_text(*field, words.clone()),
            Self::LighterPercent(percent) => plan.lighter_percent = *percent,
            Self::Days(days) => plan.days = *days,
            Self::ReturnPercent(percent) => plan.return_percent = *percent,
            Self::WalkMinutes(minutes) => plan.walk_minutes = *minutes,
        }
        plan
    }

    /// What is wrong with it.
    pub fn problem(&self) -> Option<FlarePlanProblem> {
        let (fits, problem) = match self {
            Self::LighterPercent(percent) => ((10..=100).contains(percent), FlarePlanProblem::LighterPercent),
            Self::Days(days) => ((1..=7).contains(days), FlarePlanProblem::Days),
            Self::ReturnPercent(percent) => ((50..=80).contains(percent), FlarePlanProblem::ReturnPercent),
            Self::WalkMinutes(Some(minutes)) => ((1..=600).contains(minutes), FlarePlanProblem::WalkMinutes),
            Self::Text(..) | Self::WalkMinutes(None) => return None,
        };
        (!fits).then_some(problem)
    }
}
