//! Things of the same kind under each other.

use dioxus::prelude::*;

/// A list; its children are `li` elements.
#[component]
pub fn ItemList(children: Element) -> Element {
    rsx! {
        // Safari forgets that a list without bullets is a list, unless told.
        ul { class: "items", role: "list", {children} }
    }
}
