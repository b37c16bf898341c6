//! Documents among texts are changed as they are on the device.

use super::documents::Draft;
use crate::storage::backup::KeyedTexts;
use crate::storage::{Key, MemoryBackend, SaveError, Store};

const KEY: &str = "reprise/draft/1";

fn holding(text: &str) -> (KeyedTexts, MemoryBackend) {
    let device = MemoryBackend::new();
    device.poke(KEY, text);
    ([(KEY.to_owned(), text.to_owned())].into_iter().collect(), device)
}

fn noted(before: Option<Draft>) -> Draft {
    before.unwrap_or_default().noting("Brancard poussé à deux")
}

#[test]
fn whatever_is_there_it_becomes_what_the_store_makes_of_it() {
    let key = Key::<Draft>::for_part("1");
    for text in [
        r#"{"kind":"draft","version":3,"data":{"notes":[],"fields":{"2":3}}}"#,
        r#"{"kind":"draft","version":99,"data":{}}"#,
        r#"{"kind":"draft","version":3,"data":{"no"#,
        r#"{"kind":"plan","version":3,"data":{}}"#,
        include_str!("../../../tests/fixtures/storage/draft-v1.json"),
        include_str!("../../../tests/fixtures/storage/draft-v2.json"),
    ] {
        let (mut texts, device) = holding(text);
        let store = Store::new(device);
        let on_device = store.update(&key, noted);
        let among_texts = texts.change(&key, noted);
        assert_eq!(among_texts.err(), on_device.as_ref().err().copied(), "{text}");
        assert_eq!(texts, store.contents().unwrap(), "{text}");
        assert_eq!(texts.document(&key), on_device.ok(), "{text}");
    }
}

#[test]
fn documents_of_a_kind_are_listed_without_those_that_cannot_be_read() {
    let mut texts: KeyedTexts = KeyedTexts::default();
    texts.change(&Key::for_part("b"), noted).unwrap();
    texts.change(&Key::for_part("a"), |_| Draft::default()).unwrap();
    texts.insert("reprise/draft/c", "{".to_owned());
    texts.insert("reprise/drafts/d", texts.get("reprise/draft/b").unwrap().to_owned());
    assert_eq!(texts.documents::<Draft>(), [Draft::default(), noted(None)]);
    texts.insert("reprise/draft/b", r#"{"kind":"draft","version":4,"data":{}}"#.to_owned());
    assert_eq!(texts.change(&Key::for_part("b"), noted), Err(SaveError::Newer));
}
