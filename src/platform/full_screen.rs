//! The whole screen, without the browser's own bars. Where the browser cannot, all stays as it is.

#[cfg(target_family = "wasm")]
mod browser {
    use wasm_bindgen::JsValue;
    use wasm_bindgen_futures::spawn_local;

    use crate::platform::by_name::{call, get, settled};
    use crate::platform::page::document;

    /// Takes the whole screen; browsers allow it only while a press is being handled.
    pub fn enter() {
        let root = document().and_then(|document| document.document_element());
        ask(root.map(JsValue::from), "requestFullscreen");
    }

    /// Gives it back.
    pub fn leave() {
        let document = document().map(JsValue::from);
        ask(document.filter(|document| get(document, "fullscreenElement").is_some()), "exitFullscreen");
    }

    fn ask(of: Option<JsValue>, name: &str) {
        let promise = of.and_then(|of| call(&of, name, &[]));
        spawn_local(async move {
            // Refused: the person's settings say so.
            let _ = settled(promise).await;
        });
    }
}

#[cfg(not(target_family = "wasm"))]
mod browser {
    pub fn enter() {}

    pub fn leave() {}
}

pub use browser::{enter, leave};
