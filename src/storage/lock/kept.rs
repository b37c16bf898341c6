//! What is kept outside localStorage: the state before a restore, and recordings of the person's voice.

use super::{Lock, LockError};
use crate::platform::kept_voice;
use crate::platform::voice_recording::Recording;
use crate::storage::restoring::Restoring;
use crate::storage::{BackendError, Store};

/// What a sealed recording is called for the browser.
const SEALED_VOICE: &str = "application/x-reprise-sealed";

impl Lock {
    /// Writes all of it again: sealed or plain, as the lock is now.
    pub(super) async fn renew_kept(&self) -> Result<(), LockError> {
        Restoring::new(&self.store).renew_kept().await?;
        for name in kept_voice::kept().await {
            let Some(found) = kept_voice::read(&name, 0).await else { return Err(LockError::Failed) };
            let Some(recording) = self.store.opened_voice(&name, found).await? else {
                // It cannot be opened and stays as it is.
                continue;
            };
            if !self.store.keep_voice(&name, recording).await {
                return Err(LockError::Failed);
            }
        }
        Ok(())
    }
}

impl Store {
    /// Keeps a recording, sealed where there is a lock; `false` when the device did not.
    pub async fn keep_voice(&self, name: &str, recording: Recording) -> bool {
        if !self.has_lock() {
            return !self.is_locked() && kept_voice::keep(name, &recording).await;
        }
        let Some((kind, heard)) = recording.to_bytes().await else { return false };
        let mut whole = format!("{kind}\n").into_bytes();
        whole.extend_from_slice(&heard);
        let sealed = self.sealing.seal_bytes(name, &whole).ok();
        let sealed = sealed.and_then(|sealed| Recording::of_bytes(SEALED_VOICE, &sealed, recording.seconds));
        match sealed {
            Some(sealed) => kept_voice::keep(name, &sealed).await,
            None => false,
        }
    }

    /// A recording that was kept.
    pub async fn kept_voice(&self, name: &str, seconds: u32) -> Option<Recording> {
        let found = kept_voice::read(name, seconds).await?;
        self.opened_voice(name, found).await.ok().flatten()
    }

    /// `None`: it is sealed and does not open.
    async fn opened_voice(&self, name: &str, found: Recording) -> Result<Option<Recording>, BackendError> {
        if found.kind() != SEALED_VOICE {
            return Ok(Some(found));
        }
        let (_, sealed) = found.to_bytes().await.ok_or(BackendError::Failed)?;
        let Some(whole) = self.sealing.open_bytes(name, &sealed) else { return Ok(None) };
        let Some(end) = whole.iter().position(|byte| *byte == b'\n') else { return Ok(None) };
        let (kind, heard) = whole.split_at(end);
        let kind = String::from_utf8_lossy(kind);
        Ok(heard.get(1..).and_then(|heard| Recording::of_bytes(&kind, heard, found.seconds)))
    }
}
