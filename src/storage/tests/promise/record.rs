//! What has to be on the device, from what the person was told and what the outside did since.

use crate::storage::{Aside, Key, MemoryBackend, Store, tests::documents::Draft};

/// What has to be under one key.
#[derive(Clone, Debug)]
pub(super) enum Place {
    Readable(Option<Draft>),
    Damaged(String),
    Newer(String),
}

pub(super) struct Record {
    places: Vec<Place>,
    /// Texts that have to be aside, each with the key it was found under.
    aside: Vec<(String, String)>,
}

pub(super) fn key(place: usize) -> Key<Draft> {
    Key::for_part(&place.to_string())
}

impl Record {
    pub(super) fn new(places: usize) -> Self {
        Self { places: vec![Place::Readable(None); places], aside: Vec::new() }
    }

    pub(super) fn at(&self, place: usize) -> &Place {
        &self.places[place]
    }

    /// The document a change starts from.
    pub(super) fn document(&self, place: usize) -> Option<Draft> {
        match &self.places[place] {
            Place::Readable(document) => document.clone(),
            Place::Damaged(_) | Place::Newer(_) => None,
        }
    }

    /// The outside put something there; what was there is not ours to keep any more.
    pub(super) fn put(&mut self, place: usize, now: Place) {
        self.places[place] = now;
    }

    /// The app said that what is there has become `now`.
    pub(super) fn replace(&mut self, place: usize, now: Option<Draft>) {
        let newer = matches!(self.places[place], Place::Newer(_));
        assert!(!newer, "what is newer was replaced");
        self.set_aside(place);
        self.places[place] = Place::Readable(now);
    }

    /// The app said that there is a copy of what is there.
    pub(super) fn set_aside(&mut self, place: usize) {
        if let Place::Damaged(text) = &self.places[place] {
            let original = key(place).as_str().to_owned();
            self.aside.push((original, text.clone()));
        }
    }

    /// Opens the app on a copy of the device without its faults and compares.
    #[track_caller]
    pub(super) fn check(&self, device: &MemoryBackend) {
        let copy = MemoryBackend::new();
        for (name, text) in device.contents() {
            copy.poke(&name, &text);
        }
        let store = Store::new(copy.clone());
        let asides = store.set_aside().unwrap();
        for (place, expected) in self.places.iter().enumerate() {
            let key = key(place);
            match expected {
                Place::Readable(document) => assert_eq!(store.load(&key).as_ref(), Ok(document)),
                Place::Damaged(text) | Place::Newer(text) => {
                    assert_eq!(copy.peek(key.as_str()).as_ref(), Some(text));
                }
            }
        }
        for (original, text) in &self.aside {
            let is_it = |aside: &&Aside| aside.key.original() == original && aside.text == *text;
            let copies = asides.iter().filter(is_it).count();
            assert_eq!(copies, 1, "{text} of {original} is aside once");
        }
    }
}
