//! Long texts that are kept for a while in the browser's Cache storage, which has more room than localStorage.

/// Why it was not done.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum KeptError {
    /// No room left.
    Full,
    Failed,
}

#[cfg(target_family = "wasm")]
#[expect(clippy::missing_errors_doc, reason = "KeptError says it")]
mod browser {
    use wasm_bindgen::JsValue;

    use super::KeptError;
    use crate::platform::by_name::{call, construct, get as member, settled};
    use crate::platform::page::window;

    /// Not one of the names that the service worker tidies up when a new version comes.
    const CACHE: &str = "kept-by-reprise";

    fn caches() -> Option<JsValue> {
        member(window()?.as_ref(), "caches")
    }

    /// Whether the browser has it: not on plain http, and not in every private window.
    pub fn is_available() -> bool {
        caches().is_some()
    }

    async fn open() -> Result<JsValue, KeptError> {
        let caches = caches().ok_or(KeptError::Failed)?;
        settled(call(&caches, "open", &[CACHE.into()])).await.map_err(reason)
    }

    /// Whether there is anything. Asked first where only looking is meant, for to open a cache is to make it; a browser
    /// that refuses to look keeps nothing either.
    async fn is_there() -> bool {
        let Some(caches) = caches() else { return false };
        settled(call(&caches, "has", &[CACHE.into()])).await.is_ok_and(|is_there| is_there.is_truthy())
    }

    fn reason(error: Option<JsValue>) -> KeptError {
        let name = error.and_then(|error| member(&error, "name")).and_then(|name| name.as_string()).unwrap_or_default();
        if name.contains("Quota") { KeptError::Full } else { KeptError::Failed }
    }

    /// Entries are named by addresses; nothing is ever fetched from this one.
    fn address(name: &str) -> JsValue {
        format!("./kept/{name}").into()
    }

    pub async fn put(name: &str, text: &str) -> Result<(), KeptError> {
        let response = construct("Response", &[text.into()]).ok_or(KeptError::Failed)?;
        settled(call(&open().await?, "put", &[address(name), response])).await.map(drop).map_err(reason)
    }

    pub async fn get(name: &str) -> Result<Option<String>, KeptError> {
        if !is_there().await {
            return Ok(None);
        }
        let response = settled(call(&open().await?, "match", &[address(name)])).await.map_err(reason)?;
        if response.is_undefined() {
            return Ok(None);
        }
        let text = settled(call(&response, "text", &[])).await.map_err(reason)?;
        text.as_string().map(Some).ok_or(KeptError::Failed)
    }

    pub async fn remove(name: &str) -> Result<(), KeptError> {
        if !is_there().await {
            return Ok(());
        }
        settled(call(&open().await?, "delete", &[address(name)])).await.map(drop).map_err(reason)
    }

    pub async fn remove_all() -> Result<(), KeptError> {
        let Some(caches) = caches() else { return Ok(()) };
        settled(call(&caches, "delete", &[CACHE.into()])).await.map(drop).map_err(reason)
    }
}

#[cfg(not(target_family = "wasm"))]
#[expect(clippy::missing_errors_doc, reason = "KeptError says it")]
mod browser {
    use super::KeptError;

    pub fn is_available() -> bool {
        false
    }

    pub async fn put(_name: &str, _text: &str) -> Result<(), KeptError> {
        Err(KeptError::Failed)
    }

    pub async fn get(_name: &str) -> Result<Option<String>, KeptError> {
        Err(KeptError::Failed)
    }

    pub async fn remove(_name: &str) -> Result<(), KeptError> {
        Err(KeptError::Failed)
    }

    pub async fn remove_all() -> Result<(), KeptError> {
        Ok(())
    }
}

pub use browser::{get, is_available, put, remove, remove_all};
