//! A message to change and send.

use dioxus::prelude::*;

use crate::meeting::message::MessageKind;

/// A message to change and send.
#[component]
pub fn MessagePage(id: String, kind: MessageKind) -> Element {
    rsx! {}
}
