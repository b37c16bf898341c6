//! Listening to the browser for as long as somebody holds on to it.

#[cfg(target_family = "wasm")]
mod browser {
    use wasm_bindgen::prelude::Closure;
    use wasm_bindgen::{JsCast, JsValue};
    use web_sys::EventTarget;

    /// Listens until it is dropped.
    pub struct Listener {
        target: EventTarget,
        event: &'static str,
        then: Closure<dyn FnMut()>,
    }

    /// Calls `then` at each such event. `None` when the target hears no events.
    pub(in crate::platform) fn listen(
        target: JsValue,
        event: &'static str,
        then: impl FnMut() + 'static,
    ) -> Option<Listener> {
        let target: EventTarget = target.dyn_into().ok()?;
        let then = Closure::<dyn FnMut()>::new(then);
        target.add_event_listener_with_callback(event, then.as_ref().unchecked_ref()).ok()?;
        Some(Listener { target, event, then })
    }

    impl Drop for Listener {
        fn drop(&mut self) {
            let _ = self.target.remove_event_listener_with_callback(self.event, self.then.as_ref().unchecked_ref());
        }
    }
}

#[cfg(not(target_family = "wasm"))]
mod browser {
    pub struct Listener;
}

pub use browser::Listener;
#[cfg(target_family = "wasm")]
pub(in crate::platform) use browser::listen;
