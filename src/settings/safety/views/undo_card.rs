//! The state before the last restore: going back to it, or throwing it away.

use dioxus::prelude::*;

use super::words::{moment, restore_error, size};
use crate::clock;
use crate::i18n::{texts, use_language};
use crate::platform::page;
use crate::settings::LiveSettings;
use crate::storage::restoring::{RestoreError, Restoring};
use crate::storage::use_store;
use crate::ui::{Button, Card, Dialog, Look, Notice, Tone, use_announcer};

/// Nothing when nothing is kept.
#[component]
pub fn UndoCard() -> Element {
    let language = use_language()();
    let texts = texts(language);
    let store = use_store();
    let settings: LiveSettings = use_context();
    let announcer = use_announcer();
    let mut asking = use_signal(|| false);
    let problem = use_signal(|| None::<RestoreError>);
    let Some(kept) = Restoring::new(&store.store()).undo_kept() else { return rsx! {} };
    let settle = move |outcome: Result<(), RestoreError>, said: &'static str| {
        let mut problem = problem;
        problem.set(outcome.err());
        if outcome.is_ok() {
            // The card goes, and must not take the focus with it.
            page::focus("page-heading");
            announcer.say(said.to_string());
        }
        store.changed();
        settings.reload(store);
    };
    let undo = move |()| {
        asking.set(false);
        spawn(async move { settle(Restoring::new(&store.store()).undo(clock::now()).await, texts.safety_undone()) });
    };
    let forget = move |()| {
        spawn(async move { settle(Restoring::new(&store.store()).forget_undo().await, texts.safety_forgotten_undo()) });
    };
    rsx! {
        Card { heading: texts.safety_undo_heading().to_string(),
            p { "{texts.safety_undo_kept(moment(kept.at, language), size(kept.length, language))}" }
            div { class: "actions",
                Button { onpress: move |()| asking.set(true), {texts.safety_undo()} }
                Button { look: Look::Quiet, onpress: forget, {texts.safety_forget_undo()} }
            }
            if let Some(error) = problem() {
                Notice { tone: Tone::Warning,
                    p { {restore_error(error, language)} }
                }
            }
            if asking() {
                Dialog { id: "undo-restore", heading: texts.safety_undo().to_string(), onclose: move |()| asking.set(false),
                    p { {texts.safety_undo_explained()} }
                    div { class: "actions",
                        Button { look: Look::Danger, onpress: undo, {texts.safety_undo_confirm()} }
                        Button { onpress: move |()| asking.set(false), {texts.cancel()} }
                    }
                }
            }
        }
    }
}
