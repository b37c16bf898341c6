//! A restore that was interrupted: finished at once, before anything else is shown.

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
    rsx! {
        PageHeading { text: texts.safety_restoring().to_string() }
        match problem() {
            None => rsx! {
                p { role: "status", {texts.safety_restoring_explained()} }
            },
            Some(error) => rsx! {
                Card {
                    Notice { tone: Tone::Warning,
                        p { {restore_error(error, language)} }
                    }
                    div { class: "actions",
                        Button { look: Look::Primary, onpress: move |()| resume.call(()), {texts.try_again()} }
                        Button { onpress: back, {texts.safety_undo()} }
                        if error == RestoreError::JournalLost {
                            Button { look: Look::Danger, onpress: go_on, {texts.safety_go_on()} }
                        }
                    }
                }
            },
        }
    }
}
