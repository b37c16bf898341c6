//! Documents that need not be taken apart again, because the device still holds the very text they were read from.

use std::any::Any;

/// Of more text than this the oldest is forgotten, in bytes: a year of every page, and far less than a phone has.
const MOST: usize = 1 << 20;

/// What was read or written lately. It never answers for the device: it is asked with the text that is there now.
#[derive(Default)]
pub(super) struct ByHeart {
    /// Each name once, what was learnt last at the end.
    known: Vec<Known>,
    bytes: usize,
}

struct Known {
    name: String,
    text: String,
    document: Box<dyn Any>,
}

impl ByHeart {
    /// The document that reading this text gives, if it is known.
    pub(super) fn recall<T: Clone + 'static>(&self, name: &str, text: &str) -> Option<T> {
        let known = self.known.iter().find(|known| known.name == name && known.text == text)?;
        known.document.downcast_ref().cloned()
    }

    /// Learns what reading this text gives.
    pub(super) fn learn(&mut self, name: &str, text: String, document: Box<dyn Any>) {
        self.forget(name);
        self.bytes += text.len();
        self.known.push(Known { name: name.to_owned(), text, document });
        while self.bytes > MOST && self.known.len() > 1 {
            self.bytes -= self.known.remove(0).text.len();
        }
    }

    /// Nothing has this name any more.
    pub(super) fn forget(&mut self, name: &str) {
        if let Some(place) = self.known.iter().position(|known| known.name == name) {
            self.bytes -= self.known.remove(place).text.len();
        }
    }

    pub(super) fn forget_all(&mut self) {
        *self = Self::default();
    }
}
