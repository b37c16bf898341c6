//! What a newer app wrote. This one leaves it alone, and can show it.

use super::backup::{KeyedTexts, is_of_newer_app};
use super::{BackendError, Store};

impl Store {
    /// The documents that a newer app wrote, as stored.
    ///
    /// # Errors
    /// `Disabled` or `Failed`.
    pub fn left_alone(&self) -> Result<KeyedTexts, BackendError> {
        let mut newer = KeyedTexts::default();
        for name in self.names()? {
            // Another tab may have removed it since the names were listed.
            if let Some(text) = self.backend.get(&name)?
                && is_of_newer_app(&name, &text)
            {
                newer.insert(&name, text);
            }
        }
        Ok(newer)
    }
}
