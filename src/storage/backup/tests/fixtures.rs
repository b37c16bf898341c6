//! Files made by other programs (tests/fixtures/backup/make.py) open here, and ours are the same byte for byte.

use super::{contents, texts};
use crate::storage::backup::{Contents, Cost, ReadError, is_sealed, plain, read, sealed_file};

pub(super) const PLAIN: &[u8] = include_bytes!("../../../../tests/fixtures/backup/plain.json");
pub(super) const LEAST: &[u8] = include_bytes!("../../../../tests/fixtures/backup/least.reprise");
const USUAL: &[u8] = include_bytes!("../../../../tests/fixtures/backup/usual.reprise");

pub(super) const PASSPHRASE: &str = "Trois cafés, twee pannenkoeken 🥞";
pub(super) const SALT: [u8; 16] = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15];

pub(super) fn nonce() -> [u8; 24] {
    std::array::from_fn(|at| u8::try_from(100 + at).unwrap())
}

pub(super) fn expected() -> Contents {
    contents(&[
        ("reprise-aside/reprise/goal/20261101T080000000/1", r#"{"kind":"goal","version":1,"da"#),
        (
            "reprise/check-in/2026-11",
            r#"{"kind":"check-in","version":1,"data":{"entries":[{"id":"20261123T091502123","date":"2026-11-23","words":"Tillen ging, \"een beetje\" 🍺","pain":4}]}}"#,
        ),
        (
            "reprise/fill-in/20261001T080000000",
            "{ \"version\": 1, \"kind\": \"fill-in\",\t\"data\": {\"surprise\": \"caisse de bières\"} }",
        ),
        ("reprise/settings", r#"{"kind":"settings","version":1,"data":{"language":"nl-BE","country":"BE"}}"#),
    ])
}

#[test]
fn files_of_other_programs_are_opened() {
    assert_eq!(read(PLAIN, None), Ok(expected()));
    assert_eq!(read(LEAST, Some(PASSPHRASE)), Ok(expected()));
    assert_eq!(read(USUAL, Some(PASSPHRASE)), Ok(expected()));
}

#[test]
fn the_same_file_is_made_here() {
    assert_eq!(plain(&expected(), "Anybody can read this file."), PLAIN);
    assert_eq!(sealed_file(&expected(), PASSPHRASE, Cost::LEAST, SALT, nonce()).unwrap(), LEAST);
    assert_eq!(sealed_file(&expected(), PASSPHRASE, Cost::default(), SALT, nonce()).unwrap(), USUAL);
}

#[test]
fn white_space_around_a_passphrase_does_not_count_and_all_else_does() {
    assert_eq!(read(LEAST, Some(&format!("  {PASSPHRASE}\n"))), Ok(expected()));
    for wrong in ["", "trois cafés, twee pannenkoeken 🥞", "Trois cafe\u{301}s, twee pannenkoeken 🥞"] {
        assert_eq!(read(LEAST, Some(wrong)), Err(ReadError::WrongPassphraseOrDamaged), "{wrong}");
    }
    assert_eq!(read(LEAST, None), Err(ReadError::PassphraseNeeded));
}

#[test]
fn nothing_that_was_written_can_be_read_in_a_sealed_file() {
    assert!(is_sealed(LEAST) && !is_sealed(PLAIN));
    for text in expected().texts.iter().flat_map(|(name, text)| [name.to_owned(), text.to_owned()]) {
        let hidden = |bytes: &[u8]| !bytes.windows(text.len()).any(|window| window == text.as_bytes());
        assert!(hidden(LEAST) && hidden(USUAL), "{text}");
    }
}

#[test]
fn an_empty_device_makes_a_file_too() {
    let nothing = Contents { device: String::new(), texts: texts(&[]), ..expected() };
    assert_eq!(read(&plain(&nothing, ""), None), Ok(nothing.clone()));
    let sealed = sealed_file(&nothing, "12345678", Cost::LEAST, SALT, nonce()).unwrap();
    assert_eq!(read(&sealed, Some("12345678")), Ok(nothing));
}
