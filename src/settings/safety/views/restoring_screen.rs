//! A restore that was interrupted, or deleting one part: finished at once, before anything else is shown.

use dioxus::prelude::*;

use super::words::restore_error;
use crate::clock;
use crate::i18n::{texts, use_language};
use crate::settings::LiveSettings;
use crate::storage::restoring::{RestoreError, Restoring};
use crate::storage::use_store;
use crate::ui::{Button, Card, Look, Notice, PageHeading, Tone};

/// Fills the screen until it is done. Where it cannot be done, the person decides: again, back, or on.
#[component]
pub fn RestoringScreen() -> Element {
    let language = use_language()();
    let texts = texts(language);
    let store = use_store();
    let settings: LiveSettings = use_context();
    let deleting = use_hook(|| store.store().is_deleting());
    let mut problem = use_signal(|| None::<RestoreError>);
    let settle = move |outcome: Result<(), RestoreError>| {
        let mut problem = problem;
        problem.set(outcome.err());
        if outcome.is_ok() {
            settings.reload(store);
            store.changed();
        }
    };
    let resume = use_callback(move |()| {
        problem.set(None);
        spawn(async move { settle(Restoring::new(&store.store()).resume().await) });
    });
    use_hook(|| resume.call(()));
    let back = move |()| {
        spawn(async move { settle(Restoring::new(&store.store()).undo(clock::now()).await) });
    };
    let go_on = move |()| settle(Restoring::new(&store.store()).leave_as_it_is());
    let title = if deleting { texts.deleting_title() } else { texts.safety_restoring() };
    let explained = if deleting { texts.deleting_explained() } else { texts.safety_restoring_explained() };
    rsx! {
        PageHeading { text: title.to_string() }
        match problem() {
            None => rsx! {
                p { role: "status", {explained} }
            },
            Some(error) => rsx! {
                Card {
                    Notice { tone: Tone::Warning,
                        p { if deleting { {texts.deleting_unfinished()} } else { {restore_error(error, language)} } }
                    }
                    div { class: "actions",
                        Button { look: Look::Primary, onpress: move |()| resume.call(()), {texts.try_again()} }
                        // What was deleted has no way back; only what is left can stay.
                        if !deleting {
                            Button { onpress: back, {texts.safety_undo()} }
                        }
                        if deleting || error == RestoreError::JournalLost {
                            Button { look: Look::Danger, onpress: go_on, {texts.safety_go_on()} }
                        }
                    }
                }
            },
        }
    }
}
