//! A device in memory, for tests: clones are tabs that share it, and it can be full, switched off or failing.

use std::{
    cell::{Ref, RefCell},
    collections::BTreeMap,
    rc::Rc,
};

use super::{Backend, BackendError};

/// A device in memory; each clone is another tab on the same device.
#[derive(Clone, Debug, Default)]
pub struct MemoryBackend(Rc<RefCell<Device>>);

#[derive(Debug, Default)]
struct Device {
    texts: BTreeMap<String, String>,
    limit: Option<usize>,
    disabled: bool,
    /// The countdown to the write that fails; 0 when none will.
    failing: usize,
    /// What was looked at: names, or [`LISTING`].
    looked_at: Vec<String>,
}

/// What stands for the list of all names in [`MemoryBackend::looked_at`].
const LISTING: &str = "*";

impl MemoryBackend {
    /// An empty device without limit.
    pub fn new() -> Self {
        Self::default()
    }

    /// Makes writes fail with `Full` that would bring all keys and values above `bytes`.
    pub fn limit(&self, bytes: Option<usize>) {
        self.0.borrow_mut().limit = bytes;
    }

    /// The bytes of all keys and values.
    pub fn used(&self) -> usize {
        self.0.borrow().used()
    }

    /// Switches storage off or on again.
    pub fn disable(&self, disabled: bool) {
        self.0.borrow_mut().disabled = disabled;
    }

    /// Makes the `nth` write or removal from now fail, once; 1 is the next, 0 is none.
    pub fn fail_write(&self, nth: usize) {
        self.0.borrow_mut().failing = nth;
    }

    /// What is under `key`, whatever faults are set.
    pub fn peek(&self, key: &str) -> Option<String> {
        self.0.borrow().texts.get(key).cloned()
    }

    /// Puts `value` under `key` from outside the app, whatever faults are set.
    pub fn poke(&self, key: &str, value: &str) {
        self.0.borrow_mut().texts.insert(key.into(), value.into());
    }

    /// All keys and values.
    pub fn contents(&self) -> BTreeMap<String, String> {
        self.0.borrow().texts.clone()
    }

    /// What was read since this was asked last, in order: names, and `*` for the list of all names.
    pub fn looked_at(&self) -> Vec<String> {
        std::mem::take(&mut self.0.borrow_mut().looked_at)
    }

    fn reading(&self, what: &str) -> Result<Ref<'_, Device>, BackendError> {
        self.0.borrow_mut().looked_at.push(what.into());
        let device = self.0.borrow();
        if device.disabled { Err(BackendError::Disabled) } else { Ok(device) }
    }
}

impl Device {
    fn used(&self) -> usize {
        self.texts.iter().map(|(key, text)| key.len() + text.len()).sum()
    }

    fn before_write(&mut self) -> Result<(), BackendError> {
        if self.disabled {
            return Err(BackendError::Disabled);
        }
        let fails = self.failing == 1;
        self.failing = self.failing.saturating_sub(1);
        if fails { Err(BackendError::Failed) } else { Ok(()) }
    }

    fn fits(&self, key: &str, value: &str) -> bool {
        let replaced = self.texts.get(key).map_or(0, |old| key.len() + old.len());
        let needed = self.used() - replaced + key.len() + value.len();
        self.limit.is_none_or(|limit| needed <= limit)
    }
}

impl Backend for MemoryBackend {
    fn get(&self, key: &str) -> Result<Option<String>, BackendError> {
        Ok(self.reading(key)?.texts.get(key).cloned())
    }

    fn set(&self, key: &str, value: &str) -> Result<(), BackendError> {
        let mut device = self.0.borrow_mut();
        device.before_write()?;
        if !device.fits(key, value) {
            return Err(BackendError::Full);
        }
        device.texts.insert(key.into(), value.into());
        Ok(())
    }

    fn remove(&self, key: &str) -> Result<(), BackendError> {
        let mut device = self.0.borrow_mut();
        device.before_write()?;
        device.texts.remove(key);
        Ok(())
    }

    fn keys(&self) -> Result<Vec<String>, BackendError> {
        Ok(self.reading(LISTING)?.texts.keys().cloned().collect())
    }
}
