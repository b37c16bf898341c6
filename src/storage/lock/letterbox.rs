//! What is written while the app is locked: sealed for a key that is only there once it is open (HPKE, RFC 9180: base mode,
//! DHKEM(X25519, HKDF-SHA256), HKDF-SHA256, ChaCha20-Poly1305).

use std::convert::Infallible;

use hpke::aead::ChaCha20Poly1305;
use hpke::kdf::HkdfSha256;
use hpke::kem::X25519HkdfSha256;
use hpke::rand_core::{TryCryptoRng, TryRng};
use hpke::{Deserializable, Kem, OpModeR, OpModeS, Serializable, single_shot_open, single_shot_seal_with_rng};

use super::seals::Key;
use super::{LETTERS, Lock, LockError, bytes};
use crate::storage::BackendError;
use crate::storage::lock::header::{Found, Header};

const INFO: &[u8] = b"reprise-letter/1";
/// The sender's public key, before what is sealed.
const ENCAPPED_BYTES: usize = 32;

type Box25519 = X25519HkdfSha256;

/// Something written while it was locked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Letter {
    pub name: String,
    /// `None`: it cannot be opened.
    pub text: Option<String>,
}

/// The public key that belongs to a secret.
pub(super) fn address(secret: &Key) -> String {
    let (_, public) = Box25519::derive_keypair(secret);
    bytes::to_text(&public.to_bytes())
}

/// Chance that was drawn before: sealing needs 32 bytes of it.
struct Drawn<'a>(&'a [u8]);

impl TryRng for Drawn<'_> {
    type Error = Infallible;

    fn try_next_u32(&mut self) -> Result<u32, Infallible> {
        let mut four = [0; 4];
        self.try_fill_bytes(&mut four).map(|()| u32::from_le_bytes(four))
    }

    fn try_next_u64(&mut self) -> Result<u64, Infallible> {
        let mut eight = [0; 8];
        self.try_fill_bytes(&mut eight).map(|()| u64::from_le_bytes(eight))
    }

    fn try_fill_bytes(&mut self, wanted: &mut [u8]) -> Result<(), Infallible> {
        for byte in wanted {
            if let Some((first, rest)) = self.0.split_first() {
                *byte = *first;
                self.0 = rest;
            }
        }
        Ok(())
    }
}

impl TryCryptoRng for Drawn<'_> {}

/// Seals for this address. The 32 bytes must be random and used once.
fn seal(address: &str, name: &str, text: &str, chance: &[u8; 32]) -> Option<String> {
    let public = bytes::exactly::<32>(address)?;
    let public = <Box25519 as Kem>::PublicKey::from_bytes(&public).ok()?;
    let (encapped, sealed) = single_shot_seal_with_rng::<ChaCha20Poly1305, HkdfSha256, Box25519>(
        &OpModeS::Base,
        &public,
        INFO,
        text.as_bytes(),
        name.as_bytes(),
        &mut Drawn(chance),
    )
    .ok()?;
    let mut whole = encapped.to_bytes().to_vec();
    whole.extend_from_slice(&sealed);
    Some(bytes::to_text(&whole))
}

/// What was sealed under this name for the address of this secret.
fn open(secret: &Key, name: &str, letter: &str) -> Option<String> {
    let whole = bytes::from_text(letter)?;
    let (encapped, sealed) = whole.split_at_checked(ENCAPPED_BYTES)?;
    let encapped = <Box25519 as Kem>::EncappedKey::from_bytes(encapped).ok()?;
    let (secret, _) = Box25519::derive_keypair(secret);
    let opened = single_shot_open::<ChaCha20Poly1305, HkdfSha256, Box25519>(
        &OpModeR::Base,
        &secret,
        &encapped,
        INFO,
        sealed,
        name.as_bytes(),
    );
    String::from_utf8(opened.ok()?).ok()
}

impl Lock {
    /// Keeps something written while it is locked, under a name of its own.
    ///
    /// # Errors
    /// `Full`, or `Failed` where it was not kept.
    pub fn post(&self, name: &str, text: &str) -> Result<(), LockError> {
        let inner = self.inner();
        let Found::Header(header) = Header::read(inner)? else { return Err(LockError::Failed) };
        let name = format!("{LETTERS}{name}");
        let chance = self.chance().ok_or(LockError::NoChance)?;
        let letter = seal(&header.letterbox, &name, text, &chance).ok_or(LockError::Failed)?;
        inner.set(&name, &letter)?;
        let kept = inner.get(&name)?.is_some_and(|kept| kept == letter);
        if kept { Ok(()) } else { Err(LockError::Failed) }
    }

    /// Everything in the letterbox, in order of name.
    ///
    /// # Errors
    /// `Disabled` or `Failed`; `Locked` while nothing can be opened.
    pub fn letters(&self) -> Result<Vec<Letter>, BackendError> {
        let inner = self.inner();
        let mut names: Vec<String> = inner.keys()?.into_iter().filter(|name| name.starts_with(LETTERS)).collect();
        if names.is_empty() {
            return Ok(Vec::new());
        }
        names.sort_unstable();
        let secret = self.keys().ok_or(BackendError::Locked)?.letters;
        let mut letters = Vec::new();
        for name in names {
            if let Some(letter) = inner.get(&name)? {
                letters.push(Letter { text: open(&secret, &name, &letter), name });
            }
        }
        Ok(letters)
    }

    /// Throws a letter away, once what it says is kept elsewhere.
    ///
    /// # Errors
    /// `Disabled` or `Failed`: it is still there.
    pub fn remove_letter(&self, letter: &Letter) -> Result<(), BackendError> {
        self.inner().remove(&letter.name)
    }
}
