//! What is refused, and for which reason.

use serde_json::{Value, json};

use super::fixtures::{LEAST, PASSPHRASE, PLAIN, SALT, expected, nonce};
use super::{contents, texts};
use crate::storage::backup::sealed::Sealed;
use crate::storage::backup::{Cost, MOST_BYTES, ReadError, SealError, is_long_enough, plain, read, sealed_file};

#[track_caller]
fn refused(bytes: &[u8], error: ReadError) {
    assert_eq!(read(bytes, Some(PASSPHRASE)), Err(error));
}

fn with_byte(at: usize, byte: u8) -> Vec<u8> {
    let mut bytes = LEAST.to_vec();
    bytes[at] = byte;
    bytes
}

#[test]
fn other_files_are_no_backups() {
    for other in
        [&b""[..], b"{", b"null", b"[]", b"%PDF-1.7", b"{\"resourceType\":\"Questionnaire\"}", b"REPRISE", b"\xff\xfe"]
    {
        refused(other, ReadError::NotABackup);
    }
    refused(br#"{"format":"another-backup","version":1}"#, ReadError::NotABackup);
}

#[test]
fn half_a_file_is_damaged() {
    refused(&PLAIN[..PLAIN.len() - 1], ReadError::Damaged);
    refused(&PLAIN[..40], ReadError::Damaged);
    for length in 8..76 {
        refused(&LEAST[..length], ReadError::Damaged);
    }
    for length in [76, LEAST.len() - 1] {
        refused(&LEAST[..length], ReadError::WrongPassphraseOrDamaged);
    }
    refused(&[LEAST, b"\0"].concat(), ReadError::WrongPassphraseOrDamaged);
}

#[test]
fn a_header_says_only_what_is_allowed() {
    refused(&with_byte(8, 2), ReadError::NewerFormat);
    refused(&with_byte(8, 0), ReadError::Damaged);
    for at in 9..12 {
        for byte in [0, 2, 255] {
            refused(&with_byte(at, byte), ReadError::UnknownAlgorithm);
        }
    }
    // 8 MiB - 256 KiB; 8 MiB + 16 MiB · 255; 0 and 11 passes; two thousand million passes.
    for (at, byte) in [(13, 0x1f), (14, 255), (15, 255), (16, 0), (16, 11), (19, 127)] {
        refused(&with_byte(at, byte), ReadError::CostOutOfBounds);
    }
}

#[test]
fn a_cost_out_of_bounds_seals_nothing() {
    for cost in [
        Cost { memory: 8 * 1024 - 1, passes: 3 },
        Cost { memory: 64 * 1024 + 1, passes: 3 },
        Cost { memory: 32 * 1024, passes: 0 },
        Cost { memory: 32 * 1024, passes: 11 },
    ] {
        let made = sealed_file(&expected(), PASSPHRASE, cost, SALT, nonce());
        assert_eq!(made, Err(SealError::CostOutOfBounds), "{cost:?}");
    }
    assert!(Cost::default().is_allowed() && Cost::LEAST.is_allowed());
}

#[test]
fn a_file_too_large_is_not_looked_at() {
    let mut large = PLAIN.to_vec();
    large.resize(MOST_BYTES + 1, b' ');
    refused(&large, ReadError::TooLarge);
    large.pop();
    assert_eq!(read(&large, None), Ok(expected()), "white space behind it changes nothing");
}

/// Wherever a bit is turned over, the file is refused. The key is found anew where it depends on that bit.
#[test]
fn every_turned_bit_is_noticed() {
    let whole = Sealed::understand(LEAST).unwrap();
    let key = whole.key(PASSPHRASE).unwrap();
    assert!(whole.open(key).is_ok());
    for bit in 0..LEAST.len() * 8 {
        let mut bytes = LEAST.to_vec();
        bytes[bit / 8] ^= 1 << (bit % 8);
        let opened = Sealed::understand(&bytes).and_then(|sealed| {
            let same_key = sealed.key_parts() == whole.key_parts();
            sealed.open(if same_key { key } else { sealed.key(PASSPHRASE)? })
        });
        assert!(opened.is_err(), "bit {} of byte {}", bit % 8, bit / 8);
    }
}

#[test]
fn a_letter_changed_in_a_plain_file_is_noticed() {
    let text = String::from_utf8(PLAIN.to_vec()).unwrap();
    refused(text.replace("pain\\\":4", "pain\\\":3").as_bytes(), ReadError::Damaged);
    refused(text.replace("reprise/settings", "reprise/settingz").as_bytes(), ReadError::Damaged);
}

/// The plain file with its fields changed.
fn changed(change: impl FnOnce(&mut Value)) -> Vec<u8> {
    let mut file: Value = serde_json::from_slice(PLAIN).unwrap();
    change(&mut file);
    serde_json::to_vec(&file).unwrap()
}

#[test]
fn fields_that_are_missing_or_of_another_kind_are_damage() {
    for field in ["made", "device", "app", "fingerprint", "texts"] {
        refused(&changed(|file| drop(file.as_object_mut().unwrap().remove(field))), ReadError::Damaged);
        refused(&changed(|file| file[field] = json!({})), ReadError::Damaged);
    }
    refused(&changed(|file| file["version"] = json!(0)), ReadError::Damaged);
    refused(&changed(|file| file["version"] = json!(2)), ReadError::NewerFormat);
    let newer = changed(|file| {
        file["version"] = json!(2);
        file["texts"] = json!("somewhere else");
    });
    refused(&newer, ReadError::NewerFormat);
}

#[test]
fn names_that_are_not_ours_are_refused() {
    for names in [
        &["other"][..],
        &["reprise-restore"],
        &["reprise/backup-log"],
        &["reprise/b", "reprise/a"],
        &["reprise/a", "reprise/a"],
    ] {
        let listed: Vec<[&str; 2]> = names.iter().map(|name| [*name, "x"]).collect();
        refused(&changed(|file| file["texts"] = json!(listed)), ReadError::Damaged);
    }
}

#[test]
fn what_a_newer_app_wrote_is_refused_and_what_is_damaged_is_kept() {
    let of = |text: &str| plain(&contents(&[("reprise/settings", text)]), "");
    refused(&of(r#"{"kind":"settings","version":99,"data":{}}"#), ReadError::NewerDocument);
    refused(&of(r#"{ "version": 7, "kind": "not-yet-known", "data": 5 }"#), ReadError::NewerDocument);
    for whole in [r#"{"kind":"settings","version":1,"data":{}}"#, r#"{"kind":"settings","version":99,"#, "", "\u{0}"] {
        assert_eq!(read(&of(whole), None).unwrap().texts, texts(&[("reprise/settings", whole)]));
    }
}

#[test]
fn a_passphrase_is_counted_in_characters() {
    assert!(is_long_enough("12345678") && is_long_enough("éééééééé") && is_long_enough(" 12345678 "));
    assert!(!is_long_enough("1234567") && !is_long_enough("éééé") && !is_long_enough("1      "));
}
