//! Nothing here yet, and what to do about it.

use dioxus::prelude::*;

use super::{Icon, IconName};

/// An honest empty page: what will stand here, and the next step as children.
#[component]
pub fn EmptyState(icon: IconName, text: String, children: Element) -> Element {
    rsx! {
        div { class: "empty",
            Icon { name: icon }
            p { "{text}" }
            {children}
        }
    }
}
