//! Outcomes and reasons in words.

use crate::exercises::log::{Entry, Outcome, Reason};
use crate::exercises::plan::{Plan, PlanId, plan_name};
use crate::i18n::Texts;

/// All reasons, in the order in which they are offered.
pub(super) const REASONS: [Reason; 7] =
    [Reason::NoTime, Reason::Tired, Reason::Pain, Reason::Ill, Reason::Work, Reason::Forgot, Reason::Other];

pub(super) fn reason(reason: Reason, texts: Texts) -> &'static str {
    match reason {
        Reason::NoTime => texts.log_reason_no_time(),
        Reason::Tired => texts.log_reason_tired(),
        Reason::Pain => texts.log_reason_pain(),
        Reason::Ill => texts.log_reason_ill(),
        Reason::Work => texts.log_reason_work(),
        Reason::Forgot => texts.log_reason_forgot(),
        Reason::Other => texts.log_reason_other(),
    }
}

/// How it went, without the reason.
pub(super) fn outcome(outcome: Outcome, texts: Texts) -> &'static str {
    match outcome {
        Outcome::Done => texts.log_done(),
        Outcome::Shortened(_) => texts.log_shortened(),
        Outcome::Skipped(_) => texts.log_skipped(),
    }
}

/// How it went, with the reason where there is one.
pub(super) fn outcome_and_reason(entry: &Entry, texts: Texts) -> String {
    let words = outcome(entry.outcome, texts);
    match entry.outcome {
        Outcome::Shortened(Some(why)) | Outcome::Skipped(Some(why)) => texts.log_with_reason(words, reason(why, texts)),
        _ => words.to_owned(),
    }
}

/// The plan an entry is about; one that is not there any more, or none, is "something else".
pub(super) fn plan_of(plan: Option<&PlanId>, plans: &[(PlanId, Plan)], texts: Texts) -> String {
    let found = plan.and_then(|id| plans.iter().find(|(known, _)| known == id));
    found.map_or_else(|| texts.log_add_other().to_owned(), |(_, plan)| plan_name(plan, texts))
}
