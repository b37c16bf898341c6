//! Beginning, finishing and resuming a restore.

use std::rc::Rc;

use chrono::NaiveDateTime;

use super::journal::{Step, apply, steps};
use super::marker::{Marker, State, UndoKept};
use super::place::{BEFORE, JOURNAL, Place, PlaceError};
use super::undo;
use crate::storage::backup::KeyedTexts;
use crate::storage::key::RESTORE;
use crate::storage::lock::LockError;
use crate::storage::room::{self, Room};
use crate::storage::{Backend, BackendError, Store};

/// Why something was not restored. In every case but `Unfinished` and `JournalLost` nothing on the device has changed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum RestoreError {
    #[error("something was saved meanwhile")]
    Changed,
    /// There is for the restore, but not for the state before.
    #[error("no room to keep the state before")]
    NoRoomForUndo,
    #[error("no room on the device")]
    NoRoom,
    #[error("the device could not do it")]
    Failed,
    /// It is begun, and will be finished with the next try.
    #[error("the restore is not finished")]
    Unfinished,
    /// It is begun, and what it was to become is gone from the device.
    #[error("what is to be restored is gone")]
    JournalLost,
    #[error("the state before is not kept")]
    NoUndo,
}

impl From<PlaceError> for RestoreError {
    fn from(error: PlaceError) -> Self {
        match error {
            PlaceError::Full => Self::NoRoom,
            PlaceError::Failed => Self::Failed,
        }
    }
}

impl From<BackendError> for RestoreError {
    fn from(error: BackendError) -> Self {
        match error {
            BackendError::Full => Self::NoRoom,
            BackendError::Disabled | BackendError::Locked | BackendError::Failed => Self::Failed,
        }
    }
}

fn of_lock(error: PlaceError) -> LockError {
    match error {
        PlaceError::Full => LockError::Full,
        PlaceError::Failed => LockError::Failed,
    }
}

/// Restoring on one device.
#[derive(Clone)]
pub struct Restoring {
    pub(super) store: Store,
    pub(super) backend: Rc<dyn Backend>,
    pub(super) place: Place,
}

impl Restoring {
    pub fn new(store: &Store) -> Self {
        let backend = Rc::clone(&store.backend);
        Self { store: store.clone(), place: Place::new(store), backend }
    }

    /// Makes the device hold `after` and nothing else. `before` is what the person was shown to be there: if it is not
    /// any more, nothing happens.
    ///
    /// # Errors
    /// See [`RestoreError`].
    pub async fn restore(
        &self,
        before: &KeyedTexts,
        after: &KeyedTexts,
        keep_undo: bool,
        now: NaiveDateTime,
    ) -> Result<(), RestoreError> {
        let steps = steps(before, after);
        if steps.is_empty() {
            return Ok(());
        }
        self.check(before, &steps)?;
        self.lay_down(&steps).await?;
        let mut kept = UndoKept { at: now, length: 0 };
        if keep_undo {
            let record = undo::record(before, &steps);
            kept.length = record.len();
            match self.place.put(BEFORE, &record).await {
                Ok(()) => {}
                Err(PlaceError::Full) => {
                    // Only offered when it would work without.
                    let without = self.check(before, &steps);
                    self.place.remove(JOURNAL).await?;
                    return Err(without.err().unwrap_or(RestoreError::NoRoomForUndo));
                }
                Err(PlaceError::Failed) => return Err(RestoreError::Failed),
            }
        }
        let begun = self.begin(before, &steps, Marker { state: State::Restoring, kept });
        match begun {
            Ok(()) => self.clear_away(keep_undo).await,
            // The journal is needed still.
            Err(RestoreError::Unfinished) => {}
            // What was kept for undo before made place for what nobody needs now.
            Err(error) => {
                self.place.remove(BEFORE).await?;
                // Where it shares the room with all else, there may be enough without it.
                let takes_the_room = error == RestoreError::NoRoom && keep_undo && self.check(before, &steps).is_ok();
                self.forget_undo().await?;
                return Err(if takes_the_room { RestoreError::NoRoomForUndo } else { error });
            }
        }
        begun
    }

    /// Goes back to the state before the last restore. What was changed since is set aside; what is new since stays.
    ///
    /// # Errors
    /// See [`RestoreError`].
    pub async fn undo(&self, now: NaiveDateTime) -> Result<(), RestoreError> {
        let record = self.place.get(BEFORE).await?.ok_or(RestoreError::NoUndo)?;
        let before = self.store.contents()?;
        let after = undo::state_before(&before, &record).ok_or(RestoreError::NoUndo)?;
        let steps = steps(&before, &after);
        self.lay_down(&steps).await?;
        self.begin(&before, &steps, Marker { state: State::Undoing, kept: UndoKept { at: now, length: 0 } })?;
        self.clear_away(false).await;
        Ok(())
    }

