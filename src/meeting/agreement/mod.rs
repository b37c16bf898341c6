//! What was agreed, and what came of it (domain.md §4.7, §4.9).

mod agreement_change;
mod agreement_document;
mod due;
mod follow_up;
mod next_person;
mod order;
mod problems;
mod proposed;
mod stored;
mod talks_waiting;
mod views;

#[cfg(test)]
pub(super) mod tests;

pub use agreement_change::{AgreementChange, AgreementPart, CheckPart};
pub use agreement_document::{Agreement, AgreementStatus, Check, MOST_HELP};
pub use due::{CheckDue, checks_due};
pub use follow_up::{After, FollowUp, follow_ups, talk_day};
pub use next_person::{CHECKED_ON, next_people};
pub use order::{Ordered, ordered};
pub use problems::{AgreementProblem, LONG, problem_of_check, problem_of_end};
pub use proposed::{from_proposal, proposals_to_take_over};
pub use stored::{OpenAgreement, agreements, use_agreement};
pub use talks_waiting::{TalkWaiting, TalkWhen, talks_waiting};
pub use views::{AgreementPage, AgreementsPage, AgreementsStep, MeetingDue, agreement_line};
