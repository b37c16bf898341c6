//! Which page stands at which address behind `/meeting`.

use dioxus::prelude::*;

use crate::meeting::At;
use crate::meeting::adjustment::AdjustmentsPage;
use crate::meeting::agreement::{AgreementPage, AgreementsPage};
use crate::meeting::message::MessagePage;
use crate::meeting::preparation::{MeetingPage, OverviewPage, ReadinessPage, StepPage};
use crate::meeting::presenting::ShowPage;
use crate::meeting::rehearsal::{RehearsalPage, RoleCardPage};
use crate::meeting::sharing::WordsPage;
use crate::work::WorkSaid;

/// The page at this address.
#[component]
pub fn MeetingPages(
    at: At,
    /// Asked only by pages that offer what the questionnaire knows.
    said: Callback<(), WorkSaid>,
) -> Element {
    match at {
        At::Overview => rsx! { OverviewPage {} },
        At::Meeting(id) => rsx! { MeetingPage { id } },
        At::Step(id, step) => rsx! { StepPage { id, step, said } },
        At::Adjustments(id) => rsx! { AdjustmentsPage { id, said } },
        At::Readiness(id) => rsx! { ReadinessPage { id } },
        At::Rehearsal(id) => rsx! { RehearsalPage { id } },
        At::RoleCard(id) => rsx! { RoleCardPage { id } },
        At::Message(id, kind) => rsx! { MessagePage { id, kind } },
        At::Show(id) => rsx! { ShowPage { id } },
        At::Agreements => rsx! { AgreementsPage {} },
        At::Agreement(id) => rsx! { AgreementPage { id } },
        At::Words => rsx! { WordsPage {} },
    }
}
