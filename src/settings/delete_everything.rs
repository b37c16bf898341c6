//! Deleting everything, asked twice.

use dioxus::prelude::*;

use super::LiveSettings;
use crate::i18n::use_texts;
use crate::platform::{kept_texts, kept_voice};
use crate::route::Route;
use crate::storage::use_store;
use crate::ui::{Button, Dialog, Look, TextField};

/// The person types the word; then all data of Reprise on this device is gone and the welcome screen is back.
#[component]
pub(super) fn DeleteEverything(onclose: EventHandler<()>) -> Element {
    let texts = use_texts();
    let store = use_store();
    let settings: LiveSettings = use_context();
    let navigator = use_navigator();
    let mut typed = use_signal(String::new);
    let mut problem = use_signal(|| None::<String>);
    let word = texts.delete_word().to_string();
    let (expected, mismatch, failed) = (word.clone(), texts.delete_mismatch(&word), texts.delete_failed().to_string());
    let confirm = move |event: FormEvent| {
        event.prevent_default();
        if typed.read().trim().to_lowercase() != expected {
            problem.set(Some(mismatch.clone()));
            return;
        }
        let failed = failed.clone();
        spawn(async move {
            // The person's voice, and what a restore kept for undo, are not in the store.
            let voice_gone = kept_voice::remove_all().await;
            let texts_gone = kept_texts::remove_all().await.is_ok();
            if store.store().delete_everything().is_err() || !voice_gone || !texts_gone {
                problem.set(Some(failed));
                return;
            }
            onclose.call(());
            navigator.replace(Route::TodayPage {});
            store.dismiss_trouble();
            store.changed();
            settings.reload(store);
        });
    };
    rsx! {
        Dialog { id: "delete-everything", heading: texts.delete_heading().to_string(), onclose,
            p { {texts.delete_warning()} }
            form { onsubmit: confirm,
                TextField {
                    id: "delete-word",
                    label: texts.delete_type_word(&word),
                    value: "",
                    problem: problem(),
                    oninput: move |text| typed.set(text),
                }
                div { class: "actions",
                    Button { look: Look::Danger, {texts.delete_confirm()} }
                    Button { onpress: move |()| onclose.call(()), {texts.cancel()} }
                }
            }
        }
    }
}
