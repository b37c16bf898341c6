//! The data on this device: what could not be read, and deleting everything.

use dioxus::prelude::*;

use super::delete_everything::DeleteEverything;
use super::delete_parts::DeleteParts;
use crate::i18n::use_texts;
use crate::platform::hand_over;
use crate::storage::{Aside, use_store};
use crate::ui::{Button, Card, IconName, ItemList, Look, use_announcer};

/// Where the data is, set-aside texts to copy or remove, and the way to delete all of it.
#[component]
pub(in crate::settings) fn DataSection() -> Element {
    let texts = use_texts();
    let store = use_store();
    let announcer = use_announcer();
    let mut asking = use_signal(|| false);
    let set_aside = store.store().set_aside().unwrap_or_default();
    let copy = move |text: String| {
        spawn(async move {
            let said = if hand_over::copy(&text).await { texts.copied() } else { texts.not_copied() };
            announcer.say(said.to_string());
        });
    };
    rsx! {
        Card { heading: texts.data_heading().to_string(),
            p { {texts.line_stays_here()} }
            if !set_aside.is_empty() {
                h3 { {texts.aside_heading()} }
                p { {texts.aside_explained()} }
                ItemList {
                    for Aside { key , text } in set_aside {
                        li { key: "{key.as_str()}",
                            pre { class: "raw", tabindex: "0", "{text}" }
                            Button {
                                icon: IconName::Copy,
                                onpress: move |()| copy(text.clone()),
                                {texts.copy_text()}
                            }
                            Button {
                                look: Look::Danger,
                                icon: IconName::Delete,
                                onpress: move |()| {
                                    // A failure leaves it in the list, which says enough.
                                    let _ = store.store().remove_aside(&key);
                                    store.changed();
                                },
                                {texts.aside_remove()}
                            }
                        }
                    }
                }
            }
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
