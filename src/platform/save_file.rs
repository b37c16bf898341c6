//! Giving the person a file: into their downloads, or to another app.

use std::rc::Rc;

/// A file that the app made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TextFile {
    /// With its ending: `reprise.ics`.
    pub name: String,
    /// Its type: `text/calendar`.
    pub mime: &'static str,
    /// Written as UTF-8.
    pub text: String,
}

/// A file of bytes that the app made. Clones share them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DataFile {
    /// With its ending: `reprise-2026-11-23.reprise`.
    pub name: String,
    /// Its type: `application/octet-stream`.
    pub mime: &'static str,
    pub bytes: Rc<[u8]>,
}

/// What became of the file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Handed {
    /// Given to the browser's downloads. Whether it was kept there, browsers do not tell.
    Saved,
    Shared,
    /// The person closed the share sheet.
    Cancelled,
    NotPossible,
}

#[cfg(target_family = "wasm")]
mod browser {
    use js_sys::{Array, Reflect, Uint8Array};
    use wasm_bindgen::{JsCast, JsValue};
    use web_sys::HtmlElement;

    use super::{DataFile, Handed, TextFile};
    use crate::platform::by_name::{call, construct, get, navigator, object, settled};
    use crate::platform::page::{document, window};
    use crate::platform::timer;

    /// How long the download may take to begin, in milliseconds.
    const KEPT_FOR: u32 = 60_000;

    /// A file as the browser takes it.
    struct Content<'a> {
        name: &'a str,
        mime: &'a str,
        pieces: JsValue,
    }

    fn text(file: &TextFile) -> Content<'_> {
        Content { name: &file.name, mime: file.mime, pieces: Array::of1(&file.text.as_str().into()).into() }
    }

    fn data(file: &DataFile) -> Content<'_> {
        Content { name: &file.name, mime: file.mime, pieces: Array::of1(&Uint8Array::from(&*file.bytes)).into() }
    }

    /// Offers it as a download. To be called in answer to a tap.
    pub fn save(file: &TextFile) -> Handed {
        download(text(file)).map_or(Handed::NotPossible, |()| Handed::Saved)
    }

    /// The same for bytes.
    pub fn save_data(file: &DataFile) -> Handed {
        download(data(file)).map_or(Handed::NotPossible, |()| Handed::Saved)
    }

    fn download(file: Content) -> Option<()> {
        let blob = construct("Blob", &[file.pieces, object(&[("type", file.mime.into())])])?;
        let urls = get(window()?.as_ref(), "URL")?;
        let url = call(&urls, "createObjectURL", &[blob])?;
        let document = document()?;
        let link: HtmlElement = document.create_element("a").ok()?.dyn_into().ok()?;
        link.set_attribute("href", &url.as_string()?).ok()?;
        link.set_attribute("download", file.name).ok()?;
        // Firefox follows only a link that is in the page.
        let body = document.body()?;
        body.append_child(&link).ok()?;
        link.click();
        link.remove();
        let revoke = timer::after(KEPT_FOR, move || drop(call(&urls, "revokeObjectURL", &[url])));
        revoke.forget();
        Some(())
    }

    /// What the share sheet takes; `None`: the device cannot share such a file.
    fn shareable(file: Content) -> Option<JsValue> {
        let options = object(&[("type", file.mime.into())]);
        let file = construct("File", &[file.pieces, file.name.into(), options])?;
        let shared = object(&[("files", Array::of1(&file).into())]);
        call(&navigator()?, "canShare", std::slice::from_ref(&shared))?.is_truthy().then_some(shared)
    }

    /// Whether the device can share such a file. Most computers cannot, and some phones not every type.
    pub fn can_share(file: &TextFile) -> bool {
        shareable(text(file)).is_some()
    }

    /// The same for bytes.
    pub fn can_share_data(file: &DataFile) -> bool {
        shareable(data(file)).is_some()
    }

    /// Opens the share sheet with it. To be called in answer to a tap: the sheet opens at once, only what becomes of it
    /// is waited for.
    pub fn share(file: &TextFile) -> impl Future<Output = Handed> + use<> {
        sharing(shareable(text(file)))
    }

    /// The same for bytes.
    pub fn share_data(file: &DataFile) -> impl Future<Output = Handed> + use<> {
        sharing(shareable(data(file)))
    }

    fn sharing(shared: Option<JsValue>) -> impl Future<Output = Handed> + use<> {
        let promise = shared.and_then(|shared| call(&navigator()?, "share", &[shared]));
        async move {
            match settled(promise).await {
                Ok(_) => Handed::Shared,
                Err(Some(error)) if is_abort(&error) => Handed::Cancelled,
                Err(_) => Handed::NotPossible,
            }
        }
    }

    fn is_abort(error: &JsValue) -> bool {
        Reflect::get(error, &"name".into()).ok().and_then(|name| name.as_string()).as_deref() == Some("AbortError")
    }
}

#[cfg(not(target_family = "wasm"))]
mod browser {
    use super::{DataFile, Handed, TextFile};

    pub fn save(_file: &TextFile) -> Handed {
        Handed::NotPossible
    }

    pub fn save_data(_file: &DataFile) -> Handed {
        Handed::NotPossible
    }

    pub fn can_share_data(_file: &DataFile) -> bool {
        false
    }

    pub fn share_data(_file: &DataFile) -> impl Future<Output = Handed> + use<> {
        std::future::ready(Handed::NotPossible)
    }

    pub fn can_share(_file: &TextFile) -> bool {
        false
    }

    pub fn share(_file: &TextFile) -> impl Future<Output = Handed> + use<> {
        std::future::ready(Handed::NotPossible)
    }
}

pub use browser::{can_share, can_share_data, save, save_data, share, share_data};
