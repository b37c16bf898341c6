//! Names are listed once as long as nothing changes, and never shown when they are not so any more.

use proptest::prelude::*;

use super::documents::{Draft, DraftScore};
use super::on_screen::on_screen;
use crate::storage::{Backend, Key, LiveStore, MemoryBackend, Store};

fn part(number: u8) -> Key<Draft> {
    Key::for_part(&format!("{number:02}"))
}

/// What there is, as a screen finds it, and as an app that has just been opened does.
#[track_caller]
fn is_up_to_date(live: LiveStore, device: &MemoryBackend) {
    let fresh = Store::new(device.clone());
    let parts: Vec<String> =
        fresh.list::<Draft>().unwrap().iter().filter_map(|key| key.part().map(str::to_owned)).collect();
    assert_eq!(live.parts::<Draft>(), parts);
    assert_eq!(live.count::<Draft>(), parts.len());
    let others = device.contents().keys().any(|name| name == "reprise/draft-score");
    assert_eq!(live.keeps_more_than::<Draft>(), others);
    // What cannot be read makes room, here and for the next look.
    let read = live.read_parts::<Draft>();
    let found = fresh.list::<Draft>().unwrap().into_iter().filter_map(|key| {
        let draft = fresh.load(&key).unwrap()?;
        Some((key.part()?.to_owned(), draft))
    });
    assert_eq!(read, found.collect::<Vec<_>>());
    assert_eq!(live.count::<Draft>(), read.len());
}

#[test]
fn names_are_listed_once_for_all_parts_of_a_screen_and_for_each_change_of_a_known_document() {
    let device = MemoryBackend::new();
    Store::new(device.clone()).update(&part(1), Option::unwrap_or_default).unwrap();
    on_screen(Store::new(device.clone()), |live| {
        let look = || {
            device.looked_at();
            let found = (live.parts::<Draft>(), live.read_parts::<Draft>(), live.keeps_more_than::<Draft>());
            assert_eq!((found.0.len(), found.2), (found.1.len(), false));
            device.looked_at().iter().filter(|what| *what == "*").count()
        };
        assert_eq!(look(), 1);
        live.update(&part(1), |draft| draft.unwrap_or_default().noting("Sat for an hour")).unwrap();
        assert_eq!(look(), 0);
        live.update(&part(2), Option::unwrap_or_default).unwrap();
        assert_eq!(look(), 1);
        live.changed();
        assert_eq!(look(), 1);
    });
}

#[test]
fn what_cannot_be_listed_is_asked_for_again() {
    let device = MemoryBackend::new();
    Store::new(device.clone()).update(&part(1), Option::unwrap_or_default).unwrap();
    device.disable(true);
    on_screen(Store::new(device.clone()), |live| {
        assert_eq!(live.count::<Draft>(), 0);
        device.disable(false);
        is_up_to_date(live, &device);
        assert_eq!(live.count::<Draft>(), 1);
    });
}

#[test]
fn everything_deleted_is_gone_at_once() {
    let device = MemoryBackend::new();
    Store::new(device.clone()).update(&part(1), Option::unwrap_or_default).unwrap();
    on_screen(Store::new(device.clone()), |live| {
        is_up_to_date(live, &device);
        live.store().delete_everything().unwrap();
        is_up_to_date(live, &device);
    });
}

/// What can happen to a device between two looks at it.
#[derive(Debug, Clone)]
enum Happening {
    Saved(u8),
    SavedOther,
    Retried(u8),
    /// Nothing was written, for there was nothing to change.
    LeftAlone(u8),
    Removed(u8),
    /// The device refuses the save or the removal once.
    Refused(u8, bool),
    /// Another tab wrote, damaged or removed a document, and this one was told.
    Elsewhere(u8, Option<&'static str>),
}

fn happenings() -> impl Strategy<Value = Happening> {
    let text = prop_oneof![
        Just(None),
        Just(Some("{\"kind\":\"dra")),
        Just(Some(r#"{"kind":"draft","version":3,"data":{"notes":[],"fields":{"7":1}}}"#)),
    ];
    prop_oneof![
        (0_u8..4).prop_map(Happening::Saved),
        Just(Happening::SavedOther),
        (0_u8..4).prop_map(Happening::Retried),
        (0_u8..4).prop_map(Happening::LeftAlone),
        (0_u8..4).prop_map(Happening::Removed),
        (0_u8..4, any::<bool>()).prop_map(|(number, save)| Happening::Refused(number, save)),
        (0_u8..4, text).prop_map(|(number, text)| Happening::Elsewhere(number, text)),
    ]
}

fn happens(happening: &Happening, live: LiveStore, device: &MemoryBackend) {
    let write = |draft: Option<Draft>| draft.unwrap_or_default().setting(1, 2);
    // Whether it is done or refused, a screen shows what is there afterwards.
    match happening {
        Happening::Saved(number) => {
            let _ = live.update(&part(*number), write);
        }
        Happening::SavedOther => {
            let _ = live.update(&Key::<DraftScore>::single(), Option::unwrap_or_default);
        }
        Happening::Retried(number) => {
            let _ = live.retry_if(&part(*number), |draft| Some(write(draft)));
        }
        Happening::LeftAlone(number) => {
            let _ = live.update_if(&part(*number), |_| None);
        }
        Happening::Removed(number) => {
            let _ = live.remove(&part(*number));
        }
        Happening::Refused(number, save) => {
            device.fail_write(1);
            let _ = if *save { live.update(&part(*number), write).map(drop) } else { live.remove(&part(*number)) };
            device.fail_write(0);
        }
        Happening::Elsewhere(number, text) => {
            match text {
                Some(text) => device.poke(part(*number).as_str(), text),
                None => device.remove(part(*number).as_str()).unwrap(),
            }
            live.changed();
        }
    }
}

proptest! {
    #[test]
    fn whatever_happens_a_screen_shows_what_is_there(all in prop::collection::vec((happenings(), any::<bool>()), 0..20)) {
        let device = MemoryBackend::new();
        on_screen(Store::new(device.clone()), |live| {
            for (happening, looks) in &all {
                happens(happening, live, &device);
                if *looks {
                    is_up_to_date(live, &device);
                }
            }
            is_up_to_date(live, &device);
        });
    }
}
