//! What goes well.

use dioxus::prelude::*;

use crate::meeting::preparation::OpenMeeting;
use crate::work::WorkSaid;

/// What goes well.
#[component]
pub fn CanStep(open: OpenMeeting, said: Callback<(), WorkSaid>) -> Element {
    rsx! {}
}
