//! Bytes as text: Base64 (RFC 4648, section 4), in which every unit that browsers count holds six bits.

use base64ct::{Base64, Encoding};

pub(super) fn to_text(bytes: &[u8]) -> String {
    Base64::encode_string(bytes)
}

/// `None`: it is not Base64.
pub(super) fn from_text(text: &str) -> Option<Vec<u8>> {
    Base64::decode_vec(text).ok()
}

/// Exactly so many bytes.
pub(super) fn exactly<const N: usize>(text: &str) -> Option<[u8; N]> {
    from_text(text)?.try_into().ok()
}
