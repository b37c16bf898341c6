//! Texts by their names in storage, exactly as they are stored.

use super::OF_THIS_DEVICE;
use crate::storage::key::{AsideKey, is_aside, is_document};

/// Names and texts, in order of name; each name once.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct KeyedTexts(Vec<(String, String)>);

impl KeyedTexts {
    /// The text under this name.
    pub fn get(&self, name: &str) -> Option<&str> {
        let at = self.place(name).ok()?;
        self.0.get(at).map(|(_, text)| text.as_str())
    }

    /// Puts a text under a name, in place of the one that is there.
    pub fn insert(&mut self, name: &str, text: String) {
        match self.place(name) {
            Ok(at) => {
                if let Some((_, old)) = self.0.get_mut(at) {
                    *old = text;
                }
            }
            Err(at) => self.0.insert(at, (name.to_owned(), text)),
        }
    }

    /// Takes the text away.
    pub fn remove(&mut self, name: &str) {
        if let Ok(at) = self.place(name) {
            self.0.remove(at);
        }
    }

    pub fn iter(&self) -> impl Iterator<Item = (&str, &str)> {
        self.0.iter().map(|(name, text)| (name.as_str(), text.as_str()))
    }

    pub fn len(&self) -> usize {
        self.0.len()
    }

    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The names and texts of a file; `None` when one of them cannot be a name of ours, or is there twice.
    pub(super) fn of_file(listed: Vec<(String, String)>) -> Option<Self> {
        let in_order = listed.windows(2).all(|pair| matches!(pair, [(one, _), (other, _)] if one < other));
        let ours = |name: &str| (is_document(name) || is_aside(name)) && name != OF_THIS_DEVICE;
        let ours = listed.iter().all(|(name, _)| ours(name));
        (in_order && ours).then_some(Self(listed))
    }

    /// As a file lists them.
    pub(super) fn listed(&self) -> &[(String, String)] {
        &self.0
    }

    /// Sets a text aside, unless the same one is aside already.
    pub(in crate::storage) fn set_aside(&mut self, original: &str, text: &str) {
        let is_same = |(name, other): (&str, &str)| {
            other == text && AsideKey::parse(name).is_some_and(|key| key.original() == original)
        };
        if self.iter().any(is_same) {
            return;
        }
        let free =
            (1..=u32::MAX).map(|number| AsideKey::new(original, number)).find(|key| self.get(key.as_str()).is_none());
        if let Some(key) = free {
            self.insert(key.as_str(), text.to_owned());
        }
    }

    fn place(&self, name: &str) -> Result<usize, usize> {
        self.0.binary_search_by(|(other, _)| other.as_str().cmp(name))
    }
}

impl FromIterator<(String, String)> for KeyedTexts {
    fn from_iter<I: IntoIterator<Item = (String, String)>>(texts: I) -> Self {
        let mut collected = Self::default();
        for (name, text) in texts {
            collected.insert(&name, text);
        }
        collected
    }
}
