//! What is left to show when the program itself broke off: a page made beforehand that says the data is safe.
//!
//! A panic ends a wasm program for good, so nothing may be computed at that moment; see `index.html`.

/// The words of the page, renewed whenever the language changes.
#[cfg(target_family = "wasm")]
pub fn prepare(title: &str, body: &str, reload: &str) {
    let Some(document) = super::page::document() else { return };
    for (id, text) in [("crash-title", title), ("crash-body", body), ("crash-reload", reload)] {
        if let Some(element) = document.get_element_by_id(id) {
            element.set_text_content(Some(text));
        }
    }
}

/// From now on a panic shows the page.
#[cfg(target_family = "wasm")]
pub fn watch() {
    let report = std::panic::take_hook();
    std::panic::set_hook(Box::new(move |panic| {
        report(panic);
        if let Some(page) = super::page::document().and_then(|document| document.get_element_by_id("crash")) {
            let _ = page.remove_attribute("hidden");
        }
    }));
}

#[cfg(not(target_family = "wasm"))]
pub fn prepare(_title: &str, _body: &str, _reload: &str) {}

#[cfg(not(target_family = "wasm"))]
pub fn watch() {}
