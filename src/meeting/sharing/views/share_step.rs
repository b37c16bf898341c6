//! Share or keep, for everything that was written.

use dioxus::prelude::*;

use crate::meeting::preparation::OpenMeeting;

/// Share or keep, for everything that was written.
#[component]
pub fn ShareStep(open: OpenMeeting) -> Element {
    rsx! {}
}
