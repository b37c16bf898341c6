//! A way to another page that looks like a button.

use dioxus::prelude::*;

use super::{Icon, IconName, Look};

/// A link with the looks of a button.
#[component]
pub fn ButtonLink(
    #[props(into)] to: NavigationTarget,
    #[props(default)] look: Look,
    icon: Option<IconName>,
    children: Element,
) -> Element {
    rsx! {
        Link { class: look.class(), to,
            if let Some(name) = icon {
                Icon { name }
            }
            {children}
        }
    }
}
