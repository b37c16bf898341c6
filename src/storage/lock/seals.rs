//! Sealing and opening with the data key: XChaCha20-Poly1305, with the name of what is sealed authenticated, so that no
//! text can take the place of another.

use chacha20poly1305::{AeadInOut, KeyInit, XChaCha20Poly1305};

use super::bytes;

pub(super) const NONCE_BYTES: usize = 24;
const TAG_BYTES: usize = 16;

/// What a sealed text begins with. No document does: they are JSON.
const MARK: &str = "reprise-sealed/1 ";

pub(super) type Key = [u8; 32];
pub(super) type Nonce = [u8; NONCE_BYTES];

/// Seals bytes: the nonce, the same number of bytes, 16 bytes of tag. The nonce must be random and used once.
pub(super) fn seal(key: &Key, nonce: Nonce, name: &str, plain: &[u8]) -> Option<Vec<u8>> {
    let mut sealed = Vec::with_capacity(NONCE_BYTES + plain.len() + TAG_BYTES);
    sealed.extend_from_slice(&nonce);
    sealed.extend_from_slice(plain);
    let body = sealed.get_mut(NONCE_BYTES..)?;
    let tag = XChaCha20Poly1305::new(&(*key).into())
        .encrypt_inout_detached(&nonce.into(), name.as_bytes(), body.into())
        .ok()?;
    sealed.extend_from_slice(&tag);
    Some(sealed)
}

/// What was sealed under this name; `None`: with another key, under another name, or not as it was.
pub(super) fn open(key: &Key, name: &str, sealed: &[u8]) -> Option<Vec<u8>> {
    let (nonce, rest) = sealed.split_first_chunk::<NONCE_BYTES>()?;
    let (body, tag) = rest.split_last_chunk::<TAG_BYTES>()?;
    let mut plain = body.to_vec();
    XChaCha20Poly1305::new(&(*key).into())
        .decrypt_inout_detached(&(*nonce).into(), name.as_bytes(), plain.as_mut_slice().into(), &(*tag).into())
        .ok()?;
    Some(plain)
}

pub(super) fn seal_text(key: &Key, nonce: Nonce, name: &str, text: &str) -> Option<String> {
    Some(format!("{MARK}{}", bytes::to_text(&seal(key, nonce, name, text.as_bytes())?)))
}

pub(super) fn is_sealed(text: &str) -> bool {
    text.starts_with(MARK)
}

pub(super) fn open_text(key: &Key, name: &str, text: &str) -> Option<String> {
    String::from_utf8(open(key, name, &bytes::from_text(text.strip_prefix(MARK)?)?)?).ok()
}

/// How long a text of so many bytes is once it is sealed.
pub(super) fn sealed_length(plain_bytes: usize) -> usize {
    MARK.len() + (NONCE_BYTES + plain_bytes + TAG_BYTES).div_ceil(3) * 4
}
