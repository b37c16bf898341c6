//! A short number for a long text, to see whether it is still the same. FNV-1a, 64 bits: it finds accidents, it does not
//! withstand somebody who wants to deceive.

use super::KeyedTexts;

const START: u64 = 0xcbf2_9ce4_8422_2325;
const PRIME: u64 = 0x0000_0100_0000_01b3;

/// Of everything: names and texts, each ended by a byte that UTF-8 does not have. 16 hexadecimal digits.
pub fn fingerprint(texts: &KeyedTexts) -> String {
    let all = texts.iter().fold(START, |so_far, (name, text)| with(with(so_far, name), text));
    format!("{all:016x}")
}

/// Of one text.
pub fn of_text(text: &str) -> String {
    format!("{:016x}", with(START, text))
}

fn with(so_far: u64, text: &str) -> u64 {
    text.bytes().chain([0xff]).fold(so_far, |so_far, byte| (so_far ^ u64::from(byte)).wrapping_mul(PRIME))
}
