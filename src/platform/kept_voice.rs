//! Recordings that the person keeps, in a cache of the browser of their own.

/// The service worker knows this name too: it must not clear it away with an old version of the app (`public/sw.js`).
pub const CACHE: &str = "reprise-voice";

#[cfg(target_family = "wasm")]
mod browser {
    use js_sys::Array;
    use wasm_bindgen::{JsCast, JsValue};

    use super::CACHE;
    use crate::platform::by_name::{call, construct, get, settled};
    use crate::platform::page::window;
    use crate::platform::voice_recording::Recording;

    /// What stands before a name in the addresses of the cache.
    const FOLDER: &str = "/voice/";

    /// `None` where there are no caches, as in private windows of some browsers.
    fn caches() -> Option<JsValue> {
        get(window()?.as_ref(), "caches")
    }

    async fn cache() -> Option<JsValue> {
        settled(call(&caches()?, "open", &[CACHE.into()])).await.ok()
    }

    fn address(name: &str) -> JsValue {
        format!(".{FOLDER}{name}").into()
    }

    /// Keeps it under this name, which is made of parts of an address; `false` when the device did not.
    pub async fn keep(name: &str, recording: &Recording) -> bool {
        let Some(cache) = cache().await else { return false };
        let Some(response) = construct("Response", std::slice::from_ref(&recording.blob)) else { return false };
        settled(call(&cache, "put", &[address(name), response])).await.is_ok()
    }

    /// Whether anything is kept. Asked first, for to open a cache is to make it; a browser that refuses to look has not
    /// kept anything either.
    async fn is_there() -> bool {
        let Some(caches) = caches() else { return false };
        settled(call(&caches, "has", &[CACHE.into()])).await.is_ok_and(|is_there| is_there.is_truthy())
    }

    /// The names of all that is kept.
    pub async fn kept() -> Vec<String> {
        if !is_there().await {
            return Vec::new();
        }
        let Some(cache) = cache().await else { return Vec::new() };
        let Ok(requests) = settled(call(&cache, "keys", &[])).await else { return Vec::new() };
        let Ok(requests) = requests.dyn_into::<Array>() else { return Vec::new() };
        let address = |request: JsValue| get(&request, "url").and_then(|url| url.as_string());
        let named = |url: String| url.rsplit_once(FOLDER).map(|(_, name)| name.to_owned());
        requests.iter().filter_map(address).filter_map(named).collect()
    }

    /// What is kept under this name.
    pub async fn read(name: &str, seconds: u32) -> Option<Recording> {
        let response = settled(call(&cache().await?, "match", &[address(name)])).await.ok()?;
        let blob = settled(call(&response, "blob", &[])).await.ok()?;
        Some(Recording { blob, seconds })
    }

    /// Removes it; `false` when it is still there.
    pub async fn remove(name: &str) -> bool {
        let Some(cache) = cache().await else { return false };
        settled(call(&cache, "delete", &[address(name)])).await.is_ok()
    }

    /// Removes all that is kept; `false` when it is still there.
    pub async fn remove_all() -> bool {
        let Some(caches) = caches() else { return true };
        !is_there().await || settled(call(&caches, "delete", &[CACHE.into()])).await.is_ok()
    }
}

#[cfg(not(target_family = "wasm"))]
mod browser {
    use crate::platform::voice_recording::Recording;

    pub async fn keep(_name: &str, _recording: &Recording) -> bool {
        false
    }

    pub async fn kept() -> Vec<String> {
        Vec::new()
    }

    pub async fn read(_name: &str, _seconds: u32) -> Option<Recording> {
        None
    }

    pub async fn remove(_name: &str) -> bool {
        false
    }

    pub async fn remove_all() -> bool {
        true
    }
}

pub use browser::{keep, kept, read, remove, remove_all};
