//! Notifications: they come while the app is open, or its service worker can still show them.

/// Whether the app may show notifications.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Permission {
    Granted,
    /// The person said no, to be changed in the browser's settings only.
    Denied,
    /// Nobody asked yet.
    Open,
    /// An iPhone or iPad allows them to an app on the home screen only.
    HomeScreenOnly,
    NotSupported,
}

/// A notification.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Notice {
    pub title: String,
    pub body: String,
    /// A later one with the same tag takes its place.
    pub tag: String,
    /// Where a tap on it leads in the app: `#/today`.
    pub route: String,
}

#[cfg(target_family = "wasm")]
mod browser {
    use js_sys::Array;
    use wasm_bindgen::prelude::Closure;
    use wasm_bindgen::{JsCast, JsValue};

    use super::{Notice, Permission};
    use crate::platform::by_name::{call, construct, get, navigator, object, of_navigator, settled};
    use crate::platform::page::window;

    fn class() -> Option<JsValue> {
        get(window()?.as_ref(), "Notification")
    }

    /// What the person decided.
    pub fn permission() -> Permission {
        let Some(class) = class() else { return without_notifications() };
        match get(&class, "permission").and_then(|permission| permission.as_string()).as_deref() {
            Some("granted") => Permission::Granted,
            Some("denied") => Permission::Denied,
            _ => Permission::Open,
        }
    }

    // Only Apple's mobile browsers say whether the page stands alone.
    fn without_notifications() -> Permission {
        match navigator().and_then(|navigator| get(&navigator, "standalone")) {
            Some(standalone) if !standalone.is_truthy() => Permission::HomeScreenOnly,
            _ => Permission::NotSupported,
        }
    }

    /// Asks the person. To be called in answer to a tap: the question is asked at once, only its answer is waited for.
    pub fn ask() -> impl Future<Output = Permission> {
        let promise = class().and_then(|class| call(&class, "requestPermission", &[]));
        async move {
            let _ = settled(promise).await;
            permission()
        }
    }

    // The service worker outlives the page, and on Android nothing else may show one.
    async fn registration() -> Option<JsValue> {
        let container = of_navigator("serviceWorker")?;
        let registration = settled(call(&container, "getRegistration", &[])).await.ok()?;
        get(&registration, "active").map(|_| registration)
    }

    /// Shows it; `false` when it could not be shown.
    pub async fn show(notice: Notice) -> bool {
        if permission() != Permission::Granted {
            return false;
        }
        let options = object(&[
            ("body", notice.body.into()),
            ("tag", notice.tag.into()),
            // Heard again, though it takes the place of an earlier one.
            ("renotify", true.into()),
            ("icon", "icons/icon-192.png".into()),
            ("data", object(&[("route", notice.route.as_str().into())])),
        ]);
        let title = JsValue::from(notice.title);
        if let Some(registration) = registration().await
            && settled(call(&registration, "showNotification", &[title.clone(), options.clone()])).await.is_ok()
        {
            return true;
        }
        match construct("Notification", &[title, options]) {
            Some(shown) => {
                open_on_tap(&shown, notice.route);
                true
            }
            None => false,
        }
    }

    /// What `sw.js` does for the others.
    fn open_on_tap(shown: &JsValue, route: String) {
        let open = Closure::once_into_js(move || {
            if let Some(window) = window() {
                let _ = window.focus();
                let _ = window.location().set_hash(&route);
            }
        });
        let _ = js_sys::Reflect::set(shown, &"onclick".into(), &open);
    }

    /// Takes the one with this tag away, if it is still shown.
    pub async fn close(tag: &str) {
        let Some(registration) = registration().await else { return };
        let shown = call(&registration, "getNotifications", &[object(&[("tag", tag.into())])]);
        let Ok(shown) = settled(shown).await else { return };
        for shown in shown.dyn_into::<Array>().iter().flat_map(Array::iter) {
            let _ = call(&shown, "close", &[]);
        }
    }
}

#[cfg(not(target_family = "wasm"))]
mod browser {
    use super::{Notice, Permission};

    pub fn permission() -> Permission {
        Permission::NotSupported
    }

    pub fn ask() -> impl Future<Output = Permission> {
        std::future::ready(permission())
    }

    pub async fn show(_notice: Notice) -> bool {
        false
    }

    pub async fn close(_tag: &str) {}
}

pub use browser::{ask, close, permission, show};
