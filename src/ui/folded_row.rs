//! A row that is one line until it is opened.

use dioxus::prelude::*;

/// What is inside is made when it is first opened, so that a long list is quick; from then on it stays, with what is
/// typed in it.
#[component]
pub fn FoldedRow(
    line: String,
    /// Open from the beginning.
    #[props(default)]
    opened: bool,
    #[props(default = "card")] class: &'static str,
    children: Element,
) -> Element {
    let mut open = use_signal(|| opened);
    let mut made = use_signal(|| opened);
    rsx! {
        details { class, open: open(),
            summary {
                dir: "auto",
                // Opened by the page and not by the browser, which would not tell.
                onclick: move |event| {
                    event.prevent_default();
                    made.set(true);
                    open.toggle();
                },
                "{line}"
            }
            if made() {
                {children}
            }
        }
    }
}
