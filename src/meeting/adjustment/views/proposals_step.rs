//! What the person wants to propose.

use dioxus::prelude::*;

use crate::meeting::preparation::OpenMeeting;
use crate::work::WorkSaid;

/// What the person wants to propose.
#[component]
pub fn ProposalsStep(open: OpenMeeting, said: Callback<(), WorkSaid>) -> Element {
    rsx! {}
}
