//! A question that must be answered before anything else.

use dioxus::prelude::*;

use crate::platform::dialog::{close, show_modal};

/// A native modal dialog, open as long as it is rendered. Escape and the backdrop call `onclose`.
#[component]
pub fn Dialog(id: String, heading: String, onclose: EventHandler<()>, children: Element) -> Element {
    let (opened, closed) = (id.clone(), id.clone());
    // Closed before it is taken off the page, because only then the browser gives the focus back.
    use_drop(move || close(&closed));
    rsx! {
        dialog {
            id: "{id}",
            aria_labelledby: "{id}-heading",
            onmounted: move |_| show_modal(&opened),
            // The page decides what is open; without this the browser would close it behind the page's back.
            oncancel: move |event| {
                event.prevent_default();
                onclose.call(());
            },
            h2 { id: "{id}-heading", "{heading}" }
            {children}
        }
    }
}
