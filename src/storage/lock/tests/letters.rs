//! What is written while it is locked.

use super::{CODE, later, lock, locked_device, nothing_can_be_read, now_or_never, opened, tab};
use crate::storage::BackendError;
use crate::storage::lock::{Letter, LockError};

const WORDS: &str = r#"{"id":"20261123T120000000","words":"Tillen ging 🍺"}"#;

#[test]
fn a_letter_is_sealed_at_once_and_read_once_it_is_open() {
    let device = locked_device();
    let locked = tab(device.clone());
    lock(&locked).post("20261123T120000000", WORDS).unwrap();
    lock(&locked).post("20261123T110000000", "earlier").unwrap();
    nothing_can_be_read(&device);
    assert_eq!(lock(&locked).letters(), Err(BackendError::Locked), "who locked it cannot read it back");
    let store = opened(&device);
    let letters = lock(&store).letters().unwrap();
    let texts: Vec<Option<&str>> = letters.iter().map(|letter| letter.text.as_deref()).collect();
    assert_eq!(texts, [Some("earlier"), Some(WORDS)]);
    for letter in &letters {
        lock(&store).remove_letter(letter).unwrap();
    }
    assert_eq!(lock(&store).letters(), Ok(Vec::new()));
}

#[test]
fn written_again_it_is_one_letter() {
    let device = locked_device();
    let locked = lock(&tab(device.clone()));
    locked.post("a", "Til").unwrap();
    locked.post("a", "Tillen").unwrap();
    let letters = lock(&opened(&device)).letters().unwrap();
    assert_eq!(letters, [Letter { name: "reprise-letter/a".to_owned(), text: Some("Tillen".to_owned()) }]);
}

#[test]
fn another_code_opens_letters_from_before() {
    let device = locked_device();
    lock(&tab(device.clone())).post("a", "Tillen").unwrap();
    lock(&opened(&device)).change_code(CODE, "0000", true, later()).unwrap();
    let store = tab(device.clone());
    now_or_never(lock(&store).unlock("0000", later())).unwrap();
    assert_eq!(lock(&store).letters().unwrap()[0].text.as_deref(), Some("Tillen"));
}

#[test]
fn a_letter_that_nobody_fetched_is_set_aside_when_the_lock_goes() {
    let device = locked_device();
    lock(&tab(device.clone())).post("a", "Tillen").unwrap();
    let store = opened(&device);
    now_or_never(lock(&store).turn_off(CODE, later())).unwrap();
    let asides = store.set_aside().unwrap();
    assert!(asides.iter().any(|aside| aside.text == "Tillen"), "{asides:?}");
    assert_eq!(lock(&store).letters(), Ok(Vec::new()));
}

#[test]
fn a_damaged_letter_stays_and_is_not_read() {
    let device = locked_device();
    lock(&tab(device.clone())).post("a", "Tillen").unwrap();
    let letter = device.peek("reprise-letter/a").unwrap();
    let store = opened(&device);
    for damaged in [letter.replacen('A', "B", 2), letter[..40].to_owned(), String::new(), "🍺".to_owned()] {
        device.poke("reprise-letter/a", &damaged);
        let letters = lock(&store).letters().unwrap();
        assert_eq!(letters.len(), 1);
        assert_eq!(letters[0].text, None, "{damaged}");
    }
    // Nor under the name of another.
    device.poke("reprise-letter/b", &letter);
    assert_eq!(lock(&store).letters().unwrap()[1].text, None);
}

#[test]
fn where_it_cannot_be_kept_it_says_so() {
    let device = locked_device();
    let locked = lock(&tab(device.clone()));
    device.limit(Some(device.used() + 20));
    assert_eq!(locked.post("a", WORDS), Err(LockError::Full));
    device.limit(None);
    device.fail_write(1);
    assert_eq!(locked.post("a", WORDS), Err(LockError::Failed));
    assert_eq!(device.peek("reprise-letter/a"), None);
}
