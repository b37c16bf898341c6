//! The copy of the program that the service worker keeps, so that the app starts without a network.

/// How the caches of all versions begin (`public/sw.js`).
pub const CACHES: &str = "reprise-";

#[cfg(target_family = "wasm")]
mod browser {
    use js_sys::Array;
    use wasm_bindgen::{JsCast, JsValue};

    use super::CACHES;
    use crate::platform::by_name::{call, get, of_navigator, settled};
    use crate::platform::page::window;

    /// Removes the worker, what it keeps and the notifications it shows; `false` when some of it is still there. The
    /// page at hand goes on with what it has; the next one that is loaded comes from the network and is kept anew.
    pub async fn remove() -> bool {
        // First the worker, so that none fills what is emptied.
        let worker_gone = remove_worker().await;
        remove_caches().await && worker_gone
    }

    async fn remove_worker() -> bool {
        // Not there in private windows of some browsers and on plain http: then there is no worker.
        let Some(container) = of_navigator("serviceWorker") else { return true };
        let Ok(registration) = settled(call(&container, "getRegistration", &[])).await else { return true };
        if registration.is_undefined() {
            return true;
        }
        if let Ok(shown) = settled(call(&registration, "getNotifications", &[])).await {
            for shown in shown.dyn_into::<Array>().iter().flat_map(Array::iter) {
                let _ = call(&shown, "close", &[]);
            }
        }
        settled(call(&registration, "unregister", &[])).await.is_ok_and(|gone| gone.is_truthy())
    }

    async fn remove_caches() -> bool {
        let Some(caches) = window().and_then(|window| get(window.as_ref(), "caches")) else { return true };
        // A browser that refuses to look has not kept anything either.
        let Ok(names) = settled(call(&caches, "keys", &[])).await else { return true };
        let mut gone = true;
        for name in names.dyn_into::<Array>().iter().flat_map(Array::iter) {
            if name.as_string().is_some_and(|name| name.starts_with(CACHES)) {
                gone &= delete(&caches, name).await;
            }
        }
        gone
    }

    async fn delete(caches: &JsValue, name: JsValue) -> bool {
        settled(call(caches, "delete", &[name])).await.is_ok()
    }
}

#[cfg(not(target_family = "wasm"))]
mod browser {
    pub async fn remove() -> bool {
        true
    }
}

pub use browser::remove;
