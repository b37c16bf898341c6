//! A button that has to be held.

use dioxus::prelude::*;

use super::Icon;
use super::icon::IconName;
use crate::platform::timer;

/// How long, in milliseconds.
const HOLD: u32 = 2_000;

/// Does it once the finger, the mouse or a key was held on it for two seconds; a short press says so through `onshort`, for
/// there must be another way for those who cannot hold.
#[component]
pub fn HoldButton(
    icon: Option<IconName>,
    onhold: EventHandler<()>,
    onshort: EventHandler<()>,
    children: Element,
) -> Element {
    let mut held = use_signal(|| None::<timer::Timeout>);
    let mut done = use_signal(|| false);
    let runtime = use_hook(dioxus::core::Runtime::current);
    let scope = use_hook(dioxus::core::current_scope_id);
    let mut begin = move || {
        if held.peek().is_some() {
            return;
        }
        done.set(false);
        let runtime = runtime.clone();
        let then = move || {
            runtime.in_scope(scope, || {
                done.set(true);
                onhold.call(());
            });
        };
        held.set(Some(timer::after(HOLD, then)));
    };
    let mut end = move || held.set(None);
    let mut begin_by_key = begin.clone();
    rsx! {
        button {
            class: if held.read().is_some() { "button hold held" } else { "button hold" },
            r#type: "button",
            onpointerdown: move |_| begin(),
            onpointerup: move |_| end(),
            onpointerleave: move |_| end(),
            onpointercancel: move |_| end(),
            // A long press would open the phone's own menu.
            oncontextmenu: move |event| event.prevent_default(),
            onkeydown: move |event| {
                if matches!(event.key(), Key::Enter) || event.code() == Code::Space {
                    begin_by_key();
                }
            },
            onkeyup: move |_| end(),
            onblur: move |_| end(),
            onclick: move |_| {
                if !done() {
                    onshort.call(());
                }
            },
            if let Some(name) = icon {
                Icon { name }
            }
            {children}
        }
    }
}
