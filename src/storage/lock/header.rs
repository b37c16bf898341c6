//! The one text that says how the code opens what is sealed.

use serde::{Deserialize, Serialize};

use super::seals::{self, Key, Nonce};
use super::{COPY, HEADER, LockOptions, bytes};
use crate::storage::key_derivation::{self, Cost, KEY_BYTES, NoKey};
use crate::storage::{Backend, BackendError};

const FORMAT: &str = "reprise-lock";
const VERSION: u32 = 1;
pub(super) const SALT_BYTES: usize = 16;

/// What is sealed with the code's key.
#[derive(Clone, PartialEq, Eq)]
pub(super) struct Keys {
    /// Seals every text.
    pub(super) data: Key,
    /// What the pair of keys of the letterbox is derived from.
    pub(super) letters: Key,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Header {
    format: String,
    version: u32,
    /// Another one each time the lock is turned on.
    pub(super) id: String,
    memory: u32,
    passes: u32,
    salt: String,
    /// The two keys, sealed.
    keys: String,
    /// The public key of the letterbox.
    pub(super) letterbox: String,
    /// The lock is being turned off: what is written is written plain.
    #[serde(default)]
    pub(super) leaving: bool,
    #[serde(default)]
    pub(super) options: LockOptions,
}

/// What is where the header is kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Found {
    Nothing,
    Header(Header),
    Newer,
    Damaged,
}

/// What a header is made with.
pub(super) struct Chance {
    pub(super) salt: [u8; SALT_BYTES],
    pub(super) nonce: Nonce,
}

impl Header {
    /// A header in which this code opens these keys.
    pub(super) fn new(
        id: String,
        code: &str,
        cost: Cost,
        keys: &Keys,
        letterbox: String,
        chance: &Chance,
    ) -> Result<Self, NoKey> {
        let of_code = key_derivation::key(code, &chance.salt, cost)?;
        let both: Vec<u8> = keys.data.iter().chain(&keys.letters).copied().collect();
        let sealed = seals::seal(&of_code, chance.nonce, &authenticated(&id), &both).ok_or(NoKey::NotAllowed)?;
        Ok(Self {
            format: FORMAT.to_owned(),
            version: VERSION,
            id,
            memory: cost.memory,
            passes: cost.passes,
            salt: bytes::to_text(&chance.salt),
            keys: bytes::to_text(&sealed),
            letterbox,
            leaving: false,
            options: LockOptions::default(),
        })
    }

    pub(super) fn cost(&self) -> Cost {
        Cost { memory: self.memory, passes: self.passes }
    }

    /// The keys; `Ok(None)`: this is not the code.
    pub(super) fn open(&self, code: &str) -> Result<Option<Keys>, NoKey> {
        let salt: [u8; SALT_BYTES] = bytes::exactly(&self.salt).ok_or(NoKey::NotAllowed)?;
        let sealed = bytes::from_text(&self.keys).ok_or(NoKey::NotAllowed)?;
        let of_code = key_derivation::key(code, &salt, self.cost())?;
        let Some(both) = seals::open(&of_code, &authenticated(&self.id), &sealed) else { return Ok(None) };
        let (data, letters) = both.split_at_checked(KEY_BYTES).ok_or(NoKey::NotAllowed)?;
        match (data.try_into(), letters.try_into()) {
            (Ok(data), Ok(letters)) => Ok(Some(Keys { data, letters })),
            _ => Err(NoKey::NotAllowed),
        }
    }

    pub(super) fn text(&self) -> String {
        // A struct of texts and numbers always goes into JSON.
        serde_json::to_string(self).unwrap_or_default()
    }

    /// What a text is; `Nothing` only where there is none.
    pub(super) fn understand(text: &str) -> Found {
        let Ok(value) = serde_json::from_str::<serde_json::Value>(text) else { return Found::Damaged };
        let version = value.get("version").and_then(serde_json::Value::as_u64);
        if version.is_some_and(|version| version > u64::from(VERSION)) {
            return Found::Newer;
        }
        match serde_json::from_value::<Self>(value) {
            Ok(header) if header.format == FORMAT && header.version == VERSION => Found::Header(header),
            _ => Found::Damaged,
        }
    }

    /// The header, or its copy where it cannot be read or is gone.
    pub(super) fn read(backend: &dyn Backend) -> Result<Found, BackendError> {
        let main = backend.get(HEADER)?.map(|text| Self::understand(&text));
        if let Some(found @ (Found::Header(_) | Found::Newer)) = main {
            return Ok(found);
        }
        match backend.get(COPY)?.map(|text| Self::understand(&text)) {
            Some(found @ (Found::Header(_) | Found::Newer)) => Ok(found),
            Some(_) => Ok(Found::Damaged),
            None => Ok(main.unwrap_or(Found::Nothing)),
        }
    }

    /// Puts it on the device: first where it counts, then its copy.
    pub(super) fn write(&self, backend: &dyn Backend) -> Result<(), BackendError> {
        let text = self.text();
        for place in [HEADER, COPY] {
            backend.set(place, &text)?;
            if backend.get(place)?.as_deref() != Some(text.as_str()) {
                return Err(BackendError::Failed);
            }
        }
        Ok(())
    }

    /// Takes it off the device; the copy first, for it would bring the lock back.
    pub(super) fn remove(backend: &dyn Backend) -> Result<(), BackendError> {
        backend.remove(COPY)?;
        backend.remove(HEADER)
    }
}

/// What the sealed keys are bound to.
fn authenticated(id: &str) -> String {
    format!("{FORMAT} {VERSION} {id}")
}
