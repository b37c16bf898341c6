//! When, where, who.

use dioxus::prelude::*;

use crate::meeting::preparation::OpenMeeting;

/// When, where, who.
#[component]
pub fn BasicsStep(open: OpenMeeting) -> Element {
    rsx! {}
}
