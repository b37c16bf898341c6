//! Files of nobody: a hundred thousand for each program, bytes at random, real ones changed, and pieces of real ones put
//! together in any way. None stops the app, takes long, or becomes more than it was.

use std::time::{Duration, Instant};

use proptest::prelude::*;

use super::device::{planned, texts};
use super::here;
use super::random::Random;
use super::shreds::{LOOP_TABLE, NOMIE, PAIN, PAIN_TABLE, loop_file, nomie_file, pain_tracker_file};
use crate::import::{History, Program, ReadError, Reason, read, take_over};
use crate::storage::backup::KeyedTexts;

/// With each seed so many files are made; the cases of a proptest are this many times as many.
const OF_A_SEED: u32 = 200;
const SEEDS: u32 = 500;
const _: () = assert!(OF_A_SEED * SEEDS >= 100_000);

/// What a history may be, whatever it was read from: nothing beyond what the journal takes, and no more than was there.
fn is_bounded(history: &History, length: usize) {
    let words: usize = history.notes.iter().map(|note| note.words.len()).sum();
    assert!(history.len() <= length && words <= 2 * length, "{} values from {length} bytes", history.len());
    for track in &history.tracks {
        assert!(!track.values.is_empty() && track.values.iter().all(|value| value.value.abs() <= 1e15));
    }
    let (first, last) = history.days().unwrap_or((here().today, here().today));
    assert!(first >= crate::work::FIRST_DAY && last <= here().today);
    assert!(history.left_out.count(Reason::Twice) == 0);
}

/// How many of the files of a seed were read.
fn tried(seed: u64, make: fn(&mut Random) -> Vec<u8>, before: &KeyedTexts) -> u32 {
    let mut random = Random::new(seed);
    let mut read_ones = 0;
    for number in 0..OF_A_SEED {
        let bytes = make(&mut random);
        let begun = Instant::now();
        let outcome = read(&bytes, here());
        assert!(begun.elapsed() < Duration::from_secs(1), "{:?}", String::from_utf8_lossy(&bytes));
        let Ok(history) = outcome else { continue };
        is_bounded(&history, bytes.len());
        read_ones += 1;
        // Some of them all the way: what comes of it can be read again, and the second time is nothing new.
        if number % 32 == 0 {
            let after = take_over(before, &planned(&history, before)).unwrap();
            assert_eq!(planned(&history, &after).new, 0, "{:?}", String::from_utf8_lossy(&bytes));
        }
    }
    read_ones
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(SEEDS))]

    #[test]
    fn no_loop_file_does_harm(seed: u64) {
        tried(seed, loop_file, &texts());
    }

    #[test]
    fn no_nomie_file_does_harm(seed: u64) {
        tried(seed, nomie_file, &texts());
    }

    #[test]
    fn no_pain_tracker_file_does_harm(seed: u64) {
        tried(seed, pain_tracker_file, &texts());
    }
}

/// The files above are not all refused at the first byte, and those they are made of are read by the program they are for.
#[test]
fn chance_reaches_what_it_should() {
    for make in [loop_file, nomie_file, pain_tracker_file] {
        let read_ones: u32 = (1..=20).map(|seed| tried(seed * 7_919, make, &texts())).sum();
        assert!(read_ones > 200, "only {read_ones} of {} were read", 20 * OF_A_SEED);
    }
    let program = |text: &str| read(text.as_bytes(), here()).map(|history| (history.program, history.len()));
    assert_eq!(program(NOMIE), Ok((Program::Nomie, 3)));
    assert_eq!(program(PAIN), Ok((Program::PainTracker, 3)));
    assert_eq!(program(PAIN_TABLE), Ok((Program::PainTracker, 3)));
    assert_eq!(program(LOOP_TABLE), Ok((Program::Loop, 4)));
}

#[test]
fn what_is_larger_than_any_export_is_refused_before_it_is_read() {
    assert_eq!(read(&vec![b'{'; (64 << 20) + 1], here()), Err(ReadError::TooLarge));
    let many = format!("Date,Walk,\n{}", "2026-11-20,YES_MANUAL,\n".repeat(100_001));
    assert_eq!(read(many.as_bytes(), here()), Err(ReadError::TooMuch));
    let columns = (0..501).map(|number| format!("Habit {number}")).collect::<Vec<_>>().join(",");
    let wide = format!("Date,{columns},\n2026-11-20,{}\n", "2,".repeat(501));
    assert_eq!(read(wide.as_bytes(), here()), Err(ReadError::TooMuch));
}
