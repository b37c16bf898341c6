//! Archives that are whole, and others.

use super::{bytes, here};
use crate::import::ReadError;
use crate::import::read;
use crate::import::tests::made_up::{Packed, archive};
use crate::import::zip::Archive;

const HABITS: &str = "Position,Name,Type\n001,Steps,NUMERICAL\n";
const DAYS: &str = "Date,Value,Notes\n2026-11-20,4000,\n";

fn files() -> Vec<Packed> {
    vec![Packed::stored("Habits.csv", HABITS.as_bytes()), Packed::stored("001 Steps/Checkmarks.csv", DAYS.as_bytes())]
}

fn error(bytes: &[u8]) -> Option<ReadError> {
    read(bytes, here()).err()
}

fn changed(change: impl FnOnce(&mut Vec<Packed>)) -> Option<ReadError> {
    let mut files = files();
    change(&mut files);
    error(&archive(&files))
}

#[test]
fn a_whole_one_is_read_also_from_inside_a_folder_and_with_a_comment() {
    assert_eq!(error(&archive(&files())), None);
    let inside: Vec<Packed> =
        files().into_iter().map(|file| Packed { name: format!("Loop Habits CSV/{}", file.name), ..file }).collect();
    assert_eq!(error(&archive(&inside)), None);
    let mut commented = archive(&files());
    let end = commented.len() - 2;
    commented[end..].copy_from_slice(&5_u16.to_le_bytes());
    commented.extend_from_slice(b"dank!");
    assert_eq!(error(&commented), None);
}

#[test]
fn what_is_not_safe_or_not_theirs_is_refused() {
    assert_eq!(changed(|files| files[1].flags = 1), Some(ReadError::Encrypted));
    for name in ["../Habits.csv", "001 Steps/../../x", "/etc/passwd", "C:\\Habits.csv", "a\\..\\b"] {
        assert_eq!(changed(|files| files.push(Packed::stored(name, b"x"))), Some(ReadError::Damaged), "{name}");
    }
    assert_eq!(changed(|files| files[0].method = 14), Some(ReadError::Damaged));
    assert_eq!(changed(|files| files[0].checksum ^= 1), Some(ReadError::Damaged));
    assert_eq!(changed(|files| files[0].size += 1), Some(ReadError::Damaged));
    assert_eq!(changed(|files| files[0].contents = b"Position,Nam\xff".to_vec()), Some(ReadError::Damaged));
    assert_eq!(
        changed(|files| {
            files.remove(0);
        }),
        Some(ReadError::NotTheirs)
    );
    assert_eq!(
        changed(|files| {
            files.pop();
        }),
        Some(ReadError::Nothing)
    );
    assert_eq!(changed(|files| files[0] = Packed::stored("Habits.csv", b"Colour,Shape\n")), Some(ReadError::NotTheirs));
    assert_eq!(error(&archive(&[])), Some(ReadError::NotTheirs));
}

#[test]
fn every_shorter_one_is_refused() {
    let whole = bytes("loop-1.8.zip");
    for length in 4..whole.len() {
        assert_eq!(error(&whole[..length]), Some(ReadError::Damaged), "{length}");
    }
}

/// A bit in what is looked at: in names, sizes, checksums and packed bytes. A bit of a time stamp changes nothing.
#[test]
fn a_flipped_bit_is_found_or_changes_nothing() {
    let whole = bytes("loop-1.8.zip");
    let expected = read(&whole, here()).unwrap();
    for place in 0..whole.len() {
        let mut flipped = whole.clone();
        flipped[place] ^= 1 << (place % 8);
        if let Ok(history) = read(&flipped, here()) {
            assert!(history.len() <= expected.len(), "bit in byte {place}");
            let known = |track: &crate::import::Track| expected.tracks.iter().any(|other| other.values == track.values);
            assert!(history.tracks.iter().all(known), "bit in byte {place}");
        }
    }
}

#[test]
fn what_unpacks_to_too_much_stops_early() {
    // 40 MiB of one letter are 40 kB.
    let packed = miniz_oxide::deflate::compress_to_vec(&vec![b'a'; 40 << 20], 6);
    let bomb = Packed { size: 40 << 20, method: 8, ..Packed::stored("001 Steps/Checkmarks.csv", &packed) };
    assert_eq!(changed(|files| files[1] = bomb.clone()), Some(ReadError::TooLarge));
    // The size it tells is not believed.
    let liar = Packed { size: 100, ..bomb.clone() };
    assert_eq!(changed(|files| files[1] = liar), Some(ReadError::Damaged));
    // Many that are each small enough.
    let part = miniz_oxide::deflate::compress_to_vec(&vec![b'\n'; 10 << 20], 6);
    let parts = (1..=4).map(|number| Packed {
        size: 10 << 20,
        method: 8,
        ..Packed::stored(&format!("{number} x/Checkmarks.csv"), &part)
    });
    let bytes = archive(&parts.collect::<Vec<_>>());
    let mut opened = Archive::open(&bytes).unwrap();
    // The checksum is that of the packed bytes here: each is unpacked, and then found wrong.
    let outcomes: Vec<_> = (0..4).map(|place| opened.text(place)).collect();
    assert_eq!(
        outcomes,
        [Err(ReadError::Damaged), Err(ReadError::Damaged), Err(ReadError::Damaged), Err(ReadError::TooLarge)]
    );
}
