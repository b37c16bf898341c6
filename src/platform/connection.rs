//! Whether the device says that it has a network.

/// Calls `on_change` with `true` when the network is there, now and whenever that changes, as long as the page lives.
#[cfg(target_family = "wasm")]
pub fn watch(on_change: impl Fn(bool) + 'static) {
    use wasm_bindgen::JsCast;
    use wasm_bindgen::prelude::Closure;

    let Some(window) = super::page::window() else { return };
    on_change(window.navigator().on_line());
    let seen = window.clone();
    let listener = Closure::<dyn Fn()>::new(move || on_change(seen.navigator().on_line()));
    for event in ["online", "offline"] {
        let _ = window.add_event_listener_with_callback(event, listener.as_ref().unchecked_ref());
    }
    listener.forget();
}

#[cfg(not(target_family = "wasm"))]
pub fn watch(_on_change: impl Fn(bool) + 'static) {}
