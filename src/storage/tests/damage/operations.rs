//! What the app may be killed in the middle of.

use serde_json::json;

use super::person::{CODE, NEW_CODE, Person, app};
use crate::storage::backup::Cost;
use crate::storage::backup::{Feature, Way, feature_of, result};
use crate::storage::lock::{Lock, LockOptions};
use crate::storage::restoring::Restoring;
use crate::storage::restoring::tests::dying::Dying;
use crate::storage::restoring::tests::now_or_never;
use crate::storage::{Backend, Store};

/// Something that takes more than one write, and its name in the table.
pub(super) struct Operation {
    pub(super) name: &'static str,
    /// The phone before it; the number makes it another phone.
    pub(super) before: fn(u64) -> Person,
    /// Does it, on a device that is killed at some write.
    pub(super) act: fn(&mut Person, &Dying),
    /// What the app does when it is opened again; it may be killed as well.
    pub(super) open_again: fn(&Dying),
}

/// Each row of the table.
pub(super) const OPERATIONS: [Operation; 12] = [
    Operation { name: "saving", before: Person::new, act: save, open_again: open },
    Operation { name: "saving over what is damaged", before: damaged, act: save, open_again: open },
    Operation { name: "migrating", before: older, act: save, open_again: open },
    Operation { name: "restoring: replace", before: replacing, act: restore, open_again: open },
    Operation { name: "restoring: merge", before: merging, act: restore, open_again: open },
    Operation { name: "restoring without a way back", before: merging, act: restore_for_good, open_again: open },
    Operation { name: "undoing a restore", before: restored, act: undo, open_again: open },
    Operation { name: "deleting one part", before: deleting, act: delete, open_again: open },
    Operation { name: "turning the lock on", before: Person::new, act: turn_on, open_again: unlock },
    Operation { name: "turning the lock off", before: locked, act: turn_off, open_again: unlock },
    Operation { name: "another code", before: locked, act: change_code, open_again: unlock },
    Operation { name: "saving with the lock on", before: locked, act: save_locked, open_again: unlock },
];

/// The part that is deleted; what is in it need not be there afterwards.
const DELETED: Feature = Feature::Journal;

fn open(dying: &Dying) {
    let _ = now_or_never(on(dying).resume());
}

fn on(dying: &Dying) -> Restoring {
    Restoring::new(&app(dying.clone()))
}

fn save(person: &mut Person, dying: &Dying) {
    let store = Store::new(dying.clone());
    for place in 0..person.kinds.len() {
        person.look_around(&store);
        person.say_in(&store, place);
    }
}

/// Every second document is half a text.
fn damaged(seed: u64) -> Person {
    let mut person = Person::new(seed);
    for place in (0..person.kinds.len()).step_by(2) {
        let text = person.stored(place);
        let length = person.dice.roll(text.len());
        let half: String = text.chars().take(length).collect();
        person.outside_puts(place, &half);
    }
    person
}

/// The last document is as an app of years ago left it: version 1 is a list of lines, version 2 has no fields.
fn older(seed: u64) -> Person {
    let mut person = Person::new(seed);
    let place = person.kinds.len() - 1;
    let words: Vec<String> = person.saved.iter().map(|(_, words)| words.clone()).take(4).collect();
    let notes = |words: &String| json!({ "text": words, "done": false });
    let text = if seed.is_multiple_of(2) {
        json!({ "kind": "draft", "version": 1, "data": words })
    } else {
        let notes: Vec<_> = words.iter().map(notes).collect();
        json!({ "kind": "draft", "version": 2, "data": { "notes": notes } })
    };
    person.outside_puts(place, &text.to_string());
    let name = person.kinds[place].name.clone();
    // Told apart from the same words in other documents, which are there anyway.
    person.saved = words.into_iter().map(|words| (name.clone(), words)).collect();
    let others: Vec<String> =
        person.kinds.iter().map(|kind| kind.name.clone()).filter(|other| *other != name).collect();
    for other in others {
        person.device.remove(&other).unwrap();
    }
    person
}

fn replacing(seed: u64) -> Person {
    receiving(seed, Way::Replace)
}

fn merging(seed: u64) -> Person {
    receiving(seed, Way::Merge)
}

/// With a backup of another phone at hand.
fn receiving(seed: u64, way: Way) -> Person {
    let mut person = Person::new(seed);
    let mut other = Person::new(seed + 100);
    for _ in 0..10 {
        let place = other.any_place();
        other.say(0, place);
    }
    let file = other.tabs[0].contents().unwrap();
    let after = result(&person.tabs[0].contents().unwrap(), &file, way);
    let words = other.saved.into_iter().map(|(_, words)| words).collect();
    person.coming = Some((after, words));
    person
}

fn restore(person: &mut Person, dying: &Dying) {
    put_back(person, dying, true);
}

fn restore_for_good(person: &mut Person, dying: &Dying) {
    put_back(person, dying, false);
}

fn put_back(person: &Person, dying: &Dying, keep_undo: bool) {
    let before = person.tabs[0].contents().unwrap();
    let (after, _) = person.coming.as_ref().unwrap();
    let _ = now_or_never(on(dying).restore(&before, after, keep_undo, person.now));
}

/// After another phone's backup took the place of everything, and some writing since.
fn restored(seed: u64) -> Person {
    let mut person = receiving(seed, Way::Replace);
    let before = person.tabs[0].contents().unwrap();
    let (after, _) = person.coming.take().unwrap();
    let restoring = Restoring::new(&Store::new(person.device.clone()));
    now_or_never(restoring.restore(&before, &after, true, person.now)).unwrap();
    for _ in 0..6 {
        let place = person.any_place();
        person.say(0, place);
    }
    person
}

fn undo(person: &mut Person, dying: &Dying) {
    let _ = now_or_never(on(dying).undo(person.now));
}

fn deleting(seed: u64) -> Person {
    let mut person = Person::new(seed);
    person.saved.retain(|(name, _)| feature_of(name) != Some(DELETED));
    person
}

fn delete(_: &mut Person, dying: &Dying) {
    let _ = now_or_never(on(dying).delete(DELETED));
}

/// The lock on, by a tab that has the key.
fn locked(seed: u64) -> Person {
    let mut person = Person::new(seed);
    now_or_never(Lock::new(&person.tabs[0]).turn_on(CODE, LockOptions::default(), Cost::LEAST)).unwrap();
    person.tabs = [app(person.device.clone()), app(person.device.clone())];
    person
}

fn turn_on(_: &mut Person, dying: &Dying) {
    let lock = Lock::new(&app(dying.clone()));
    let _ = now_or_never(lock.turn_on(CODE, LockOptions::default(), Cost::LEAST));
}

fn turn_off(person: &mut Person, dying: &Dying) {
    let _ = now_or_never(Lock::new(&app(dying.clone())).turn_off(CODE, person.now));
}

fn change_code(person: &mut Person, dying: &Dying) {
    let _ = Lock::new(&app(dying.clone())).change_code(CODE, NEW_CODE, false, person.now);
}

fn save_locked(person: &mut Person, dying: &Dying) {
    let store = app(dying.clone());
    for place in 0..person.kinds.len() {
        person.say_in(&store, place);
    }
}

fn unlock(dying: &Dying) {
    app(dying.clone());
}
