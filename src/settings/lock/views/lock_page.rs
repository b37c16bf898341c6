//! The page about the lock.

use dioxus::prelude::*;

use super::change_code::ChangeCode;
use super::choices::Choices;
use super::turn_off::TurnOff;
use super::turn_on::TurnOn;
use crate::clock;
use crate::i18n::use_texts;
use crate::platform::page;
use crate::route::Route;
use crate::settings::safety::At;
use crate::storage::lock::{Lock, LockOptions, LockState};
use crate::storage::use_store;
use crate::ui::{Button, ButtonLink, Card, IconName, Look, Notice, PageHeading, Tone};

/// Turning it on; or, once it is on, everything about it.
#[component]
pub fn LockPage() -> Element {
    let texts = use_texts();
    let store = use_store();
    let mut said = use_signal(|| None::<&'static str>);
    let lock = Lock::new(&store.store());
    let mut say = move |words: &'static str| {
        said.set(Some(words));
        store.changed();
        page::focus("page-heading");
    };
    let now = lock.clone();
    let change = move |options: LockOptions| {
        said.set(lock.set_options(options).is_err().then(|| texts.lock_failed()));
        store.changed();
    };
    let state = now.state();
    rsx! {
        PageHeading { text: texts.lock_title().to_string() }
        if let Some(words) = said() {
            Notice { tone: Tone::Info,
                p { role: "status", {words} }
            }
        }
        match state {
            LockState::Open(options) => rsx! {
                p { class: "lead", {texts.lock_is_on()} }
                Button {
                    look: Look::Primary,
                    icon: IconName::Lock,
                    onpress: move |()| {
                        // Whether the other tabs hear of it or not, this one locks.
                        let _ = now.lock_all_tabs(clock::now());
                        page::reload();
                    },
                    {texts.lock_now()}
                }
                Card { heading: texts.lock_choices().to_string(),
                    Choices { options, onchange: change }
                }
                ChangeCode { ondone: move |()| say(texts.lock_changed()) }
                TurnOff { ondone: move |()| say(texts.lock_turned_off()) }
            },
            LockState::Off | LockState::Locked(_) => rsx! {
                p { class: "lead", {texts.lock_lead()} }
                TurnOn { ondone: move |()| say(texts.lock_turned_on()) }
            },
        }
        ButtonLink { icon: IconName::Back, to: Route::SafetyPages { at: At::Overview }, {texts.safety_title()} }
    }
}
