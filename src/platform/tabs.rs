//! Other tabs of the same browser.

/// Calls `on_change` when another tab wrote to the storage they share, as long as the page lives.
#[cfg(target_family = "wasm")]
pub fn watch(on_change: impl Fn() + 'static) {
    use wasm_bindgen::JsCast;
    use wasm_bindgen::prelude::Closure;

    let Some(window) = super::page::window() else { return };
    let listener = Closure::<dyn Fn()>::new(on_change);
    let _ = window.add_event_listener_with_callback("storage", listener.as_ref().unchecked_ref());
    listener.forget();
}

#[cfg(not(target_family = "wasm"))]
pub fn watch(_on_change: impl Fn() + 'static) {}
