//! The document itself: title, language, theme, focus, printing, reloading.

#[cfg(target_family = "wasm")]
mod address;

/// What the root element carries for the stylesheet and for assistive technology.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RootAttributes {
    pub lang: &'static str,
    /// `light`, `dark`, or nothing to follow the system.
    pub theme: Option<&'static str>,
    /// `large` or `largest`; nothing for the browser's own size.
    pub text_size: Option<&'static str>,
}

#[cfg(target_family = "wasm")]
mod browser {
    use wasm_bindgen::JsCast;
    use web_sys::{Document, Element, HtmlElement, Window};

    use super::RootAttributes;

    #[expect(clippy::disallowed_methods, reason = "this is the wrapper")]
    pub(in crate::platform) fn window() -> Option<Window> {
        web_sys::window()
    }

    pub(in crate::platform) fn document() -> Option<Document> {
        window()?.document()
    }

    pub fn set_title(title: &str) {
        if let Some(document) = document() {
            document.set_title(title);
        }
    }

    pub fn title() -> String {
        document().map(|document| document.title()).unwrap_or_default()
    }

    /// Hides all of the page, or shows it again.
    pub fn cover(covered: bool) {
        if let Some(root) = document().and_then(|document| document.document_element()) {
            set_or_remove(&root, "data-covered", covered.then_some(""));
        }
    }

    pub fn set_root(attributes: &RootAttributes) {
        let Some(root) = document().and_then(|document| document.document_element()) else { return };
        set_or_remove(&root, "lang", Some(attributes.lang));
        set_or_remove(&root, "data-theme", attributes.theme);
        set_or_remove(&root, "data-text-size", attributes.text_size);
    }

    fn set_or_remove(root: &Element, name: &str, value: Option<&str>) {
        // Both only fail on a malformed name.
        let _ = match value {
            Some(value) => root.set_attribute(name, value),
            None => root.remove_attribute(name),
        };
    }

    pub fn remove_first_paint() {
        if let Some(frame) = document().and_then(|document| document.get_element_by_id("first-paint")) {
            frame.remove();
        }
    }

    pub fn focus(id: &str) {
        if let Some(element) = document().and_then(|document| document.get_element_by_id(id))
            && let Some(element) = element.dyn_ref::<HtmlElement>()
        {
            let _ = element.focus();
        }
    }

    pub fn print() {
        if let Some(window) = window() {
            let _ = window.print();
        }
    }

    pub fn reload() {
        if let Some(window) = window() {
            let _ = window.location().reload();
        }
    }
}

#[cfg(not(target_family = "wasm"))]
mod browser {
    use super::RootAttributes;

    pub fn set_title(_title: &str) {}

    pub fn title() -> String {
        String::new()
    }

    pub fn cover(_covered: bool) {}

    pub fn set_root(_attributes: &RootAttributes) {}

    pub fn remove_first_paint() {}

    pub fn focus(_id: &str) {}

    pub fn print() {}

    pub fn reload() {}
}

#[cfg(target_family = "wasm")]
pub use address::HashAddress;
pub use browser::{cover, focus, print, reload, remove_first_paint, set_root, set_title, title};
#[cfg(target_family = "wasm")]
pub(in crate::platform) use browser::{document, window};
