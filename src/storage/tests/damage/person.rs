//! A person with a phone, what the app told them is saved, and whether it still is.

use chrono::{NaiveDateTime, TimeDelta};

use super::dice::Dice;
use super::kinds::{Kind, When, kinds};
use crate::storage::backup::KeyedTexts;
use crate::storage::lock::Lock;
use crate::storage::lock::tests::drawn;
use crate::storage::restoring::Restoring;
use crate::storage::restoring::tests::now_or_never;
use crate::storage::{Backend, LoadError, MemoryBackend, Store};
use crate::work::iso;

/// What people write.
const SENTENCES: [&str; 6] = [
    "Carried the laundry up two floors and had to sit down",
    "De late dienst ging beter dan vorige week",
    "J'ai pu porter ma fille un quart d'heure",
    "Asked Karin for the quiet ward until Easter",
    "Twee kratten getild zonder na te denken",
    "Not a good day, and that is all right",
];

/// What locks the app, and what locks it later.
pub(super) const CODE: &str = "vier sleutels en een fiets";
pub(super) const NEW_CODE: &str = "nog een fiets";

/// The app on this device, opened with one of the codes where it is locked.
pub(super) fn app(backend: impl Backend + 'static) -> Store {
    let store = Store::with_chance(backend, drawn);
    if store.is_locked() {
        let now = iso::date_time("2027-01-01T08:00:00").unwrap();
        let with = |code| now_or_never(Lock::new(&store).unlock(code, now));
        let _ = with(CODE).or_else(|_| with(NEW_CODE));
    }
    store
}

pub(super) struct Person {
    pub(super) device: MemoryBackend,
    pub(super) tabs: [Store; 2],
    pub(super) kinds: Vec<Kind>,
    pub(super) dice: Dice,
    pub(super) now: NaiveDateTime,
    seed: u64,
    said: u64,
    /// What the app said is saved: in which document, and the words.
    pub(super) saved: Vec<(String, String)>,
    /// What the outside left in place of a document, and this app cannot use: in which document, and the text.
    left: Vec<(String, String)>,
    /// What a backup brings: what is on the device once it is put back, and the words that are in it then.
    pub(super) coming: Option<(KeyedTexts, Vec<String>)>,
}

impl Person {
    /// With a sentence or more in every document.
    pub(super) fn new(seed: u64) -> Self {
        let device = MemoryBackend::new();
        let mut person = Self {
            tabs: [app(device.clone()), app(device.clone())],
            device,
            kinds: kinds(seed),
            dice: Dice::new(seed),
            now: iso::date_time("2026-11-23T08:00:00").unwrap(),
            seed,
            said: 0,
            saved: Vec::new(),
            left: Vec::new(),
            coming: None,
        };
        for place in 0..person.kinds.len() {
            for _ in 0..=person.dice.roll(3) {
                person.say(0, place);
            }
        }
        assert!(person.saved.len() >= person.kinds.len());
        person
    }

    /// Writes a sentence into a document, in one of the tabs.
    pub(super) fn say(&mut self, tab: usize, place: usize) {
        let store = self.tabs[tab].clone();
        self.say_in(&store, place);
    }

    /// What the app confirms is remembered.
    pub(super) fn say_in(&mut self, store: &Store, place: usize) {
        self.said += 1;
        let when = When { now: self.now, nth: self.seed * 100 + self.said };
        let step = i64::try_from(self.dice.roll(5_000_000)).unwrap();
        self.now += TimeDelta::milliseconds(step + 1);
        let words = format!("{} [{}/{}]", self.dice.one_of(&SENTENCES), self.seed, self.said);
        let kind = &self.kinds[place];
        if (kind.write)(store, &words, when).is_ok() {
            self.saved.push((kind.name.clone(), words));
        }
    }

    /// Any document.
    pub(super) fn any_place(&mut self) -> usize {
        self.dice.roll(self.kinds.len())
    }

    /// What is stored of a document now.
    pub(super) fn stored(&self, place: usize) -> String {
        self.device.peek(&self.kinds[place].name).unwrap_or_default()
    }

    /// The outside puts this in place of a document. Words that are not in it any more are lost to the outside; if the app
    /// cannot use it, it has to keep it as it is.
    pub(super) fn outside_puts(&mut self, place: usize, text: &str) {
        let name = self.kinds[place].name.clone();
        self.saved.retain(|(saved_in, words)| *saved_in != name || text.contains(words.as_str()));
        self.left.retain(|(left_in, left)| *left_in != name || left == text);
        self.device.poke(&name, text);
        let fresh = app(self.healthy_copy());
        if matches!((self.kinds[place].look)(&fresh), Err(LoadError::Unreadable { .. } | LoadError::Newer { .. })) {
            self.left.push((name, text.to_owned()));
        }
    }

    /// The app shows every document, as the screens do.
    pub(super) fn look_around(&self, store: &Store) {
        for kind in &self.kinds {
            if let Err(LoadError::Unreadable { aside: Ok(_), .. }) = (kind.look)(store) {
                // What the device refuses stays for the next look.
                let _ = (kind.clear)(store);
            }
        }
    }

    /// The app is opened again, looked at, written in, and opened once more.
    pub(super) fn live_on(&mut self) {
        self.tabs = [app(self.device.clone()), app(self.device.clone())];
        self.look_around(&self.tabs[0]);
        for place in 0..self.kinds.len() {
            let tab = self.dice.roll(2);
            self.say(tab, place);
        }
        self.look_around(&app(self.device.clone()));
    }

    /// How much of what the app said is saved, or was left by the outside, is nowhere any more.
    pub(super) fn lost(&self) -> usize {
        let copy = self.healthy_copy();
        let store = app(copy.clone());
        let readable: String = self.kinds.iter().map(|kind| (kind.readable)(&store)).collect();
        let asides = store.set_aside().unwrap();
        let is_newer = |kind: &&Kind| matches!((kind.look)(&store), Err(LoadError::Newer { .. }));
        let alone: KeyedTexts = self
            .kinds
            .iter()
            .filter(is_newer)
            .filter_map(|kind| Some((kind.name.clone(), copy.peek(&kind.name)?)))
            .collect();
        let undo = Restoring::new(&store).undo_kept().and_then(|_| copy.peek("reprise-kept/before"));
        let aside_of = |name: &str| {
            let name = name.to_owned();
            asides.iter().filter(move |aside| aside.key.original() == name).map(|aside| aside.text.as_str())
        };
        let is_there = |(name, words): &&(String, String)| {
            readable.contains(words.as_str())
                || aside_of(name).any(|text| text.contains(words.as_str()))
                || alone.get(name).is_some_and(|text| text.contains(words.as_str()))
                || undo.as_ref().is_some_and(|undo| undo.contains(words.as_str()))
        };
        let is_kept = |(name, text): &&(String, String)| {
            aside_of(name).any(|aside| aside == text) || alone.get(name) == Some(text.as_str())
        };
        let came = self.coming.as_ref().filter(|(after, _)| store.contents().as_ref() == Ok(after));
        let has_come = |words: &&String| {
            readable.contains(words.as_str()) || asides.iter().any(|aside| aside.text.contains(words.as_str()))
        };
        let missing = came.map_or(0, |(_, words)| words.len() - words.iter().filter(has_come).count());
        let saved = self.saved.iter().filter(is_there).count();
        let left = self.left.iter().filter(is_kept).count();
        self.saved.len() - saved + self.left.len() - left + missing
    }

    fn healthy_copy(&self) -> MemoryBackend {
        let copy = MemoryBackend::new();
        for (name, text) in self.device.contents() {
            copy.poke(&name, &text);
        }
        copy
    }
}
