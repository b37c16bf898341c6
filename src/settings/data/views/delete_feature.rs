//! Deleting one part of the app.

use dioxus::prelude::*;

use super::typed_word::TypedWord;
use super::words::delete;
use crate::i18n::{texts, use_language};
use crate::platform::kept_voice;
use crate::settings::safety::counted;
use crate::storage::backup::{Feature, overview};
use crate::storage::restoring::{RestoreError, Restoring};
use crate::storage::use_store;
use crate::ui::use_announcer;

/// Says how many of what will be gone; the person types the word; then it is gone, and all else is as it was.
#[component]
pub(in crate::settings::data) fn DeleteFeature(feature: Feature, onclose: EventHandler<()>) -> Element {
    let language = use_language()();
    let texts = texts(language);
    let store = use_store();
    let announcer = use_announcer();
    let mut failed = use_signal(|| None::<RestoreError>);
    let mut recordings = use_signal(|| 0_u32);
    // Taken apart once, and not again at each sign that is typed.
    let (counts, undo_kept) = use_hook(|| {
        let contents = store.store().contents().unwrap_or_default();
        let undo_kept = Restoring::new(&store.store()).undo_kept().is_some();
        (overview(&contents.of_feature(feature)).counted, undo_kept)
    });
    use_hook(|| {
        if feature == Feature::Meetings {
            spawn(async move { recordings.set(u32::try_from(kept_voice::kept().await.len()).unwrap_or(u32::MAX)) });
        }
    });
    let confirm = move |()| {
        spawn(async move {
            let outcome = if feature == Feature::Meetings && !kept_voice::remove_all().await {
                Err(RestoreError::Failed)
            } else {
                Restoring::new(&store.store()).delete(feature).await
            };
            failed.set(outcome.err());
            if outcome.is_ok() {
                announcer.say(texts.delete_part_done().to_string());
                onclose.call(());
                store.deleted(Some(feature));
            } else {
                store.changed();
            }
        });
    };
    let why = failed().map(|error| match error {
        RestoreError::Unfinished => texts.delete_failed().to_string(),
        _ => texts.delete_part_failed().to_string(),
    });
    let nothing = counts.is_empty() && recordings() == 0;
    rsx! {
        TypedWord {
            id: "delete-{feature.code()}",
            heading: delete(feature, texts).to_string(),
            failed: why,
            onconfirm: confirm,
            onclose,
            if nothing {
                p { {texts.delete_part_nothing()} }
            } else {
                p { {texts.delete_part_what()} }
                ul { class: "backup-counts",
                    for of_group in counts {
                        li { key: "{of_group.group:?}", "{counted(of_group, language)}" }
                    }
                    if recordings() > 0 {
                        li { "{texts.delete_part_recordings(recordings())}" }
                    }
                }
            }
            if undo_kept {
                p { {texts.delete_part_undo()} }
            }
            p { {texts.delete_stays()} }
        }
    }
}
