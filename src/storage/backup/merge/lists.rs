//! The months and years of the device, while those of a file are put in, entry by entry.

use std::cmp::Ordering;
use std::collections::BTreeMap;

use super::super::record::{self, Item, List};
use super::super::{KeyedTexts, fingerprint::of_text};

/// Documents that are lists, and where each entry is.
pub(super) struct Lists {
    documents: Vec<Document>,
    /// By kind and id; an entry that moves to another month keeps its id, and is in both when the program is killed then.
    places: BTreeMap<String, Vec<usize>>,
}

struct Document {
    key: String,
    list: List,
    changed: bool,
}

/// What comes of two entries with the same id.
enum Verdict {
    Keep,
    Take,
    KeepBoth,
}

impl Lists {
    pub(super) fn of(device: &KeyedTexts) -> Self {
        let mut lists = Self { documents: Vec::new(), places: BTreeMap::new() };
        for (key, text) in device.iter() {
            if let Some(list) = record::list(key, text) {
                lists.add(key, list, false);
            }
        }
        lists
    }

    /// Whether a list of the file can be merged: there is nothing under its key, or a list of the same kind and version.
    pub(super) fn takes(&self, key: &str, there: bool, list: &List) -> bool {
        match self.document(key) {
            None => !there,
            Some(own) => (&own.list.kind, own.list.version, own.list.name) == (&list.kind, list.version, list.name),
        }
    }

    /// Puts the entries of a list in; `false`: one of them had to be left out, for two cannot be kept side by side.
    pub(super) fn merge(&mut self, key: &str, list: List) -> bool {
        let List { kind, version, name, items } = list;
        if self.document(key).is_none() {
            self.add(key, List { kind: kind.clone(), version, name, items: Vec::new() }, true);
        }
        let mut all_in = true;
        for item in items {
            match self.verdict(&kind, &item) {
                Verdict::Keep => {}
                Verdict::Take => {
                    self.take_out(&kind, &item.id);
                    self.put_in(key, item);
                }
                Verdict::KeepBoth => all_in &= name == "entries" && self.put_twin(key, &kind, &item),
            }
        }
        all_in
    }

    fn put_twin(&mut self, key: &str, kind: &str, item: &Item) -> bool {
        let id = format!("{}-{}", item.id, of_text(&item.text));
        // There already: it was kept before, and may have been changed since.
        if self.places.contains_key(&place_name(kind, &id)) {
            return true;
        }
        let twin = item.renamed(id);
        twin.map(|twin| self.put_in(key, twin)).is_some()
    }

    /// What comes of an entry of the file beside those of the device with its id.
    fn verdict(&self, kind: &str, item: &Item) -> Verdict {
        let places = self.places.get(&place_name(kind, &item.id)).into_iter().flatten();
        let documents = places.filter_map(|at| self.documents.get(*at));
        let own = || documents.clone().filter_map(|document| document.list.items.iter().find(|own| own.id == item.id));
        if own().any(|own| own.value == item.value) {
            return Verdict::Keep;
        }
        let Some(newest) = own().map(Item::edited).max() else { return Verdict::Take };
        // What was changed is newer than what was not: `None` is the smallest.
        match newest.cmp(&item.edited()) {
            Ordering::Greater => Verdict::Keep,
            Ordering::Less => Verdict::Take,
            Ordering::Equal => Verdict::KeepBoth,
        }
    }

    fn take_out(&mut self, kind: &str, id: &str) {
        for at in self.places.remove(&place_name(kind, id)).unwrap_or_default() {
            if let Some(document) = self.documents.get_mut(at) {
                document.list.items.retain(|item| item.id != id);
                document.changed = true;
            }
        }
    }

    /// Behind the entries of the same day and those before.
    fn put_in(&mut self, key: &str, item: Item) {
        let Some(at) = self.documents.iter().position(|document| document.key == key) else { return };
        let Some(document) = self.documents.get_mut(at) else { return };
        self.places.entry(place_name(&document.list.kind, &item.id)).or_default().push(at);
        let items = &mut document.list.items;
        let later = items.iter().position(|other| other.day() > item.day()).unwrap_or(items.len());
        items.insert(later, item);
        document.changed = true;
    }

    fn add(&mut self, key: &str, list: List, changed: bool) {
        for item in &list.items {
            self.places.entry(place_name(&list.kind, &item.id)).or_default().push(self.documents.len());
        }
        self.documents.push(Document { key: key.to_owned(), list, changed });
    }

    fn document(&self, key: &str) -> Option<&Document> {
        self.documents.iter().find(|document| document.key == key)
    }

    /// Writes what changed. A month that came as it is in the file is written as it stands there.
    pub(super) fn write(self, both: &mut KeyedTexts, file: &KeyedTexts) {
        for Document { key, list, .. } in self.documents.into_iter().filter(|document| document.changed) {
            let of_file = file.get(&key).and_then(|text| Some((text, record::list(&key, text)?)));
            let as_it_is = of_file.filter(|(_, other)| {
                let texts = |list: &List| list.items.iter().map(|item| item.text.clone()).collect::<Vec<_>>();
                (other.version, texts(other)) == (list.version, texts(&list))
            });
            match as_it_is {
                Some((text, _)) => both.insert(&key, text.to_owned()),
                None if list.items.is_empty() && both.get(&key).is_none() => {}
                None => both.insert(&key, list.written()),
            }
        }
    }
}

fn place_name(kind: &str, id: &str) -> String {
    format!("{kind}\n{id}")
}
