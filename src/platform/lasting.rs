//! How long the browser will keep what is stored, and how much it lets the app have.

/// What all storage of the origin takes, in bytes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Estimate {
    pub used: u64,
    /// What there may be in all.
    pub quota: u64,
}

#[cfg(target_family = "wasm")]
mod browser {
    use wasm_bindgen::JsValue;

    use super::Estimate;
    use crate::platform::by_name::{call, get, navigator, of_navigator, settled};
    use crate::platform::page::window;

    async fn answer(promise: Option<JsValue>) -> Option<bool> {
        settled(promise).await.ok()?.as_bool()
    }

    /// Whether the browser promised not to clear what is stored. `None`: it does not say.
    pub async fn is_persistent() -> Option<bool> {
        answer(of_navigator("storage").and_then(|storage| call(&storage, "persisted", &[]))).await
    }

    /// Asks for that promise. To be called in answer to a tap: some browsers ask the person.
    pub fn ask_to_persist() -> impl Future<Output = Option<bool>> {
        answer(of_navigator("storage").and_then(|storage| call(&storage, "persist", &[])))
    }

    /// What is used, about. `None`: the browser does not say.
    pub async fn estimate() -> Option<Estimate> {
        let promise = of_navigator("storage").and_then(|storage| call(&storage, "estimate", &[]));
        let answer = settled(promise).await.ok()?;
        let bytes = |name| {
            let bytes = get(&answer, name)?.as_f64()?;
            #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a number of bytes")]
            Some(bytes as u64)
        };
        Some(Estimate { used: bytes("usage")?, quota: bytes("quota")? })
    }

    /// Whether the app runs on its own, started from the home screen, and not in a tab of the browser.
    pub fn is_installed() -> bool {
        let is = |mode: &str| {
            let query = window().and_then(|window| call(window.as_ref(), "matchMedia", &[mode.into()]));
            query.and_then(|query| get(&query, "matches")).is_some_and(|matches| matches.is_truthy())
        };
        let on_apple = navigator().and_then(|navigator| get(&navigator, "standalone"));
        is("(display-mode: standalone)") || on_apple.is_some_and(|standalone| standalone.is_truthy())
    }
}

#[cfg(not(target_family = "wasm"))]
mod browser {
    use super::Estimate;

    pub async fn is_persistent() -> Option<bool> {
        None
    }

    pub fn ask_to_persist() -> impl Future<Output = Option<bool>> {
        std::future::ready(None)
    }

    pub async fn estimate() -> Option<Estimate> {
        None
    }

    pub fn is_installed() -> bool {
        false
    }
}

pub use browser::{ask_to_persist, estimate, is_installed, is_persistent};
