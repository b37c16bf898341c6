//! What is stored keeps its names, for years.

use serde_json::json;

use super::{full, moment, now, time};
use crate::journal::check_in::{CheckIn, CheckInEdit, CheckInField, CheckInSettings, HowWas, Tag};
use crate::storage::{MemoryBackend, Month, MonthChange, Store};

#[test]
fn a_check_in_keeps_its_names() {
    let stored = json!({ "entries": [{
        "id": "20261123T091502123",
        "date": "2026-11-23",
        "time": "09:15:00",
        "how": "good",
        "words": "Lifted the beds with a colleague. Ça va !",
        "pain": 3,
        "tired": 5,
        "stress": 0,
        "sleep": 10,
        "tags": ["night shift", "walked"],
        "edited": "2026-11-23T21:40:00",
    }] });
    let month = Month { entries: vec![full()] };
    assert_eq!(serde_json::to_value(&month).unwrap(), stored);
    assert_eq!(serde_json::from_value::<Month<CheckIn>>(stored).unwrap(), month);
    assert_eq!(Month::<CheckIn>::key(full().date).as_str(), "reprise/check-in/2026-11");
    let bare = json!({ "id": "20261123T091502123", "date": "2026-11-23" });
    let expect = CheckIn { time: None, ..CheckIn::new(now().date(), now()) };
    assert_eq!(serde_json::to_value(&expect).unwrap(), bare);
    assert_eq!(serde_json::from_value::<CheckIn>(bare).unwrap(), expect);
    let words = ["veryHard", "hard", "mixed", "good", "veryGood"];
    assert_eq!(HowWas::ALL.map(|how| serde_json::to_value(how).unwrap()), words.map(serde_json::Value::from));
}

#[test]
fn settings_keep_their_names() {
    let settings = CheckInSettings {
        hidden: CheckInField::ALL.to_vec(),
        tags: vec![Tag {
            id: "20261123T091502123".to_owned(),
            name: "night shift".to_owned(),
            put_away: Some(moment("2026-12-01T08:00:00")),
        }],
        start_of_day: None,
        end_of_day: Some(time("20:30:00")),
        in_calendar: true,
    };
    let stored = json!({
        "hidden": ["words", "pain", "tired", "stress", "sleep", "tags"],
        "tags": [{ "id": "20261123T091502123", "name": "night shift", "putAway": "2026-12-01T08:00:00" }],
        "startOfDay": null,
        "endOfDay": "20:30:00",
        "inCalendar": true,
    });
    assert_eq!(serde_json::to_value(&settings).unwrap(), stored);
    assert_eq!(serde_json::from_value::<CheckInSettings>(stored).unwrap(), settings);
    assert_eq!(serde_json::from_value::<CheckInSettings>(json!({})).unwrap(), CheckInSettings::default());
    assert_eq!(CheckInSettings::key().as_str(), "reprise/check-in-settings");
}

#[test]
fn a_hundred_thousand_characters_come_back_as_they_were() {
    let words: String =
        "Gelopen tot de brug, \"même sous la pluie\" \u{1f327}\n".chars().cycle().take(100_000).collect();
    let store = Store::new(MemoryBackend::new());
    let key = Month::<CheckIn>::key(now().date());
    let change = |change: &MonthChange<CheckIn>| store.update(&key, |month| change.apply(month)).unwrap();
    change(&MonthChange::Add(full()));
    change(&MonthChange::Edit(full().id, CheckInEdit::Words(words.clone()), now()));
    let kept = store.load(&key).unwrap().unwrap();
    assert_eq!(kept.entries, [CheckIn { words, edited: Some(now()), ..full() }]);
}
