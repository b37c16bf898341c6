//! Keeping the screen on. Where the browser cannot, the screen goes off as ever.

#[cfg(target_family = "wasm")]
mod browser {
    use std::cell::Cell;
    use std::rc::Rc;

    use wasm_bindgen::JsValue;
    use wasm_bindgen_futures::spawn_local;

    use crate::platform::by_name::{call, of_navigator, settled};
    use crate::platform::listener::Listener;
    use crate::platform::visibility::on_visible;

    /// The screen stays on until it is dropped.
    pub struct WakeLock {
        state: Rc<State>,
        _visible: Option<Listener>,
    }

    struct State {
        wanted: Cell<bool>,
        lock: Cell<Option<JsValue>>,
    }

    /// Keeps the screen on from now, and again each time the page comes back into view: browsers let go when it is left.
    pub fn keep_awake() -> WakeLock {
        let state = Rc::new(State { wanted: Cell::new(true), lock: Cell::new(None) });
        let again = Rc::clone(&state);
        request(Rc::clone(&state));
        WakeLock { state, _visible: on_visible(move || request(Rc::clone(&again))) }
    }

    fn request(state: Rc<State>) {
        let Some(wake_lock) = of_navigator("wakeLock") else { return };
        let promise = call(&wake_lock, "request", &["screen".into()]);
        spawn_local(async move {
            // Refused when the battery is low, among others.
            let Ok(lock) = settled(promise).await else { return };
            let to_release = if state.wanted.get() { state.lock.replace(Some(lock)) } else { Some(lock) };
            release(to_release);
        });
    }

    fn release(lock: Option<JsValue>) {
        if let Some(promise) = lock.and_then(|lock| call(&lock, "release", &[])) {
            spawn_local(async move {
                let _ = settled(Some(promise)).await;
            });
        }
    }

    impl Drop for WakeLock {
        fn drop(&mut self) {
            self.state.wanted.set(false);
            release(self.state.lock.take());
        }
    }
}

#[cfg(not(target_family = "wasm"))]
mod browser {
    pub struct WakeLock;

    pub fn keep_awake() -> WakeLock {
        WakeLock
    }
}

pub use browser::{WakeLock, keep_awake};
