//! The data on this device: what could not be read, and deleting.

use dioxus::prelude::*;

use super::aside_list::AsideList;
use super::delete_everything::DeleteEverything;
use super::delete_parts::DeleteParts;
use super::newer_list::NewerList;
use crate::i18n::use_texts;
use crate::ui::{Button, Card, IconName, Look};

/// Where the data is, texts that this app cannot use, and the ways to delete one part or all of it.
#[component]
pub(in crate::settings) fn DataSection() -> Element {
    let texts = use_texts();
    let mut asking = use_signal(|| false);
    rsx! {
        Card { heading: texts.data_heading().to_string(),
            p { {texts.line_stays_here()} }
            AsideList {}
            NewerList {}
            DeleteParts {}
            h3 { {texts.delete_button()} }
            p { {texts.delete_explained()} }
            Button {
                id: "delete-everything-button",
                look: Look::Danger,
                icon: IconName::Delete,
                onpress: move |()| asking.set(true),
                {texts.delete_button()}
            }
            if asking() {
                DeleteEverything { onclose: move |()| asking.set(false) }
            }
        }
    }
}
