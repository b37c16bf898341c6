//! Whether the person can see the page: another tab, another app or a locked screen may be before it.

use super::listener::Listener;

#[cfg(target_family = "wasm")]
mod browser {
    use super::Listener;
    use crate::platform::listener::listen;
    use crate::platform::page::document;

    /// Whether the page can be seen now.
    pub fn is_visible() -> bool {
        document().is_some_and(|document| !document.hidden())
    }

    /// Calls `then` whenever the page comes into sight (`true`) or goes out of it, until the listener is dropped.
    pub fn on_change(mut then: impl FnMut(bool) + 'static) -> Option<Listener> {
        listen(document()?.into(), "visibilitychange", move || then(is_visible()))
    }

    /// Calls `then` whenever the person touches the page or types, until the listeners are dropped.
    pub fn on_touch(then: impl FnMut() + Clone + 'static) -> Vec<Listener> {
        let Some(document) = document() else { return Vec::new() };
        let listening = |event| listen(document.clone().into(), event, then.clone());
        ["pointerdown", "pointermove", "keydown", "input"].into_iter().filter_map(listening).collect()
    }

    /// Calls `then` whenever the page can be seen again, until the listener is dropped.
    pub fn on_visible(mut then: impl FnMut() + 'static) -> Option<Listener> {
        let when_seen = move || {
            if is_visible() {
                then();
            }
        };
        listen(document()?.into(), "visibilitychange", when_seen)
    }
}

#[cfg(not(target_family = "wasm"))]
mod browser {
    use super::Listener;

    pub fn is_visible() -> bool {
        false
    }

    pub fn on_change(_then: impl FnMut(bool) + 'static) -> Option<Listener> {
        None
    }

    pub fn on_touch(_then: impl FnMut() + Clone + 'static) -> Vec<Listener> {
        Vec::new()
    }

    pub fn on_visible(_then: impl FnMut() + 'static) -> Option<Listener> {
        None
    }
}

pub use browser::{is_visible, on_change, on_touch, on_visible};
