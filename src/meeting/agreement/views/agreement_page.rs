//! One agreement.

use dioxus::prelude::*;

/// One agreement.
#[component]
pub fn AgreementPage(id: String) -> Element {
    rsx! {}
}
