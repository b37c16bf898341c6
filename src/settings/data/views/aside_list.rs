//! What could not be read and was set aside.

use dioxus::prelude::*;

use super::raw_text::RawText;
use super::words::of_key;
use crate::i18n::use_texts;
use crate::platform::{dialog, page};
use crate::storage::{Aside, AsideKey, use_store};
use crate::ui::{Button, Dialog, IconName, ItemList, Look, use_announcer};

const DIALOG: &str = "remove-aside";

/// Each text to look at, to keep, and to remove for good. Nothing where nothing was set aside.
#[component]
pub(super) fn AsideList() -> Element {
    let texts = use_texts();
    let store = use_store();
    let announcer = use_announcer();
    let mut asking = use_signal(|| None::<AsideKey>);
    let set_aside = store.store().set_aside().unwrap_or_default();
    let remove = use_callback(move |key: AsideKey| {
        // A failure leaves it in the list, which says enough.
        if store.store().remove_aside(&key).is_ok() {
            announcer.say(texts.delete_part_done().to_string());
        }
        asking.set(None);
        // The button goes with what it removed, and must not take the focus with it; as long as the dialog is open nothing
        // behind it can have it.
        dialog::close(DIALOG);
        page::focus("page-heading");
        store.changed();
    });
    if set_aside.is_empty() {
        return rsx! {};
    }
    rsx! {
        h3 { {texts.aside_heading()} }
        p { {texts.aside_explained()} }
        ItemList {
            for Aside { key , text } in set_aside {
                li { key: "{key.as_str()}",
                    RawText { name: key.as_str(), text,
                        Button {
                            look: Look::Danger,
                            icon: IconName::Delete,
                            label: texts.raw_named(texts.aside_remove(), of_key(key.as_str(), texts)),
                            onpress: move |()| asking.set(Some(key.clone())),
                            {texts.aside_remove()}
                        }
                    }
                }
            }
        }
        if let Some(key) = asking() {
            Dialog { id: DIALOG, heading: texts.aside_remove_heading().to_string(), onclose: move |()| asking.set(None),
                p { "{of_key(key.as_str(), texts)}" }
                p { {texts.delete_for_good()} }
                div { class: "actions",
                    Button { look: Look::Danger, onpress: move |()| remove.call(key.clone()), {texts.aside_remove()} }
                    Button { onpress: move |()| asking.set(None), {texts.cancel()} }
                }
            }
        }
    }
}
