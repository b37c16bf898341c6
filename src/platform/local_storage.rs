//! The browser's localStorage, without the panics: it may be switched off, full, or refused in private windows.

/// Why localStorage did not do it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LocalStorageError {
    /// No room left.
    Full,
    /// Switched off or refused by the browser.
    Disabled,
}

#[cfg(target_family = "wasm")]
#[expect(clippy::missing_errors_doc, reason = "LocalStorageError says it")]
mod browser {
    use wasm_bindgen::{JsCast, JsValue};
    use web_sys::Storage;

    use super::LocalStorageError;

    #[expect(clippy::disallowed_methods, reason = "this is the wrapper")]
    fn storage() -> Result<Storage, LocalStorageError> {
        web_sys::window().and_then(|window| window.local_storage().ok().flatten()).ok_or(LocalStorageError::Disabled)
    }

    /// Browsers name the error differently; all of them carry "quota" in the name.
    fn reason(error: &JsValue) -> LocalStorageError {
        let name = error.dyn_ref::<js_sys::Error>().map(|error| String::from(error.name())).unwrap_or_default();
        let name = if name.is_empty() { format!("{error:?}") } else { name };
        if name.to_ascii_lowercase().contains("quota") { LocalStorageError::Full } else { LocalStorageError::Disabled }
    }

    pub fn get(key: &str) -> Result<Option<String>, LocalStorageError> {
        storage()?.get_item(key).map_err(|error| reason(&error))
    }

    pub fn set(key: &str, value: &str) -> Result<(), LocalStorageError> {
        storage()?.set_item(key, value).map_err(|error| reason(&error))
    }

    pub fn remove(key: &str) -> Result<(), LocalStorageError> {
        storage()?.remove_item(key).map_err(|error| reason(&error))
    }

    /// As one text: to ask for hundreds of keys one by one takes longer than what they are looked at for.
    pub fn keys() -> Result<Vec<String>, LocalStorageError> {
        let stored: js_sys::Object = storage()?.into();
        let keys = String::from(js_sys::Object::keys(&stored).join("\0"));
        Ok(keys.split('\0').filter(|key| !key.is_empty()).map(str::to_owned).collect())
    }
}

#[cfg(not(target_family = "wasm"))]
#[expect(clippy::missing_errors_doc, reason = "LocalStorageError says it")]
mod browser {
    use super::LocalStorageError;

    pub fn get(_key: &str) -> Result<Option<String>, LocalStorageError> {
        Err(LocalStorageError::Disabled)
    }

    pub fn set(_key: &str, _value: &str) -> Result<(), LocalStorageError> {
        Err(LocalStorageError::Disabled)
    }

    pub fn remove(_key: &str) -> Result<(), LocalStorageError> {
        Err(LocalStorageError::Disabled)
    }

    pub fn keys() -> Result<Vec<String>, LocalStorageError> {
        Err(LocalStorageError::Disabled)
    }
}

pub use browser::{get, keys, remove, set};
