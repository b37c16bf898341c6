//! What can happen to the data of a phone.

use chrono::TimeDelta;
use serde_json::{Value, json};

use super::person::Person;
use crate::storage::Store;

/// Something that happens to a phone, and its name in the table.
pub(super) struct Damage {
    pub(super) name: &'static str,
    pub(super) happens: fn(&mut Person),
}

/// Each row of the table.
pub(super) const DAMAGES: [Damage; 10] = [
    Damage { name: "unreadable record", happens: unreadable },
    Damage { name: "half-written record", happens: half_written },
    Damage { name: "truncated collection", happens: truncated },
    Damage { name: "newer schema", happens: newer },
    Damage { name: "wrong type", happens: wrong_type },
    Damage { name: "storage full", happens: full },
    Damage { name: "storage disabled", happens: disabled },
    Damage { name: "clock set back", happens: clock_set_back },
    Damage { name: "two tabs writing", happens: two_tabs },
    Damage { name: "wrong key under a document", happens: wrong_key },
];

fn unreadable(person: &mut Person) {
    let signs = ['{', '}', '[', ']', '"', ':', ',', '\0', '7', 'é', '🍺', '\u{feff}', ' ', '\n', 'n'];
    let noise: String = (0..person.dice.roll(400)).map(|_| *person.dice.one_of(&signs)).collect();
    let place = person.any_place();
    person.outside_puts(place, &noise);
}

fn half_written(person: &mut Person) {
    let place = person.any_place();
    let half = cut(&person.stored(place), person);
    person.outside_puts(place, &half);
}

/// The beginning of a text.
fn cut(text: &str, person: &mut Person) -> String {
    let length = person.dice.roll(text.chars().count());
    text.chars().take(length).collect()
}

/// A month that ends in the middle of an entry, sometimes with its brackets closed.
fn truncated(person: &mut Person) {
    let lists: Vec<usize> = (0..person.kinds.len())
        .filter(|place| ["\"entries\":[", "\"weeks\":["].iter().any(|list| person.stored(*place).contains(list)))
        .collect();
    assert!(lists.len() >= 4, "{lists:?}");
    let place = *person.dice.one_of(&lists);
    for _ in 0..person.dice.roll(8) {
        person.say(0, place);
    }
    let text = person.stored(place);
    let (head, entries) = text.split_once('[').unwrap();
    let kept = cut(entries, person);
    let end = *person.dice.one_of(&["", "]}}", "}]}}", "\"}]}}", "null}]}}"]);
    person.outside_puts(place, &format!("{head}[{kept}{end}"));
}

fn newer(person: &mut Person) {
    let place = person.any_place();
    let mut document: Value = serde_json::from_str(&person.stored(place)).unwrap();
    document["version"] = json!(4 + person.dice.roll(1_000));
    if person.dice.roll(2) == 0 {
        document["data"]["of a newer app"] = json!(["Voice", { "seconds": 12 }]);
    } else {
        document["data"] = json!({ "before": document["data"] });
    }
    person.outside_puts(place, &document.to_string());
}

fn wrong_type(person: &mut Person) {
    let place = person.any_place();
    let mut document: Value = serde_json::from_str(&person.stored(place)).unwrap();
    let others = [json!(null), json!(true), json!(-7.5), json!("seven"), json!([]), json!({ "a": [1] }), json!(1e300)];
    let other = person.dice.one_of(&others).clone();
    *somewhere(&mut document, person) = other;
    person.outside_puts(place, &document.to_string());
}

/// Any place in a document, its wrapping included.
fn somewhere<'a>(value: &'a mut Value, person: &mut Person) -> &'a mut Value {
    let inside = match value {
        Value::Array(list) => list.len(),
        Value::Object(fields) => fields.len(),
        _ => 0,
    };
    if inside == 0 || person.dice.roll(5) == 0 {
        return value;
    }
    let at = person.dice.roll(inside);
    match value {
        Value::Array(list) => somewhere(&mut list[at], person),
        Value::Object(fields) => somewhere(fields.values_mut().nth(at).unwrap(), person),
        _ => unreachable!("only lists and objects have something inside"),
    }
}

/// Little room, then none, while the person goes on writing; sometimes with something unreadable that has to be kept.
fn full(person: &mut Person) {
    if person.dice.roll(2) == 0 {
        half_written(person);
    }
    for _ in 0..20 {
        let room = person.dice.roll(400);
        person.device.limit(Some(person.device.used() + room));
        let (tab, place) = (person.dice.roll(2), person.any_place());
        person.say(tab, place);
        let store = Store::new(person.device.clone());
        person.look_around(&store);
    }
    person.device.limit(None);
}

/// Switched off and on again while the person goes on writing.
fn disabled(person: &mut Person) {
    for _ in 0..20 {
        let off = person.dice.roll(2) == 0;
        person.device.disable(off);
        let (tab, place) = (person.dice.roll(2), person.any_place());
        let before = person.saved.len();
        person.say(tab, place);
        assert!(!off || person.saved.len() == before, "said to be saved by a device that is switched off");
        person.look_around(&person.tabs[0]);
    }
    person.device.disable(false);
}

/// By a minute, an hour or years, again and again.
fn clock_set_back(person: &mut Person) {
    for _ in 0..20 {
        let minutes = *person.dice.one_of(&[1, 60, 60 * 24, 60 * 24 * 365 * 3]);
        person.now -= TimeDelta::minutes(minutes);
        let place = person.any_place();
        person.say(0, place);
    }
}

/// By turns, often in the same document, each on top of what the other wrote.
fn two_tabs(person: &mut Person) {
    let (one, other) = (person.any_place(), person.any_place());
    for _ in 0..40 {
        let tab = person.dice.roll(2);
        let place = if person.dice.roll(2) == 0 { one } else { other };
        person.say(tab, place);
        if person.dice.roll(10) == 0 {
            person.tabs[tab] = Store::new(person.device.clone());
        }
        person.look_around(&person.tabs[1 - tab]);
    }
}

/// What belongs to one document lies under the name of another, or under a name of another part.
fn wrong_key(person: &mut Person) {
    let (from, to) = (person.any_place(), person.any_place());
    let text = person.stored(from);
    person.outside_puts(to, &text);
}
