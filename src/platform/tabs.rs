//! Other tabs of the same browser.

/// Calls `on_change` when another tab wrote to the storage they share, and when this page comes back after it was put
/// away, for then it was not told. As long as the page lives.
#[cfg(target_family = "wasm")]
pub fn watch(on_change: impl Fn() + 'static) {
    use wasm_bindgen::prelude::Closure;
    use wasm_bindgen::{JsCast, JsValue};

    use super::by_name;

    let Some(window) = super::page::window() else { return };
    let listener = Closure::<dyn Fn(JsValue)>::new(move |event: JsValue| {
        // A page that is shown for the first time has just read everything.
        if by_name::get(&event, "persisted") != Some(JsValue::FALSE) {
            on_change();
        }
    });
    for name in ["storage", "pageshow"] {
        let _ = window.add_event_listener_with_callback(name, listener.as_ref().unchecked_ref());
    }
    listener.forget();
}

#[cfg(not(target_family = "wasm"))]
pub fn watch(_on_change: impl Fn() + 'static) {}
