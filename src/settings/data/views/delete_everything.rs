//! Deleting everything.

use dioxus::prelude::*;

use super::typed_word::TypedWord;
use crate::i18n::use_texts;
use crate::platform::{kept_texts, kept_voice, offline_copy};
use crate::route::Route;
use crate::settings::LiveSettings;
use crate::storage::use_store;

/// The person types the word; then all that Reprise has on this device is gone, the copy of the program with it, and the
/// welcome screen is back. The page stays open and works online; nothing is kept again before it is next loaded.
#[component]
pub(in crate::settings) fn DeleteEverything(onclose: EventHandler<()>) -> Element {
    let texts = use_texts();
    let store = use_store();
    let settings: LiveSettings = use_context();
    let navigator = use_navigator();
    let mut failed = use_signal(|| false);
    let delete = move |()| {
        spawn(async move {
            // The person's voice, and what a restore kept for undo, are not in the store.
            let voice_gone = kept_voice::remove_all().await;
            let texts_gone = kept_texts::remove_all().await.is_ok();
            let documents_gone = store.store().delete_everything().is_ok();
            // Nothing of the person, but it says that Reprise was here. Comes back when the app is next opened.
            let program_gone = offline_copy::remove().await;
            if !(voice_gone && texts_gone && documents_gone && program_gone) {
                failed.set(true);
                return;
            }
            onclose.call(());
            navigator.replace(Route::TodayPage {});
            store.dismiss_trouble();
            store.deleted(None);
            settings.reload(store);
        });
    };
    rsx! {
        TypedWord {
            id: "delete-everything",
            heading: texts.delete_heading().to_string(),
            failed: failed().then(|| texts.delete_failed().to_string()),
            onconfirm: delete,
            onclose,
            p { {texts.delete_warning()} }
            p { {texts.delete_program()} }
            p { {texts.delete_stays()} }
        }
    }
}
