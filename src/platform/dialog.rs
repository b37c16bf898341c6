//! The native modal dialog: it keeps focus inside, closes on Escape and gives focus back.

/// Opens the `<dialog>` with this id above everything else. Does nothing when it is open.
#[cfg(target_family = "wasm")]
pub fn show_modal(id: &str) {
    if let Some(dialog) = dialog(id).filter(|dialog| !dialog.open()) {
        let _ = dialog.show_modal();
    }
}

/// Closes it; the browser then gives the focus back to what had it before.
#[cfg(target_family = "wasm")]
pub fn close(id: &str) {
    if let Some(dialog) = dialog(id) {
        dialog.close();
    }
}

#[cfg(target_family = "wasm")]
fn dialog(id: &str) -> Option<web_sys::HtmlDialogElement> {
    use wasm_bindgen::JsCast;

    super::page::document()?.get_element_by_id(id)?.dyn_into().ok()
}

#[cfg(not(target_family = "wasm"))]
pub fn show_modal(_id: &str) {}

#[cfg(not(target_family = "wasm"))]
pub fn close(_id: &str) {}
