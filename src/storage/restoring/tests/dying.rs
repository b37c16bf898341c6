//! A device whose program is killed at a chosen write: that write does not happen, and nothing after it.

use std::cell::Cell;
use std::rc::Rc;

use crate::storage::{Backend, BackendError, MemoryBackend};

#[derive(Clone)]
pub(in crate::storage) struct Dying {
    device: MemoryBackend,
    left: Rc<Cell<usize>>,
}

impl Dying {
    /// Dies after so many writes.
    pub(in crate::storage) fn after(device: &MemoryBackend, writes: usize) -> Self {
        Self { device: device.clone(), left: Rc::new(Cell::new(writes + 1)) }
    }

    pub(in crate::storage) fn is_dead(&self) -> bool {
        self.left.get() == 0
    }

    fn writing(&self) -> Result<(), BackendError> {
        self.left.set(self.left.get().saturating_sub(1));
        self.living()
    }

    fn living(&self) -> Result<(), BackendError> {
        if self.is_dead() { Err(BackendError::Disabled) } else { Ok(()) }
    }
}

impl Backend for Dying {
    fn get(&self, key: &str) -> Result<Option<String>, BackendError> {
        self.living()?;
        self.device.get(key)
    }

    fn set(&self, key: &str, value: &str) -> Result<(), BackendError> {
        self.writing()?;
        self.device.set(key, value)
    }

    fn remove(&self, key: &str) -> Result<(), BackendError> {
        self.writing()?;
        self.device.remove(key)
    }

    fn keys(&self) -> Result<Vec<String>, BackendError> {
        self.living()?;
        self.device.keys()
    }
}
