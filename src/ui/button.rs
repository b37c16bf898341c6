//! Something that happens when it is pressed.

use dioxus::prelude::*;

use super::{Icon, IconName};

/// How much a button asks for attention.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Look {
    /// The one thing to do next on this screen.
    Primary,
    #[default]
    Plain,
    /// Hardly there: skip, clear.
    Quiet,
    /// Takes something away.
    Danger,
}

impl Look {
    pub(super) fn class(self) -> &'static str {
        match self {
            Self::Primary => "button primary",
            Self::Plain => "button",
            Self::Quiet => "button quiet",
            Self::Danger => "button danger",
        }
    }
}

/// A button. Without `onpress` it submits the form around it.
#[component]
pub fn Button(
    #[props(default)] look: Look,
    icon: Option<IconName>,
    id: Option<String>,
    /// Says more than the label where several buttons have the same one.
    label: Option<String>,
    onpress: Option<EventHandler<()>>,
    children: Element,
) -> Element {
    let kind = if onpress.is_some() { "button" } else { "submit" };
    rsx! {
        button {
            class: look.class(),
            r#type: kind,
            id,
            aria_label: label,
            onclick: move |_| {
                if let Some(onpress) = onpress {
                    onpress.call(());
                }
            },
            if let Some(name) = icon {
                Icon { name }
            }
            {children}
        }
    }
}
