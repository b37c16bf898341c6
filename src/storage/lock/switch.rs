//! Turning the lock on and off, opening it, and giving it another code.

use std::rc::Rc;

use chrono::NaiveDateTime;

use super::header::{Chance, Found, Header, Keys};
use super::sealing::{Mode, Sealing, is_to_be_sealed};
use super::tries::Tries;
use super::{LockError, LockOptions, NOW, UnlockError, bytes, letterbox, seals};
use crate::storage::key_derivation::Cost;
use crate::storage::room::{self, Room};
use crate::storage::{Backend, BackendError, Store};

/// The lock of a device.
#[derive(Clone)]
pub struct Lock {
    pub(super) store: Store,
    sealing: Rc<Sealing>,
}

/// How it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LockState {
    Off,
    Open(LockOptions),
    /// With nothing known of the choices where the header cannot be read.
    Locked(LockOptions),
}

impl Lock {
    pub fn new(store: &Store) -> Self {
        Self { store: store.clone(), sealing: Rc::clone(&store.sealing) }
    }

    pub(super) fn inner(&self) -> &dyn Backend {
        self.sealing.inner.as_ref()
    }

    pub(super) fn keys(&self) -> Option<Keys> {
        self.sealing.keys()
    }

    pub(super) fn chance<const N: usize>(&self) -> Option<[u8; N]> {
        self.sealing.chance()
    }

    /// How it is now. What the device does not let us see counts as off: then nothing can be read anyway.
    pub fn state(&self) -> LockState {
        let options = || match Header::read(self.inner()) {
            Ok(Found::Header(header)) => header.options,
            _ => LockOptions::default(),
        };
        match self.sealing.mode() {
            Ok(Mode::Sealed) => LockState::Open(options()),
            Ok(Mode::Locked) => LockState::Locked(options()),
            Ok(Mode::Plain) | Err(_) => LockState::Off,
        }
    }

    /// Turns the lock on: from the first moment on, whatever is saved is sealed, and then all that is there.
    ///
    /// # Errors
    /// See [`LockError`]; then there is no lock.
    pub async fn turn_on(&self, code: &str, options: LockOptions, cost: Cost) -> Result<(), LockError> {
        if self.store.is_restoring() {
            return Err(LockError::Restoring);
        }
        if self.sealing.mode()? != Mode::Plain {
            return Err(LockError::Locked);
        }
        self.check_room()?;
        let keys = Keys {
            data: self.chance().ok_or(LockError::NoChance)?,
            letters: self.chance().ok_or(LockError::NoChance)?,
        };
        let id = bytes::to_text(&self.chance::<12>().ok_or(LockError::NoChance)?);
        let address = letterbox::address(&keys.letters);
        let mut header = Header::new(id, code, cost, &keys, address, &self.header_chance()?)?;
        header.options = options;
        let begun = header.write(self.inner()).map_err(LockError::from).and_then(|()| {
            self.sealing.opened_with(&header, keys);
            Ok(self.seal_all()?)
        });
        let whole = match begun {
            Ok(()) => self.renew_kept().await,
            Err(error) => Err(error),
        };
        if let Err(error) = whole {
            // All or nothing. Should that fail too, every text can still be read with the code.
            self.leave(header).await?;
            return Err(error);
        }
        Ok(())
    }

    /// Opens it, and finishes what was interrupted: sealing, or turning it off.
    ///
    /// # Errors
    /// See [`UnlockError`]; then it stays locked.
    pub async fn unlock(&self, code: &str, now: NaiveDateTime) -> Result<(), UnlockError> {
        let (header, keys) = self.open_header(code, now)?;
        self.sealing.opened_with(&header, keys);
        // What does not work now is tried again the next time; nothing depends on it but what an onlooker would find.
        let _ = header.write(self.inner());
        if header.leaving {
            let _ = self.finish_leaving().await;
        } else {
            let _ = self.seal_all();
            let _ = self.renew_kept().await;
        }
        Ok(())
    }

    /// Gives it another code. Nothing else is written anew.
    ///
    /// # Errors
    /// `Err(Ok(_))` when the old code is not right or cannot be tried now, `Err(Err(_))` when the new one could not be set. The
    /// old code holds then.
    pub fn change_code(
        &self,
        old: &str,
        new: &str,
        digits: bool,
        now: NaiveDateTime,
    ) -> Result<(), Result<UnlockError, LockError>> {
        let (header, keys) = self.open_header(old, now).map_err(Ok)?;
        let chance = self.header_chance().map_err(Err)?;
        let mut renewed = Header::new(header.id.clone(), new, header.cost(), &keys, header.letterbox.clone(), &chance)
            .map_err(|error| Err(error.into()))?;
        renewed.options = LockOptions { digits, ..header.options };
        renewed.write(self.inner()).map_err(|error| {
            // Half of two codes would be worse than the old one.
            let _ = header.write(self.inner());
            Err(error.into())
        })
    }

    /// Changes the choices.
    ///
    /// # Errors
    /// `Locked` where it is not open, else `Full` or `Failed`: as before.
    pub fn set_options(&self, options: LockOptions) -> Result<(), LockError> {
        let Found::Header(mut header) = Header::read(self.inner())? else { return Err(LockError::Failed) };
        if self.sealing.mode()? != Mode::Sealed {
            return Err(LockError::Locked);
        }
        header.options = LockOptions { digits: header.options.digits, ..options };
        Ok(header.write(self.inner())?)
    }

