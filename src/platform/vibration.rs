//! The phone's vibration, where there is one; not on iPhones.

/// Vibrates: milliseconds on, off, on and so on. It takes the place of what is still vibrating; nothing at all stops it.
#[cfg(target_family = "wasm")]
pub fn vibrate(pattern: &[u32]) {
    use js_sys::Array;

    use super::by_name::{call, navigator};

    if let Some(navigator) = navigator() {
        let pattern: Array = pattern.iter().map(|milliseconds| wasm_bindgen::JsValue::from(*milliseconds)).collect();
        let _ = call(&navigator, "vibrate", &[pattern.into()]);
    }
}

/// Whether the browser knows how to.
#[cfg(target_family = "wasm")]
pub fn can_vibrate() -> bool {
    super::by_name::of_navigator("vibrate").is_some()
}

#[cfg(not(target_family = "wasm"))]
pub fn vibrate(_pattern: &[u32]) {}

#[cfg(not(target_family = "wasm"))]
pub fn can_vibrate() -> bool {
    false
}
