//! Writing and reading a backup file, plain or sealed.

use chrono::NaiveDateTime;
use serde::{Deserialize, Serialize};

use super::sealed::{MAGIC, NONCE_BYTES, SALT_BYTES, SealError, Sealed, seal};
use super::{KeyedTexts, ReadError, fingerprint, known, record};
use crate::storage::key_derivation::Cost;
use crate::work::iso;

/// The version of the plain file, and of what is inside a sealed one.
pub const FORMAT_VERSION: u32 = 1;

/// A file above this is refused unread: localStorage holds a twelfth of it.
pub const MOST_BYTES: usize = 64 * 1024 * 1024;

/// What the file says it is.
pub const FORMAT: &str = "reprise-backup";
const START: &[u8] = br#"{"format":"reprise-backup""#;

/// What is in a backup.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Contents {
    /// When it was made, wall time of the device that made it.
    pub made: NaiveDateTime,
    /// What the person calls that device; may be empty.
    pub device: String,
    /// The version of the app that made it.
    pub app: String,
    /// Every document, and what was set aside, byte for byte as stored.
    pub texts: KeyedTexts,
}

/// The JSON, in the order in which it is written.
#[derive(Serialize)]
struct Written<'a> {
    format: &'a str,
    version: u32,
    /// Says in a plain file that anybody can read it, in the person's language.
    #[serde(skip_serializing_if = "str::is_empty")]
    notice: &'a str,
    made: NaiveDateTime,
    device: &'a str,
    app: &'a str,
    fingerprint: String,
    texts: &'a [(String, String)],
}

#[derive(Deserialize)]
struct Found {
    #[serde(deserialize_with = "iso::read")]
    made: NaiveDateTime,
    device: String,
    app: String,
    fingerprint: String,
    texts: Vec<(String, String)>,
}

#[derive(Deserialize)]
struct FoundVersion {
    format: String,
    version: u32,
}

/// A file that anybody can read. `notice` says so to whoever opens it.
pub fn plain(contents: &Contents, notice: &str) -> Vec<u8> {
    let Contents { made, device, app, texts } = contents;
    let written = Written {
        format: FORMAT,
        version: FORMAT_VERSION,
        notice,
        made: *made,
        device,
        app,
        fingerprint: fingerprint(texts),
        texts: texts.listed(),
    };
    // Texts, a number and a time always go into JSON.
    serde_json::to_vec(&written).unwrap_or_default()
}

/// A file that only the passphrase opens. Salt and nonce must be random and never used again.
///
/// # Errors
/// When the cost is not allowed, or the device has not the memory for it.
pub fn sealed_file(
    contents: &Contents,
    passphrase: &str,
    cost: Cost,
    salt: [u8; SALT_BYTES],
    nonce: [u8; NONCE_BYTES],
) -> Result<Vec<u8>, SealError> {
    seal(plain(contents, ""), passphrase, cost, salt, nonce)
}

/// Whether it begins like a sealed file, and a passphrase has to be asked for.
pub fn is_sealed(bytes: &[u8]) -> bool {
    bytes.starts_with(&MAGIC)
}

/// What is in a file. For a plain one the passphrase is not looked at.
///
/// # Errors
/// Every way in which a file can be no backup that this app can use.
pub fn read(bytes: &[u8], passphrase: Option<&str>) -> Result<Contents, ReadError> {
    if bytes.len() > MOST_BYTES {
        return Err(ReadError::TooLarge);
    }
    if !is_sealed(bytes) {
        return read_content(bytes);
    }
    let sealed = Sealed::understand(bytes)?;
    let key = sealed.key(passphrase.ok_or(ReadError::PassphraseNeeded)?)?;
    read_content(&sealed.open(key)?)
}

/// The JSON of a plain file, or out of a sealed one.
pub(super) fn read_content(bytes: &[u8]) -> Result<Contents, ReadError> {
    let unlike = if bytes.starts_with(START) { ReadError::Damaged } else { ReadError::NotABackup };
    let version: FoundVersion = serde_json::from_slice(bytes).map_err(|_| unlike)?;
    if version.format != FORMAT {
        return Err(ReadError::NotABackup);
    }
    if version.version > FORMAT_VERSION {
        return Err(ReadError::NewerFormat);
    }
    let found: Found = serde_json::from_slice(bytes).map_err(|_| ReadError::Damaged)?;
    let Found { made, device, app, fingerprint: told, texts } = found;
    let texts = KeyedTexts::of_file(texts).ok_or(ReadError::Damaged)?;
    if version.version == 0 || fingerprint(&texts) != told {
        return Err(ReadError::Damaged);
    }
    let is_newer =
        |(name, text): (&str, &str)| record::envelope(name, text).is_some_and(|found| known::is_newer(&found));
    if texts.iter().any(is_newer) {
        return Err(ReadError::NewerDocument);
    }
    Ok(Contents { made, device, app, texts })
}
