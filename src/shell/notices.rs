//! What the app itself has to say, above the page.

use dioxus::core::{Runtime, current_scope_id};
use dioxus::prelude::*;

use super::trouble_notice::TroubleNotice;
use crate::i18n::use_texts;
use crate::platform::{connection, page, service_worker};
use crate::ui::{Button, Notice, Tone};

/// Whether there is a network, and whether a newer version lies ready.
#[derive(Clone, Copy, PartialEq)]
pub(super) struct News {
    online: Signal<bool>,
    update_ready: Signal<bool>,
}

/// The browser tells for as long as the page is open, so it has to be heard by what lives as long: not by the notices,
/// which make room while a talk fills the screen.
pub(super) fn use_news() -> News {
    let online = use_signal(|| true);
    let update_ready = use_signal(|| false);
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
    News { online, update_ready }
}

/// No network, a newer version, trouble with the data. Each says what it means for the person.
#[component]
pub(super) fn Notices(news: News) -> Element {
    let texts = use_texts();
    let News { online, mut update_ready } = news;
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
