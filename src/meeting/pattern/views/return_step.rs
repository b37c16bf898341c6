//! The return pattern.

use dioxus::prelude::*;

use crate::meeting::preparation::OpenMeeting;
use crate::work::WorkSaid;

/// The return pattern.
#[component]
pub fn ReturnStep(open: OpenMeeting, said: Callback<(), WorkSaid>) -> Element {
    rsx! {}
}
