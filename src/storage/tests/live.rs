//! The store as the screens use it.

use super::documents::Draft;
use super::on_screen::on_screen;
use crate::storage::{Key, MemoryBackend, Store, Trouble};

#[test]
fn documents_are_read_by_the_name_of_their_part() {
    let device = MemoryBackend::new();
    let store = Store::new(device.clone());
    for part in ["20261124T080000000", "20261123T091502123", "a/b"] {
        store.update(&Key::for_part(part), |_| Draft::default().noting(part)).unwrap();
    }
    store.update(&Key::single(), |_| Draft::default().noting("of no part")).unwrap();
    on_screen(store, |live| {
        let read = live.read_parts::<Draft>();
        let parts: Vec<&str> = read.iter().map(|(part, _)| part.as_str()).collect();
        assert_eq!(parts, ["20261123T091502123", "20261124T080000000", "a/b"]);
        assert!(read.iter().all(|(part, draft)| *draft == Draft::default().noting(part)));
        assert_eq!(live.trouble(), None);
    });
}

#[test]
fn a_part_that_cannot_be_read_is_left_out_and_told() {
    let device = MemoryBackend::new();
    let store = Store::new(device.clone());
    store.update(&Key::for_part("whole"), |_| Draft::default()).unwrap();
    device.poke(Key::<Draft>::for_part("torn").as_str(), r#"{"kind":"draft","ver"#);
    on_screen(store, |live| {
        assert_eq!(live.read_parts(), [("whole".to_owned(), Draft::default())]);
        assert!(matches!(live.trouble(), Some(Trouble::NotRead(_))));
    });
}