    /// Finishes what was begun before the program ended. When nothing was begun it does nothing.
    ///
    /// # Errors
    /// `JournalLost`, or `Unfinished`: try again, or go back with [`Self::undo`].
    pub async fn resume(&self) -> Result<(), RestoreError> {
        if self.store.is_deleting() {
            return self.finish_deleting();
        }
        let Some(marker) = Marker::read(self.backend.as_ref())?.filter(|marker| marker.state != State::Restored) else {
            return Ok(());
        };
        let journal = self.place.get(JOURNAL).await?.ok_or(RestoreError::JournalLost)?;
        let steps: Vec<Step> = serde_json::from_str(&journal).map_err(|_| RestoreError::JournalLost)?;
        // Another tab may have finished it while this one was waiting, and something may have been saved since.
        if Marker::read(self.backend.as_ref())? != Some(marker) {
            return Ok(());
        }
        self.finish(&steps, marker)?;
        self.clear_away(marker.state == State::Restoring && marker.kept.length > 0).await;
        Ok(())
    }

    /// Goes on with what is there, half restored as it may be. For a journal that is lost.
    ///
    /// # Errors
    /// When the device does not do it.
    pub fn leave_as_it_is(&self) -> Result<(), RestoreError> {
        let kept = Marker::read(self.backend.as_ref())?.map(|marker| marker.kept);
        Ok(self.settle(kept.filter(|kept| kept.length > 0))?)
    }

    /// The state before the last restore, if it is kept.
    pub fn undo_kept(&self) -> Option<UndoKept> {
        let marker = Marker::read(self.backend.as_ref()).ok().flatten()?;
        (marker.state == State::Restored).then_some(marker.kept)
    }

    /// Throws the state before away.
    ///
    /// # Errors
    /// When the device does not do it.
    pub async fn forget_undo(&self) -> Result<(), RestoreError> {
        self.place.remove(BEFORE).await?;
        self.place.remove(JOURNAL).await?;
        Ok(self.settle(None)?)
    }

    /// Writes what is kept again: sealed or plain, as the lock is now.
    pub(in crate::storage) async fn renew_kept(&self) -> Result<(), LockError> {
        for name in [JOURNAL, BEFORE] {
            if let Some(text) = self.place.get(name).await.map_err(of_lock)? {
                self.place.put(name, &text).await.map_err(of_lock)?;
            }
        }
        Ok(())
    }

    async fn lay_down(&self, steps: &[Step]) -> Result<(), RestoreError> {
        let journal = serde_json::to_string(steps).map_err(|_| RestoreError::Failed)?;
        Ok(self.place.put(JOURNAL, &journal).await?)
    }

    /// From the last look at what is stored to the end without waiting for anything.
    fn begin(&self, before: &KeyedTexts, steps: &[Step], marker: Marker) -> Result<(), RestoreError> {
        self.check(before, steps)?;
        self.store.set_and_check(RESTORE, &marker.text())?;
        self.finish(steps, marker)
    }

    fn check(&self, before: &KeyedTexts, steps: &[Step]) -> Result<(), RestoreError> {
        if self.store.contents()? != *before {
            return Err(RestoreError::Changed);
        }
        let backend = self.backend.as_ref();
        let (mut old, mut new) = (Room::default(), Room::default());
        for Step { key, text } in steps {
            if let Some(text) = backend.get(key)? {
                old.add_stored(backend, key, &text);
            }
            if let Some(text) = text {
                new.add_stored(backend, key, text);
            }
        }
        Ok(room::check(backend, &old, &new)?)
    }

    fn finish(&self, steps: &[Step], marker: Marker) -> Result<(), RestoreError> {
        let kept = Some(marker.kept).filter(|kept| marker.state == State::Restoring && kept.length > 0);
        let applied = apply(self.backend.as_ref(), steps);
        applied.and_then(|()| self.settle(kept)).map_err(|_| RestoreError::Unfinished)
    }

    fn settle(&self, kept: Option<UndoKept>) -> Result<(), BackendError> {
        match kept {
            Some(kept) => self.backend.set(RESTORE, &Marker { state: State::Restored, kept }.text()),
            None => self.backend.remove(RESTORE),
        }
    }

    /// What stays behind when this fails is written over by the next restore, and in nobody's way until then.
    async fn clear_away(&self, keep_undo: bool) {
        let _ = self.place.remove(JOURNAL).await;
        if !keep_undo {
            let _ = self.place.remove(BEFORE).await;
        }
    }
}