    /// Turns it off: all is plain again.
    ///
    /// # Errors
    /// As [`Self::change_code`]. When it is interrupted, it is finished with the next [`Self::unlock`].
    pub async fn turn_off(&self, code: &str, now: NaiveDateTime) -> Result<(), Result<UnlockError, LockError>> {
        let (header, keys) = self.open_header(code, now).map_err(Ok)?;
        self.sealing.opened_with(&header, keys);
        self.leave(header).await.map_err(Err)
    }

    /// Every tab is told to lock, and this one has no key any more.
    ///
    /// # Errors
    /// When the other tabs could not be told.
    pub fn lock_all_tabs(&self, now: NaiveDateTime) -> Result<(), BackendError> {
        self.sealing.forget();
        self.store.by_heart.borrow_mut().forget_all();
        self.inner().set(NOW, &now.to_string())
    }

    /// When all tabs were told to lock, as text: to see whether it was again.
    pub fn told_to_lock(&self) -> Option<String> {
        self.inner().get(NOW).ok().flatten()
    }

    fn open_header(&self, code: &str, now: NaiveDateTime) -> Result<(Header, Keys), UnlockError> {
        let inner = self.inner();
        let wait = Tries::read(inner)?.map_or(0, |tries| tries.wait(now));
        if wait > 0 {
            return Err(UnlockError::Wait(wait));
        }
        let header = match Header::read(inner)? {
            Found::Header(header) => header,
            Found::Newer => return Err(UnlockError::Newer),
            Found::Damaged => return Err(UnlockError::Damaged),
            Found::Nothing => return Err(UnlockError::Failed),
        };
        let Some(keys) = header.open(code)? else {
            // A device that cannot count the tries must not let anybody try for ever, nor keep the owner out.
            let _ = Tries::add(inner, now);
            return Err(UnlockError::WrongCode);
        };
        let _ = Tries::forget(inner);
        Ok((header, keys))
    }

    fn header_chance(&self) -> Result<Chance, LockError> {
        let chance = || Some(Chance { salt: self.chance()?, nonce: self.chance()? });
        chance().ok_or(LockError::NoChance)
    }

    async fn leave(&self, mut header: Header) -> Result<(), LockError> {
        header.leaving = true;
        header.write(self.inner())?;
        self.finish_leaving().await
    }

    async fn finish_leaving(&self) -> Result<(), LockError> {
        for letter in self.letters()? {
            // Whoever reads letters finds it aside; it cannot be opened any more once the lock is gone.
            if let Some(text) = letter.text.clone() {
                self.store.copy_aside(&letter.name, &text)?;
            }
            self.remove_letter(&letter)?;
        }
        self.renew_kept().await?;
        self.unseal_all()?;
        // Before the header: afterwards nobody would look for it.
        self.inner().remove(NOW)?;
        Header::remove(self.inner())?;
        self.sealing.forget();
        Ok(())
    }

    /// Whether all of it will fit once it is sealed. Asked before anything is written.
    fn check_room(&self) -> Result<(), BackendError> {
        let inner = self.inner();
        let (mut before, mut after) = (Room::default(), Room::default());
        for name in inner.keys()?.iter().filter(|name| is_to_be_sealed(name)) {
            if let Some(text) = inner.get(name)? {
                before.add(name, &text);
                after.add_plain_letters(name, seals::sealed_length(text.len()));
            }
        }
        room::check(inner, &before, &after)
    }

    fn seal_all(&self) -> Result<(), BackendError> {
        self.write_anew(
            |name, text| {
                if seals::is_sealed(text) { Ok(None) } else { self.sealing.sealed(name, text).map(Some) }
            },
        )
    }

    fn unseal_all(&self) -> Result<(), BackendError> {
        self.write_anew(|name, text| {
            let plain = self.sealing.open(name, text.to_owned())?;
            Ok((plain != text).then_some(plain))
        })
    }

    /// Each text by itself: whenever it ends, every one is either as before or as it is to be.
    fn write_anew(
        &self,
        renewed: impl Fn(&str, &str) -> Result<Option<String>, BackendError>,
    ) -> Result<(), BackendError> {
        let inner = self.inner();
        for name in inner.keys()?.iter().filter(|name| is_to_be_sealed(name)) {
            let Some(text) = inner.get(name)? else { continue };
            let Some(renewed) = renewed(name, &text)? else { continue };
            inner.set(name, &renewed)?;
            if inner.get(name)?.as_deref() != Some(renewed.as_str()) {
                return Err(BackendError::Failed);
            }
        }
        Ok(())
    }
}

impl Store {
    /// Whether there is a lock and its key is not here: nothing can be read or saved then.
    pub fn is_locked(&self) -> bool {
        matches!(self.sealing.mode(), Ok(Mode::Locked))
    }

    /// Whether what is saved now is sealed.
    pub fn has_lock(&self) -> bool {
        matches!(self.sealing.mode(), Ok(Mode::Sealed))
    }
}
