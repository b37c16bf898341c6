//! Giving the person a file: into their downloads, or to another app.

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
    use js_sys::{Array, Reflect};
    use wasm_bindgen::{JsCast, JsValue};
    use web_sys::HtmlElement;

    use super::{Handed, TextFile};
    use crate::platform::by_name::{call, construct, get, navigator, object, settled};
    use crate::platform::page::{document, window};
    use crate::platform::timer;

    /// How long the download may take to begin, in milliseconds.
    const KEPT_FOR: u32 = 60_000;

    fn content(file: &TextFile) -> JsValue {
        Array::of1(&file.text.as_str().into()).into()
    }

    /// Offers it as a download. To be called in answer to a tap.
    pub fn save(file: &TextFile) -> Handed {
        download(file).map_or(Handed::NotPossible, |()| Handed::Saved)
    }

    fn download(file: &TextFile) -> Option<()> {
        let blob = construct("Blob", &[content(file), object(&[("type", file.mime.into())])])?;
        let urls = get(window()?.as_ref(), "URL")?;
        let url = call(&urls, "createObjectURL", &[blob])?;
        let document = document()?;
        let link: HtmlElement = document.create_element("a").ok()?.dyn_into().ok()?;
        link.set_attribute("href", &url.as_string()?).ok()?;
        link.set_attribute("download", &file.name).ok()?;
        // Firefox follows only a link that is in the page.
        let body = document.body()?;
        body.append_child(&link).ok()?;
        link.click();
        link.remove();
        let revoke = timer::after(KEPT_FOR, move || drop(call(&urls, "revokeObjectURL", &[url])));
        revoke.forget();
        Some(())
    }

    fn shareable(file: &TextFile) -> Option<JsValue> {
        let options = object(&[("type", file.mime.into())]);
        let file = construct("File", &[content(file), file.name.as_str().into(), options])?;
        Some(object(&[("files", Array::of1(&file).into())]))
    }

    /// Whether the device can share such a file. Most computers cannot, and some phones not every type.
    pub fn can_share(file: &TextFile) -> bool {
        let can = |data| call(&navigator()?, "canShare", &[data]);
        shareable(file).and_then(can).is_some_and(|can| can.is_truthy())
    }

    /// Opens the share sheet with it. To be called in answer to a tap: the sheet opens at once, only what becomes of it
    /// is waited for.
    pub fn share(file: &TextFile) -> impl Future<Output = Handed> + use<> {
        let data = if can_share(file) { shareable(file) } else { None };
        let promise = data.and_then(|data| call(&navigator()?, "share", &[data]));
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
    use super::{Handed, TextFile};

    pub fn save(_file: &TextFile) -> Handed {
        Handed::NotPossible
    }

    pub fn can_share(_file: &TextFile) -> bool {
        false
    }

    pub fn share(_file: &TextFile) -> impl Future<Output = Handed> + use<> {
        std::future::ready(Handed::NotPossible)
    }
}

pub use browser::{can_share, save, share};
