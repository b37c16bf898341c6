//! What does not go yet.

use dioxus::prelude::*;

use crate::meeting::preparation::OpenMeeting;
use crate::work::WorkSaid;

/// What does not go yet.
#[component]
pub fn HardStep(open: OpenMeeting, said: Callback<(), WorkSaid>) -> Element {
    rsx! {}
}
