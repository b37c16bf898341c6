//! All that is stored, at once: for a backup, and to compare with one.

use super::backup::KeyedTexts;
use super::backup::OF_THIS_DEVICE;
use super::key::{is_aside, is_document};
use super::{BackendError, Store};

impl Store {
    /// Every document and every text that was set aside, as stored, but what each device keeps for itself.
    ///
    /// # Errors
    /// `Disabled` or `Failed`.
    pub fn contents(&self) -> Result<KeyedTexts, BackendError> {
        let mut names = self.backend.keys()?;
        names.retain(|name| (is_document(name) || is_aside(name)) && name != OF_THIS_DEVICE);
        let mut contents = Vec::new();
        for name in names {
            // Another tab may have removed it since the keys were listed.
            if let Some(text) = self.backend.get(&name)? {
                contents.push((name, text));
            }
        }
        Ok(contents.into_iter().collect())
    }

    /// How much room all of it takes, in characters as browsers count them (UTF-16), names included.
    ///
    /// # Errors
    /// `Disabled` or `Failed`.
    pub fn length(&self) -> Result<usize, BackendError> {
        let mut length = 0;
        for name in self.backend.keys()? {
            let text = self.backend.get(&name)?.unwrap_or_default();
            length += name.encode_utf16().count() + text.encode_utf16().count();
        }
        Ok(length)
    }
}
