//! What was said about work in the questionnaire, for the preparation of a talk.

use super::Demand;

/// From the newest filling-in that says something about it; each part may be empty. Offered, never taken over by itself.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct WorkSaid {
    pub hard_tasks: Vec<HardTaskSaid>,
    /// What happens often or always at work.
    pub demands: Vec<Demand>,
    /// What helps or helped, in the person's own words, each once.
    pub helps: Vec<String>,
    /// Minutes a week in the contract.
    pub contract: Option<u32>,
    /// Minutes a week worked now.
    pub hours_now: Option<u32>,
}

/// A task that was called hard, in the person's own words. Only what is about the task: nothing about health.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct HardTaskSaid {
    pub name: String,
    /// When it starts to give trouble.
    pub trouble: String,
    /// How often, how far; as typed.
    pub amount: String,
    pub helps: String,
}
