//! Whatever bytes come as a file: an answer, at once, and no panic.

use std::time::{Duration, Instant};

use proptest::prelude::*;

use super::fixtures::{LEAST, PASSPHRASE, PLAIN, expected};
use crate::storage::backup::file::read_content;
use crate::storage::backup::sealed::Sealed;
use crate::storage::backup::{Cost, read};

const SOON: Duration = Duration::from_secs(1);

/// Bytes of a file with some of them changed, taken out or doubled.
fn mutated(file: &'static [u8]) -> impl Strategy<Value = Vec<u8>> {
    let change = (0..file.len(), any::<u8>(), 0..4_u8, 1..40_usize);
    prop::collection::vec(change, 1..6).prop_map(move |changes| {
        let mut bytes = file.to_vec();
        for (at, byte, how, length) in changes {
            if bytes.is_empty() {
                break;
            }
            let at = at.min(bytes.len().saturating_sub(1));
            let end = (at + length).min(bytes.len());
            match how {
                0 => bytes[at] = byte,
                1 => drop(bytes.drain(at..end)),
                2 => {
                    let piece = bytes[at..end].to_vec();
                    bytes.splice(at..at, piece);
                }
                _ => bytes.truncate(at.max(1)),
            }
        }
        bytes
    })
}

fn cases(cases: u32) -> ProptestConfig {
    ProptestConfig { cases, failure_persistence: None, ..ProptestConfig::default() }
}

proptest! {
    #![proptest_config(cases(40_000))]

    #[test]
    fn any_bytes(bytes in prop::collection::vec(any::<u8>(), 0..300)) {
        prop_assert!(read(&bytes, None).is_err());
    }

    /// Stops where the key would be looked for.
    #[test]
    fn mutated_sealed_files(bytes in mutated(LEAST)) {
        let begun = Instant::now();
        let _ = Sealed::understand(&bytes);
        prop_assert!(read(&bytes, None).is_err());
        prop_assert!(begun.elapsed() < SOON);
    }

    #[test]
    fn mutated_plain_files(bytes in mutated(PLAIN)) {
        let begun = Instant::now();
        // What is refused does no harm; what is not holds the same.
        if let Ok(contents) = read_content(&bytes) {
            prop_assert_eq!(contents.texts, expected().texts);
        }
        prop_assert!(begun.elapsed() < SOON);
    }
}

proptest! {
    #![proptest_config(cases(300))]

    #[test]
    fn mutated_sealed_files_are_never_opened(bytes in mutated(LEAST)) {
        prop_assume!(bytes != LEAST);
        let allowed = Sealed::understand(&bytes).map_or(true, |sealed| sealed.key_parts().0 == Cost::LEAST);
        prop_assume!(allowed);
        prop_assert!(read(&bytes, Some(PASSPHRASE)).is_err());
    }
}
