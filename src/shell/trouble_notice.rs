//! Trouble with the data, in the person's words.

use dioxus::prelude::*;

use crate::i18n::{Texts, use_texts};
use crate::platform::page;
use crate::route::Route;
use crate::storage::{LoadError, SaveError, Trouble, use_store};
use crate::ui::{Button, Look, Notice, Tone};

/// Shows the store's trouble until it is over or was read.
#[component]
pub(super) fn TroubleNotice() -> Element {
    let texts = use_texts();
    let store = use_store();
    let Some(trouble) = store.trouble() else { return rsx! {} };
    let dismiss = move |()| {
        store.dismiss_trouble();
        // The button goes with its notice, and must not take the focus with it.
        page::focus("page-heading");
    };
    let set_aside = matches!(trouble, Trouble::NotRead(LoadError::Unreadable { aside: Ok(_), .. }));
    rsx! {
        Notice { tone: Tone::Warning,
            p { "{sentence(&trouble, texts)}" }
            if set_aside {
                p { class: "signs-line",
                    Link { to: Route::SettingsPage {}, {texts.trouble_see_aside()} }
                }
            }
            Button { look: Look::Quiet, onpress: dismiss, {texts.trouble_dismiss()} }
        }
    }
}

fn sentence(trouble: &Trouble, texts: Texts) -> String {
    match trouble {
        Trouble::NotSaved(SaveError::Full) => texts.trouble_full(),
        Trouble::NotSaved(SaveError::Disabled) | Trouble::NotRead(LoadError::Disabled) => texts.trouble_disabled(),
        Trouble::NotSaved(SaveError::Failed) => texts.trouble_save_failed(),
        Trouble::NotSaved(SaveError::Locked) | Trouble::NotRead(LoadError::Locked) => texts.trouble_locked(),
        Trouble::NotSaved(SaveError::Newer) | Trouble::NotRead(LoadError::Newer { .. }) => texts.trouble_newer(),
        Trouble::NotRead(LoadError::Unreadable { aside: Ok(_), .. }) => texts.trouble_set_aside(),
        Trouble::NotRead(LoadError::Unreadable { aside: Err(_), .. }) => texts.trouble_unreadable_full(),
        Trouble::NotRead(LoadError::Failed) => texts.trouble_read_failed(),
    }
    .to_string()
}
