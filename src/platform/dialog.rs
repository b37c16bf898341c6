//! The native modal dialog: it keeps focus inside, closes on Escape and gives focus back.

/// Opens the `<dialog>` with this id above everything else. Does nothing when it is open.
#[cfg(target_family = "wasm")]
pub fn show_modal(id: &str) {
    use wasm_bindgen::JsCast;
    use web_sys::HtmlDialogElement;

    if let Some(element) = super::page::document().and_then(|document| document.get_element_by_id(id))
        && let Some(dialog) = element.dyn_ref::<HtmlDialogElement>()
        && !dialog.open()
    {
        let _ = dialog.show_modal();
    }
}

#[cfg(not(target_family = "wasm"))]
pub fn show_modal(_id: &str) {}
