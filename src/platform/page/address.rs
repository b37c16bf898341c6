//! The address of the page: what stands behind its `#`, and the way back and forth through the places it was at.

use std::sync::Arc;

use dioxus_history::History;
use js_sys::Array;
use wasm_bindgen::prelude::Closure;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{ScrollRestoration, Window};

/// Routes behind `#`. Each place remembers how far it was scrolled. dioxus-web has the same, but only together with
/// its `eval`.
pub struct HashAddress {
    window: Window,
    /// Of the page itself, such as `/` or `/app/`.
    path: String,
}

impl HashAddress {
    /// `None` when the page has no window or no history.
    pub fn new() -> Option<Self> {
        let window = super::window()?;
        let path = window.location().pathname().ok()?;
        let _ = window.history().ok()?.set_scroll_restoration(ScrollRestoration::Manual);
        let address = Self { window, path };
        address.write(&address.current_route(), false);
        Some(address)
    }

    fn route_in(window: &Window) -> String {
        let hash = window.location().hash().unwrap_or_default();
        let route = hash.trim_start_matches('#');
        if route.is_empty() { "/".to_owned() } else { route.to_owned() }
    }

    fn write(&self, route: &str, new_place: bool) {
        let Ok(history) = self.window.history() else { return };
        let scrolled = Array::of2(&coordinate(self.window.scroll_x()), &coordinate(self.window.scroll_y()));
        let address = format!("{}#{route}", self.path);
        // All of them only fail for an address of another site.
        if new_place {
            let _ = history.replace_state_with_url(&scrolled, "", None);
            let _ = history.push_state_with_url(&scrolled, "", Some(&address));
        } else {
            let _ = history.replace_state_with_url(&scrolled, "", Some(&address));
        }
    }
}

fn coordinate(scrolled: Result<f64, JsValue>) -> JsValue {
    scrolled.unwrap_or_default().into()
}

impl History for HashAddress {
    fn current_route(&self) -> String {
        Self::route_in(&self.window)
    }

    fn current_prefix(&self) -> Option<String> {
        Some(format!("{}#", self.path))
    }

    fn go_back(&self) {
        if let Ok(history) = self.window.history() {
            let _ = history.back();
        }
    }

    fn go_forward(&self) {
        if let Ok(history) = self.window.history() {
            let _ = history.forward();
        }
    }

    fn push(&self, route: String) {
        if route != self.current_route() {
            self.write(&route, true);
            self.window.scroll_to_with_x_and_y(0.0, 0.0);
        }
    }

    fn replace(&self, route: String) {
        self.write(&route, false);
        self.window.scroll_to_with_x_and_y(0.0, 0.0);
    }

    fn external(&self, url: String) -> bool {
        self.window.location().set_href(&url).is_ok()
    }

    fn updater(&self, callback: Arc<dyn Fn() + Send + Sync>) {
        let window = self.window.clone();
        let listener = Closure::<dyn Fn()>::new(move || {
            callback();
            scroll_back(&window);
        });
        let _ = self.window.add_event_listener_with_callback("popstate", listener.as_ref().unchecked_ref());
        listener.forget();
    }
}

/// To where the place was left, once what stands there is painted.
fn scroll_back(window: &Window) {
    let Ok(state) = window.history().and_then(|history| history.state()) else { return };
    let Some(scrolled) = state.dyn_ref::<Array>() else { return };
    let (Some(x), Some(y)) = (scrolled.get(0).as_f64(), scrolled.get(1).as_f64()) else { return };
    let scrolling = window.clone();
    let scroll = Closure::once_into_js(move || scrolling.scroll_to_with_x_and_y(x, y));
    let _ = window.request_animation_frame(scroll.unchecked_ref());
}
