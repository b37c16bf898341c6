//! From what was asked to what was agreed.

use chrono::NaiveDateTime;

use super::Agreement;
use crate::meeting::preparation::{Meeting, Proposal};

/// The proposals that the person asked and that were not taken over yet. A proposal they kept for themselves is none:
/// an agreement is known to both.
pub fn proposals_to_take_over<'a>(
    meeting: &'a Meeting,
    meeting_id: &str,
    agreements: &[(String, Agreement)],
) -> Vec<&'a Proposal> {
    let is_taken = |proposal: &Proposal| {
        let same = |agreement: &Agreement| agreement.proposal.as_ref() == Some(&proposal.id);
        agreements.iter().any(|(_, agreement)| agreement.meeting == meeting_id && same(agreement))
    };
    let asked = meeting.proposals.iter().filter(|proposal| proposal.ask && proposal.change.for_manager().is_some());
    asked.filter(|proposal| !is_taken(proposal)).collect()
}

/// What was proposed as an agreement, as far as the manager may read it.
pub fn from_proposal(proposal: &Proposal, meeting: &str, now: NaiveDateTime) -> Agreement {
    Agreement {
        proposal: Some(proposal.id.clone()),
        what: proposal.change.for_manager().unwrap_or_default().to_owned(),
        task: proposal.task.for_manager().unwrap_or_default().to_owned(),
        from: proposal.from,
        until: proposal.until,
        ..Agreement::new(meeting, now)
    }
}
