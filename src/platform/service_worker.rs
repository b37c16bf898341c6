//! The service worker: makes the app start without a network, and tells when a newer version lies ready.

#[cfg(target_family = "wasm")]
mod browser {
    use std::rc::Rc;

    use js_sys::{Function, Object, Promise, Reflect};
    use wasm_bindgen::prelude::Closure;
    use wasm_bindgen::{JsCast, JsValue};
    use wasm_bindgen_futures::JsFuture;
    use web_sys::{ServiceWorkerContainer, ServiceWorkerRegistration, ServiceWorkerState};

    use crate::platform::page;

    // There is no container in private windows of some browsers and on plain http, whatever the type says.
    fn container() -> Option<ServiceWorkerContainer> {
        let navigator = JsValue::from(page::window()?.navigator());
        Reflect::get(&navigator, &"serviceWorker".into()).ok()?.dyn_into().ok()
    }

    /// Registers the worker and calls `on_update` when a newer version waits to be used.
    pub async fn register(on_update: impl Fn() + 'static) {
        let Some(container) = container() else { return };
        let Ok(registration) = JsFuture::from(container.register("sw.js")).await else { return };
        let Ok(registration) = registration.dyn_into::<ServiceWorkerRegistration>() else { return };
        let on_update: Rc<dyn Fn()> = Rc::new(on_update);
        if registration.waiting().is_some() && registration.active().is_some() {
            on_update();
        }
        // An update may have been found before anybody listened.
        watch_installing(&registration, &on_update);
        let found = registration.clone();
        listen(&registration, "updatefound", move || watch_installing(&found, &on_update));
    }

    fn watch_installing(registration: &ServiceWorkerRegistration, on_update: &Rc<dyn Fn()>) {
        // With no worker at work this is the very first version: nothing to offer. Asked now, because by the time it is
        // installed WebKit has already let it take over.
        let (Some(worker), Some(_)) = (registration.installing(), registration.active()) else { return };
        let (installing, on_update) = (worker.clone(), Rc::clone(on_update));
        listen(&worker, "statechange", move || {
            if installing.state() == ServiceWorkerState::Installed {
                on_update();
            }
        });
    }

    /// Starts using the waiting version. Every open tab reloads, so no tab mixes two versions.
    pub async fn use_update() {
        let Some(container) = container() else { return };
        let Ok(registration) = JsFuture::from(container.get_registration()).await else { return };
        // Everything was deleted since, the worker too: what is loaded now is the newest.
        let Ok(registration) = registration.dyn_into::<ServiceWorkerRegistration>() else { return page::reload() };
        match registration.waiting() {
            Some(worker) => {
                // A page loaded past the worker (a forced reload) does not listen yet; see reload_on_takeover.
                if container.controller().is_none() {
                    listen(&container, "controllerchange", page::reload);
                }
                let message = Object::new();
                let _ = Reflect::set(&message, &"type".into(), &"skip-waiting".into());
                let _ = worker.post_message(&message);
            }
            None => page::reload(),
        }
    }

    /// Reloads this tab when a newer version took over. The first version taking over an open page is no update.
    pub fn reload_on_takeover() {
        let Some(container) = container() else { return };
        if container.controller().is_some() {
            listen(&container, "controllerchange", page::reload);
        }
    }

    /// Asks the browser not to throw the data away when the device runs short of room. Needs no permission prompt
    /// in most browsers; the answer changes nothing for the person, so it is not shown.
    pub async fn ask_to_keep_data() {
        let Some(window) = page::window() else { return };
        let Ok(storage) = Reflect::get(&JsValue::from(window.navigator()), &"storage".into()) else { return };
        let Ok(persist) = Reflect::get(&storage, &"persist".into()) else { return };
        if let Ok(persist) = persist.dyn_into::<Function>()
            && let Ok(promise) = persist.call0(&storage)
            && let Ok(promise) = promise.dyn_into::<Promise>()
        {
            let _ = JsFuture::from(promise).await;
        }
    }

    fn listen(target: &web_sys::EventTarget, event: &str, then: impl Fn() + 'static) {
        let listener = Closure::<dyn Fn()>::new(then);
        let _ = target.add_event_listener_with_callback(event, listener.as_ref().unchecked_ref());
        listener.forget();
    }
}

#[cfg(not(target_family = "wasm"))]
mod browser {
    pub async fn register(_on_update: impl Fn() + 'static) {}

    pub async fn use_update() {}

    pub fn reload_on_takeover() {}

    pub async fn ask_to_keep_data() {}
}

pub use browser::{ask_to_keep_data, register, reload_on_takeover, use_update};
