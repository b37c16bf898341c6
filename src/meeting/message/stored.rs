//! Messages on the device.

use dioxus::prelude::*;

use super::{Message, MessageChange, MessageKind};
use crate::storage::use_document;

/// The name of a message of a talk.
pub fn message_part(meeting: &str, kind: MessageKind) -> String {
    format!("{meeting}~{}", kind.code())
}

/// The name of the reminder of an agreement.
pub fn reminder_part(agreement: &str) -> String {
    format!("{agreement}~reminder")
}

/// A message on screen.
#[derive(Clone, PartialEq)]
pub struct OpenMessage {
    pub message: Message,
    pub onchange: Callback<MessageChange>,
}

/// The message of this name, as it is on the device, with what could not be saved yet.
pub fn use_message(part: &str) -> OpenMessage {
    let (stored, onchange) = use_document(Message::key(part), MessageChange::apply);
    OpenMessage { message: stored.unwrap_or_default(), onchange }
}
