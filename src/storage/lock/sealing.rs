//! The backend between the store and the device: with the lock on, what goes to the device is sealed.

use std::cell::RefCell;
use std::rc::Rc;

use super::header::{Found, Header, Keys};
use super::seals;
use super::{COPY, HEADER};
use crate::storage::by_heart::ByHeart;
use crate::storage::key::{self, is_aside, is_document};
use crate::storage::restoring::is_kept;
use crate::storage::{Backend, BackendError};

/// Where chance comes from; `None`: there is none.
pub(in crate::storage) type Random = fn() -> Option<[u8; 32]>;

/// The device, behind the lock.
pub(in crate::storage) struct Sealing {
    pub(super) inner: Rc<dyn Backend>,
    random: Random,
    opened: RefCell<Option<Opened>>,
    /// Texts that were sealed or opened lately, as long as the device still holds the very seal.
    by_heart: RefCell<ByHeart>,
}

/// What is in memory from the right code until the page goes.
struct Opened {
    /// As it was found last: as long as it still is, nothing about the lock has changed.
    header_text: String,
    id: String,
    leaving: bool,
    keys: Keys,
}

/// How a text is written now.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Mode {
    /// There is no lock, or it is being turned off.
    Plain,
    Sealed,
    /// There is a lock, and no key for it here.
    Locked,
}

/// Whether the text under this name is sealed while the lock is on. The settings are not: language, country and looks must
/// be right before the code is given, and `public/early.js` reads them.
pub(super) fn is_to_be_sealed(name: &str) -> bool {
    (is_document(name) && name != key::SETTINGS) || is_aside(name) || is_kept(name)
}

impl Sealing {
    pub(in crate::storage) fn new(inner: Rc<dyn Backend>, random: Random) -> Self {
        Self { inner, random, opened: RefCell::default(), by_heart: RefCell::default() }
    }

    /// Some random bytes.
    pub(super) fn chance<const N: usize>(&self) -> Option<[u8; N]> {
        (self.random)()?.first_chunk::<N>().copied()
    }

    /// From now on the texts of this lock can be read and written.
    pub(super) fn opened_with(&self, header: &Header, keys: Keys) {
        let opened = Opened { header_text: header.text(), id: header.id.clone(), leaving: header.leaving, keys };
        *self.opened.borrow_mut() = Some(opened);
    }

    /// The keys are gone.
    pub(in crate::storage) fn forget(&self) {
        *self.opened.borrow_mut() = None;
        self.by_heart.borrow_mut().forget_all();
    }

    pub(super) fn keys(&self) -> Option<Keys> {
        self.opened.borrow().as_ref().map(|opened| opened.keys.clone())
    }

    /// Looked up on the device each time, because another tab may have turned the lock on or off.
    pub(super) fn mode(&self) -> Result<Mode, BackendError> {
        let Some(text) = self.inner.get(HEADER)?.map_or_else(|| self.inner.get(COPY), |text| Ok(Some(text)))? else {
            return Ok(Mode::Plain);
        };
        let mut opened = self.opened.borrow_mut();
        let Some(opened) = opened.as_mut() else { return Ok(Mode::Locked) };
        if opened.header_text != text {
            match Header::read(self.inner.as_ref())? {
                Found::Header(header) if header.id == opened.id => {
                    opened.leaving = header.leaving;
                    opened.header_text = text;
                }
                _ => return Ok(Mode::Locked),
            }
        }
        Ok(if opened.leaving { Mode::Plain } else { Mode::Sealed })
    }

    /// What is to be put on the device, wherever that is.
    pub(in crate::storage) fn seal(&self, name: &str, text: &str) -> Result<String, BackendError> {
        match self.mode()? {
            Mode::Plain => Ok(text.to_owned()),
            Mode::Locked => Err(BackendError::Locked),
            Mode::Sealed => self.sealed(name, text),
        }
    }

    pub(super) fn sealed(&self, name: &str, text: &str) -> Result<String, BackendError> {
        let opened = self.opened.borrow();
        let opened = opened.as_ref().ok_or(BackendError::Locked)?;
        let nonce = self.chance().ok_or(BackendError::Failed)?;
        seals::seal_text(&opened.keys.data, nonce, name, text).ok_or(BackendError::Failed)
    }

    /// The same for bytes.
    pub(super) fn seal_bytes(&self, name: &str, plain: &[u8]) -> Result<Vec<u8>, BackendError> {
        let opened = self.opened.borrow();
        let opened = opened.as_ref().ok_or(BackendError::Locked)?;
        let nonce = self.chance().ok_or(BackendError::Failed)?;
        seals::seal(&opened.keys.data, nonce, name, plain).ok_or(BackendError::Failed)
    }

    pub(super) fn open_bytes(&self, name: &str, sealed: &[u8]) -> Option<Vec<u8>> {
        seals::open(&self.opened.borrow().as_ref()?.keys.data, name, sealed)
    }

    /// What was put there. A text that should open and does not is given as it is: the store sets it aside then.
    pub(in crate::storage) fn open(&self, name: &str, text: String) -> Result<String, BackendError> {
        if !seals::is_sealed(&text) {
            return Ok(text);
        }
        if let Some(plain) = self.by_heart.borrow().recall(name, &text) {
            return Ok(plain);
        }
        let plain = self.opened.borrow().as_ref().and_then(|opened| seals::open_text(&opened.keys.data, name, &text));
        match plain {
            Some(plain) => {
                self.by_heart.borrow_mut().learn(name, text, Box::new(plain.clone()));
                Ok(plain)
            }
            None if self.mode()? == Mode::Locked => Err(BackendError::Locked),
            None => Ok(text),
        }
    }
}

impl Backend for Sealing {
    fn get(&self, key: &str) -> Result<Option<String>, BackendError> {
        let text = self.inner.get(key)?;
        text.map(|text| if is_to_be_sealed(key) { self.open(key, text) } else { Ok(text) }).transpose()
    }

    fn set(&self, key: &str, value: &str) -> Result<(), BackendError> {
        if !is_to_be_sealed(key) {
            return self.inner.set(key, value);
        }
        let text = self.seal(key, value)?;
        self.inner.set(key, &text)?;
        if seals::is_sealed(&text) {
            self.by_heart.borrow_mut().learn(key, text, Box::new(value.to_owned()));
        }
        Ok(())
    }

    fn remove(&self, key: &str) -> Result<(), BackendError> {
        self.by_heart.borrow_mut().forget(key);
        self.inner.remove(key)
    }

    fn keys(&self) -> Result<Vec<String>, BackendError> {
        self.inner.keys()
    }

    fn stored_bytes(&self, key: &str, text: &str) -> Option<usize> {
        let sealed = is_to_be_sealed(key) && self.mode().is_ok_and(|mode| mode == Mode::Sealed);
        sealed.then(|| seals::sealed_length(text.len()))
    }
}
