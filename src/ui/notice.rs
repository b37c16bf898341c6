//! A sentence the person should not miss.

use dioxus::prelude::*;

use super::{Icon, IconName};

/// What kind of sentence it is. Never told by colour alone: each has its icon.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Tone {
    Info,
    Good,
    Warning,
}

/// A notice. Warnings are announced at once, the others when the reader is done.
#[component]
pub fn Notice(tone: Tone, children: Element) -> Element {
    let (class, icon, role) = match tone {
        Tone::Info => ("notice info", IconName::Info, "status"),
        Tone::Good => ("notice good", IconName::Check, "status"),
        Tone::Warning => ("notice warning", IconName::Warning, "alert"),
    };
    rsx! {
        div { class, role,
            Icon { name: icon }
            div { class: "notice-body", {children} }
        }
    }
}
