//! The sealed file: a header of 60 bytes that says how, and what only the passphrase opens. The header is authenticated
//! with the rest, so no byte of the file can change unnoticed.

use chacha20poly1305::{AeadInOut, KeyInit, XChaCha20Poly1305};

use super::ReadError;
use crate::storage::key_derivation::{self, Cost, KEY_BYTES, NoKey};

pub const SALT_BYTES: usize = 16;
pub const NONCE_BYTES: usize = 24;

/// The last byte ends the file for programs that would print it.
pub(super) const MAGIC: [u8; 8] = *b"REPRISE\x1a";
const VERSION: u8 = 1;
const ARGON2ID: u8 = 1;
const XCHACHA20_POLY1305: u8 = 1;
const LANES: u8 = 1;

const HEADER_BYTES: usize = 60;
const TAG_BYTES: usize = 16;

/// Why nothing was sealed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum SealError {
    #[error("this cost is not allowed")]
    CostOutOfBounds,
    #[error("not enough memory")]
    NoMemory,
    #[error("too much to be sealed")]
    TooLarge,
}

/// A sealed file whose header is understood.
#[derive(Debug)]
pub(super) struct Sealed<'a> {
    header: &'a [u8],
    body: &'a [u8],
    tag: [u8; TAG_BYTES],
    cost: Cost,
    salt: [u8; SALT_BYTES],
    nonce: [u8; NONCE_BYTES],
}

/// Seals. Salt and nonce must be random and used once.
pub(super) fn seal(
    mut content: Vec<u8>,
    passphrase: &str,
    cost: Cost,
    salt: [u8; SALT_BYTES],
    nonce: [u8; NONCE_BYTES],
) -> Result<Vec<u8>, SealError> {
    let key = key_derivation::key(passphrase, &salt, cost).map_err(|error| match error {
        NoKey::NotAllowed => SealError::CostOutOfBounds,
        NoKey::NoMemory => SealError::NoMemory,
    })?;
    let mut file = Vec::with_capacity(HEADER_BYTES + content.len() + TAG_BYTES);
    file.extend_from_slice(&MAGIC);
    file.extend_from_slice(&[VERSION, ARGON2ID, XCHACHA20_POLY1305, LANES]);
    file.extend_from_slice(&cost.memory.to_le_bytes());
    file.extend_from_slice(&cost.passes.to_le_bytes());
    file.extend_from_slice(&salt);
    file.extend_from_slice(&nonce);
    let tag = XChaCha20Poly1305::new(&key.into())
        .encrypt_inout_detached(&nonce.into(), &file, content.as_mut_slice().into())
        .map_err(|_| SealError::TooLarge)?;
    file.append(&mut content);
    file.extend_from_slice(&tag);
    Ok(file)
}

impl<'a> Sealed<'a> {
    /// Understands the header, and refuses what is not allowed before anything is computed.
    pub(super) fn understand(bytes: &'a [u8]) -> Result<Self, ReadError> {
        let rest = bytes.strip_prefix(&MAGIC).ok_or(ReadError::NotABackup)?;
        // The version comes first: whatever follows it in a newer one.
        match rest.first() {
            Some(&VERSION) => {}
            Some(0) | None => return Err(ReadError::Damaged),
            Some(_) => return Err(ReadError::NewerFormat),
        }
        let (header, sealed) = bytes.split_at_checked(HEADER_BYTES).ok_or(ReadError::Damaged)?;
        let (body, tag) = sealed.split_last_chunk::<TAG_BYTES>().ok_or(ReadError::Damaged)?;
        let mut fields = Fields(rest);
        let [_, derivation, cipher, lanes] = fields.next()?;
        if (derivation, cipher, lanes) != (ARGON2ID, XCHACHA20_POLY1305, LANES) {
            return Err(ReadError::UnknownAlgorithm);
        }
        let cost = Cost { memory: u32::from_le_bytes(fields.next()?), passes: u32::from_le_bytes(fields.next()?) };
        if !cost.is_allowed() {
            return Err(ReadError::CostOutOfBounds);
        }
        Ok(Self { header, body, tag: *tag, cost, salt: fields.next()?, nonce: fields.next()? })
    }

    /// What the key depends on besides the passphrase.
    #[cfg(test)]
    pub(super) fn key_parts(&self) -> (Cost, [u8; SALT_BYTES]) {
        (self.cost, self.salt)
    }

    /// The key that this passphrase gives; whether it is the right one, only opening tells.
    pub(super) fn key(&self, passphrase: &str) -> Result<[u8; KEY_BYTES], ReadError> {
        key_derivation::key(passphrase, &self.salt, self.cost).map_err(|error| match error {
            NoKey::NotAllowed => ReadError::CostOutOfBounds,
            NoKey::NoMemory => ReadError::NoMemory,
        })
    }

    /// What was sealed.
    pub(super) fn open(&self, key: [u8; KEY_BYTES]) -> Result<Vec<u8>, ReadError> {
        let mut content = Vec::new();
        content.try_reserve_exact(self.body.len()).map_err(|_| ReadError::NoMemory)?;
        content.extend_from_slice(self.body);
        XChaCha20Poly1305::new(&key.into())
            .decrypt_inout_detached(&self.nonce.into(), self.header, content.as_mut_slice().into(), &self.tag.into())
            .map_err(|_| ReadError::WrongPassphraseOrDamaged)?;
        Ok(content)
    }
}

/// What is left of the header.
struct Fields<'a>(&'a [u8]);

impl Fields<'_> {
    fn next<const N: usize>(&mut self) -> Result<[u8; N], ReadError> {
        let (field, rest) = self.0.split_first_chunk::<N>().ok_or(ReadError::Damaged)?;
        self.0 = rest;
        Ok(*field)
    }
}
