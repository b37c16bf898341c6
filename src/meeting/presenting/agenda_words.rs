//! Sentences of the agenda.

use super::AgendaPart;
use crate::i18n::Texts;

/// What the part is about.
pub fn part_name(part: AgendaPart, texts: Texts) -> &'static str {
    match part {
        AgendaPart::Thank => texts.agenda_thank(),
        AgendaPart::Can => texts.agenda_can(),
        AgendaPart::Hard => texts.agenda_hard(),
        AgendaPart::Proposals => texts.agenda_proposals(),
        AgendaPart::YourView => texts.agenda_your_view(),
        AgendaPart::Agreements => texts.agenda_agreements(),
    }
}

/// A sentence to start it with.
pub fn part_sentence(part: AgendaPart, texts: Texts) -> &'static str {
    match part {
        AgendaPart::Thank => texts.agenda_thank_say(),
        AgendaPart::Can => texts.agenda_can_say(),
        AgendaPart::Hard => texts.agenda_hard_say(),
        AgendaPart::Proposals => texts.agenda_proposals_say(),
        AgendaPart::YourView => texts.agenda_your_view_say(),
        AgendaPart::Agreements => texts.agenda_agreements_say(),
    }
}
