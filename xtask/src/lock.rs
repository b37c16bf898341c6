//! Locks that keep two xtask processes from doing the same work at once.

use std::fs::{self, File, TryLockError};
use std::path::Path;

use crate::error::Error;
use crate::progress;

/// Held until dropped; the system releases it when the process ends, however it ends.
pub(crate) struct Lock {
    _file: File,
}

/// Waits until nobody else holds the lock. `task` finishes "Another xtask is …".
pub(crate) fn hold(path: &Path, task: &str) -> Result<Lock, Error> {
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder).map_err(Error::file("created", folder))?;
    }
    let file = File::create(path).map_err(Error::file("created", path))?;
    match file.try_lock() {
        Ok(()) => {}
        Err(TryLockError::WouldBlock) => {
            progress::note(&format!("Another xtask is {task}; waiting for it."));
            file.lock().map_err(Error::file("locked", path))?;
        }
        Err(TryLockError::Error(reason)) => return Err(Error::file("locked", path)(reason)),
    }
    Ok(Lock { _file: file })
}
