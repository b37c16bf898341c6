//! What each line is called.

use crate::i18n::Texts;
use crate::meeting::preparation::{HardPart, HealthPart, LinePlace, ProposalPart};

/// The name of a line, on screen and on paper. Those of health never stand on the manager's paper.
pub fn place_name(place: &LinePlace, texts: Texts) -> &'static str {
    match place {
        LinePlace::When => texts.place_when(),
        LinePlace::Place => texts.place_place(),
        LinePlace::Who => texts.place_who(),
        LinePlace::WithMe => texts.place_with_me(),
        LinePlace::Aim => texts.place_aim(),
        LinePlace::Can(_) => texts.place_can(),
        LinePlace::Hard(_, HardPart::Task) => texts.place_hard_task(),
        LinePlace::Hard(_, HardPart::Difficulty) => texts.place_hard_difficulty(),
        LinePlace::Hard(_, HardPart::Amount) => texts.place_hard_amount(),
        LinePlace::Hard(_, HardPart::Since) => texts.place_hard_since(),
        LinePlace::Proposal(_, ProposalPart::Change) => texts.place_proposal_change(),
        LinePlace::Proposal(_, ProposalPart::Task) => texts.place_proposal_task(),
        LinePlace::Proposal(_, ProposalPart::Costs) => texts.place_proposal_costs(),
        LinePlace::Proposal(_, ProposalPart::Brings) => texts.place_proposal_brings(),
        LinePlace::Proposal(_, ProposalPart::PlanB) => texts.place_proposal_plan_b(),
        LinePlace::Week(_) => texts.place_week(),
        LinePlace::WeekTasks(_) => texts.place_week_tasks(),
        LinePlace::IfBad => texts.place_if_bad(),
        LinePlace::Health(HealthPart::Condition) => texts.place_health_condition(),
        LinePlace::Health(HealthPart::Programme) => texts.place_health_programme(),
        LinePlace::Health(HealthPart::Pain) => texts.place_health_pain(),
        LinePlace::Health(HealthPart::Background) => texts.place_health_background(),
        LinePlace::Question(_) => texts.place_question(),
    }
}
