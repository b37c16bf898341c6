//! A device with tabs on it, and everything that can happen to it.

use super::record::{Place, Record, key};
use crate::storage::{
    Key, LoadError, MemoryBackend, SaveError, Store,
    envelope::write,
    tests::documents::{Draft, DraftOfVersion1, DraftOfVersion2, Note},
};

pub(super) struct World {
    pub(super) device: MemoryBackend,
    tabs: Vec<Store>,
    record: Record,
    changes: u32,
}

impl World {
    pub(super) fn new(tabs: usize, places: usize) -> Self {
        let device = MemoryBackend::new();
        Self {
            tabs: (0..tabs).map(|_| Store::new(device.clone())).collect(),
            record: Record::new(places),
            changes: 0,
            device,
        }
    }

    pub(super) fn note(&mut self, tab: usize, place: usize) {
        let text = self.new_text();
        let change = |draft: Option<Draft>| draft.unwrap_or_default().noting(&text);
        let outcome = self.tabs[tab].update(&key(place), change);
        self.settle(place, outcome, change(self.record.document(place)));
    }

    pub(super) fn fill(&mut self, tab: usize, place: usize, field: u8) {
        self.changes += 1;
        let value = self.changes;
        let change = |draft: Option<Draft>| Some(draft.unwrap_or_default().setting(field, value));
        let outcome = self.tabs[tab].update_if(&key(place), change);
        let expected = change(self.record.document(place)).unwrap();
        self.settle(place, outcome.map(Option::unwrap_or_default), expected);
    }

    pub(super) fn note_in_older_app(&mut self, place: usize) {
        let text = self.new_text();
        let key = Key::<DraftOfVersion2>::for_part(&place.to_string());
        let before = self.device.peek(key.as_str());
        let expected = self.record.document(place).unwrap_or_default();
        let expected = expected.noting(&text);
        let outcome = Store::new(self.device.clone()).update(&key, |draft| {
            let mut draft = draft.unwrap_or_default();
            draft.notes.push(Note { text, done: false });
            draft
        });
        let todays = before.is_some_and(|text| text.contains("\"version\":3"));
        if todays && matches!(self.record.at(place), Place::Readable(_)) {
            assert!(outcome.is_err(), "an older app wrote over today's version");
        } else {
            let outcome = outcome.map(|DraftOfVersion2 { notes }| Draft { notes, ..Draft::default() });
            self.settle(place, outcome, expected);
        }
    }

    pub(super) fn look(&mut self, tab: usize, place: usize) {
        match (self.tabs[tab].load(&key(place)), self.record.at(place)) {
            (Ok(found), Place::Readable(expected)) => assert_eq!(found, *expected),
            (Err(LoadError::Unreadable { aside, .. }), Place::Damaged(text)) => {
                if let Ok(aside) = aside {
                    assert_eq!(self.device.peek(aside.as_str()).as_ref(), Some(text));
                    self.record.set_aside(place);
                }
            }
            (Err(LoadError::Newer { found: 9, known: 3 }), Place::Newer(_)) | (Err(LoadError::Disabled), _) => {}
            (outcome, expected) => panic!("{outcome:?} where there is {expected:?}"),
        }
    }

    pub(super) fn remove(&mut self, tab: usize, place: usize) {
        let outcome = self.tabs[tab].remove(&key(place));
        if outcome.is_ok() {
            self.record.replace(place, None);
        }
    }

    pub(super) fn kill(&mut self, tab: usize) {
        self.tabs[tab] = Store::new(self.device.clone());
    }

    pub(super) fn damage(&mut self, place: usize, percent: usize) {
        let text = self.device.peek(key(place).as_str()).unwrap_or_default();
        // Never all of it, so that it is not JSON any more.
        self.put(place, &text[..text.len() * percent / 100], Place::Damaged);
    }

    pub(super) fn put_older(&mut self, place: usize) {
        let line = self.new_text();
        let text = write(&DraftOfVersion1(vec![line.clone()])).unwrap();
        let document = Draft::default().noting(&line);
        self.put(place, &text, |_| Place::Readable(Some(document)));
    }

    pub(super) fn put_newer(&mut self, place: usize) {
        let data = self.new_text();
        let text = format!(r#"{{"kind":"draft","version":9,"data":["{data}"]}}"#);
        self.put(place, &text, Place::Newer);
    }

    pub(super) fn check(&self) {
        self.record.check(&self.device);
    }

    /// With the faults gone, only what is newer refuses a change.
    pub(super) fn recover(&mut self, place: usize) {
        self.device.disable(false);
        self.device.limit(None);
        self.device.fail_write(0);
        let outcome = self.tabs[0].update(&key(place), Option::unwrap_or_default);
        if matches!(self.record.at(place), Place::Newer(_)) {
            assert_eq!(outcome, Err(SaveError::Newer));
        } else {
            let expected = self.record.document(place).unwrap_or_default();
            self.settle(place, Ok(outcome.unwrap()), expected);
        }
    }

    fn settle(&mut self, place: usize, outcome: Result<Draft, SaveError>, expected: Draft) {
        if let Ok(saved) = outcome {
            assert_eq!(saved, expected);
            self.record.replace(place, Some(expected));
        }
    }

    fn put(&mut self, place: usize, text: &str, expected: impl FnOnce(String) -> Place) {
        self.device.poke(key(place).as_str(), text);
        self.record.put(place, expected(text.into()));
    }

    fn new_text(&mut self) -> String {
        self.changes += 1;
        format!("note {}", self.changes)
    }
}
