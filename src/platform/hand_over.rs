//! Ways out that the person presses a button for: the clipboard and the device's share sheet.

#[cfg(target_family = "wasm")]
mod browser {
    use js_sys::{Function, Object, Promise, Reflect};
    use wasm_bindgen::{JsCast, JsValue};
    use wasm_bindgen_futures::JsFuture;
    use web_sys::Navigator;

    fn navigator() -> Option<Navigator> {
        crate::platform::page::window().map(|window| window.navigator())
    }

    /// Puts text on the clipboard; `false` when the browser did not allow it.
    pub async fn copy(text: &str) -> bool {
        let Some(navigator) = navigator() else { return false };
        // There is no clipboard outside secure contexts, whatever the type says.
        let clipboard = navigator.clipboard();
        if clipboard.is_undefined() {
            return false;
        }
        JsFuture::from(clipboard.write_text(text)).await.is_ok()
    }

    /// Whether the device has a share sheet.
    pub fn can_share() -> bool {
        share_function().is_some()
    }

    /// Opens the device's share sheet. The person may well close it: that is no error.
    pub async fn share(title: &str, text: &str) {
        let (Some(navigator), Some(share)) = (navigator(), share_function()) else { return };
        let data = Object::new();
        let filled = Reflect::set(&data, &"title".into(), &title.into()).is_ok()
            && Reflect::set(&data, &"text".into(), &text.into()).is_ok();
        if filled
            && let Ok(promise) = share.call1(&navigator, &data)
            && let Ok(promise) = promise.dyn_into::<Promise>()
        {
            let _ = JsFuture::from(promise).await;
        }
    }

    // Looked up by name: web-sys types it as always there, and it is not on most computers.
    fn share_function() -> Option<Function> {
        Reflect::get(&JsValue::from(navigator()?), &"share".into()).ok()?.dyn_into().ok()
    }
}

#[cfg(not(target_family = "wasm"))]
mod browser {
    pub async fn copy(_text: &str) -> bool {
        false
    }

    pub fn can_share() -> bool {
        false
    }

    pub async fn share(_title: &str, _text: &str) {}
}

pub use browser::{can_share, copy, share};
