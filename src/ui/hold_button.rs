//! A button that has to be held.

use dioxus::prelude::*;

use super::Icon;
use super::icon::IconName;
use crate::platform::timer;

/// How long, in milliseconds.
const HOLD: u32 = 2_000;
/// Some browsers click where the finger was when it is lifted. The button waits for that, in milliseconds: otherwise it would
/// hit what comes in its place.
const LIFTED: u32 = 400;

/// Does it when the finger, the mouse or a key is lifted after two seconds, at which it says `let_go`; a short press says so
/// through `onshort`, for there must be another way for those who cannot hold.
#[component]
pub fn HoldButton(
    icon: Option<IconName>,
    let_go: String,
    onhold: EventHandler<()>,
    onshort: EventHandler<()>,
    children: Element,
) -> Element {
    let mut held = use_signal(|| None::<timer::Timeout>);
    let mut done = use_signal(|| false);
    let mut leaving = use_signal(|| None::<timer::Timeout>);
    let runtime = use_hook(dioxus::core::Runtime::current);
    let scope = use_hook(dioxus::core::current_scope_id);
    let mut begin = move || {
        if held.peek().is_some() {
            return;
        }
        done.set(false);
        let runtime = runtime.clone();
        let then = move || runtime.in_scope(scope, || done.set(true));
        held.set(Some(timer::after(HOLD, then)));
    };
    let lifted = use_hook(dioxus::core::Runtime::current);
    let mut end = move || {
        if held.peek().is_none() {
            return;
        }
        let runtime = lifted.clone();
        let then = move || runtime.in_scope(scope, || onhold.call(()));
        leaving.set(done().then(|| timer::after(LIFTED, then)));
        held.set(None);
    };
    let mut begin_by_key = begin.clone();
    let (mut left, mut cancelled, mut key_up, mut blurred) = (end.clone(), end.clone(), end.clone(), end.clone());
    rsx! {
        button {
            class: if held.read().is_some() { "button hold held" } else { "button hold" },
            r#type: "button",
            onpointerdown: move |_| begin(),
            onpointerup: move |_| end(),
            onpointerleave: move |_| left(),
            onpointercancel: move |_| cancelled(),
            // A long press would open the phone's own menu.
            oncontextmenu: move |event| event.prevent_default(),
            onkeydown: move |event| {
                if matches!(event.key(), Key::Enter) || event.code() == Code::Space {
                    begin_by_key();
                }
            },
            onkeyup: move |_| key_up(),
            onblur: move |_| blurred(),
            onclick: move |_| {
                if !done() {
                    onshort.call(());
                }
            },
            if let Some(name) = icon {
                Icon { name }
            }
            if done() {
                "{let_go}"
            } else {
                {children}
            }
        }
    }
}
