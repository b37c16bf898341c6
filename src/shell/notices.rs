//! What the app itself has to say, above the page.

use dioxus::core::{Runtime, current_scope_id};
use dioxus::prelude::*;

use super::trouble_notice::TroubleNotice;
use crate::i18n::use_texts;
use crate::platform::{connection, page, service_worker};
use crate::ui::{Button, Notice, Tone};

/// No network, a newer version, trouble with the data. Each says what it means for the person.
#[component]
pub(super) fn Notices() -> Element {
    let texts = use_texts();
    let online = use_signal(|| true);
    let mut update_ready = use_signal(|| false);
    use_hook(|| {
        let runtime = Runtime::current();
        let scope = current_scope_id();
        let heard = runtime.clone();
        connection::watch(move |now| {
            let mut online = online;
            heard.in_scope(scope, || online.set(now));
        });
        service_worker::reload_on_takeover();
        spawn(async move {
            service_worker::register(move || {
                let mut update_ready = update_ready;
                runtime.in_scope(scope, || update_ready.set(true));
            })
            .await;
        });
    });
    let later = move |()| {
        update_ready.set(false);
        // The button goes with its notice, and must not take the focus with it.
        page::focus("page-heading");
    };
    let use_update = move |()| {
        spawn(service_worker::use_update());
    };

    rsx! {
        if !online() {
            Notice { tone: Tone::Info,
                p { {texts.offline_notice()} }
            }
        }
        if update_ready() {
            Notice { tone: Tone::Info,
                p { {texts.update_ready()} }
                Button { onpress: use_update, {texts.update_now()} }
                Button { onpress: later, {texts.update_later()} }
            }
        }
        TroubleNotice {}
    }
}
