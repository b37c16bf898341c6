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

    pub fn on_visible(_then: impl FnMut() + 'static) -> Option<Listener> {
        None
    }
}

pub use browser::{is_visible, on_visible};
