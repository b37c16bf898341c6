//! What is stored keeps its names, for years; and what is found there.

use serde_json::json;

use super::any::made_by;
use super::{cycle, day, everything, moment, reading, shipped};
use crate::journal::measure::stored::due_today;
use crate::journal::measure::{
    ChosenMeasure, Found, MeasureId, Measures, MeasuresChange, NamedScore, Reading, Shipped, find_readings, has_values,
    last_readings,
};
use crate::storage::tests::on_screen::on_screen;
use crate::storage::{LiveStore, MemoryBackend, Month, Store};

#[test]
fn measures_keep_their_names() {
    let mut full = everything();
    full.own.truncate(2);
    full.chosen = vec![ChosenMeasure { measure: shipped(Shipped::Tired), on: true, every_days: Some(14) }];
    full.cycles = vec![cycle("20260302T101500000", "2026-03-02", Some("2026-09-01"))];
    full.scores = vec![NamedScore { id: "20260401T101500000".to_owned(), name: "Grip strength".to_owned() }];
    full.put_off = Some(day("2026-11-23"));
    let stored = json!({
        "activities": [
            { "id": "a1", "name": "Lifting crates", "atWork": true },
            { "id": "a2", "name": "An hour of typing", "atWork": true, "putAway": "2026-10-01T08:00:00" },
        ],
        "own": [
            { "id": "o1", "name": "Minutes of sitting", "kind": { "number": { "unit": "min" } }, "direction": "neither", "everyDays": 1 },
            { "id": "o2", "name": "Took a walk", "kind": "yesNo", "direction": "neither", "everyDays": null },
        ],
        "chosen": [{ "measure": "tired", "on": true, "everyDays": 14 }],
        "cycles": [{ "id": "20260302T101500000", "name": "Rehabilitation", "start": "2026-03-02", "end": "2026-09-01" }],
        "scores": [{ "id": "20260401T101500000", "name": "Grip strength" }],
        "putOff": "2026-11-23",
    });
    assert_eq!(serde_json::to_value(&full).unwrap(), stored);
    assert_eq!(serde_json::from_value::<Measures>(stored).unwrap(), full);
    assert_eq!(serde_json::from_value::<Measures>(json!({})).unwrap(), Measures::default());
    assert_eq!(Measures::key().as_str(), "reprise/measures");
}

#[test]
fn values_keep_their_names() {
    let full = Reading {
        note: "after a long drive".to_owned(),
        given_by: "Physiotherapist".to_owned(),
        edited: Some(moment("2026-11-24T08:00:00")),
        ..reading("paper:wals", "2026-11-23", 18.5)
    };
    let month = Month { entries: vec![full, reading("strength of the grip", "2026-11-24", 3.0)] };
    let stored = json!({ "entries": [
        {
            "id": "20261123T091502000-paper:wals",
            "measure": "paper:wals",
            "date": "2026-11-23",
            "value": 18.5,
            "note": "after a long drive",
            "givenBy": "Physiotherapist",
            "edited": "2026-11-24T08:00:00",
        },
        {
            "id": "20261124T091502000-strength of the grip",
            "measure": "strength of the grip",
            "date": "2026-11-24",
            "value": 3.0,
        },
    ] });
    assert_eq!(serde_json::to_value(&month).unwrap(), stored);
    assert_eq!(serde_json::from_value::<Month<Reading>>(stored).unwrap(), month);
    assert_eq!(Month::<Reading>::key(day("2026-11-23")).as_str(), "reprise/measured/2026-11");
}

/// Asks a store with these values on the device, inside an app.
fn ask<T>(readings: &[Reading], question: impl FnOnce(LiveStore) -> T) -> T {
    on_screen(device_with(Store::new(MemoryBackend::new()), readings), question)
}

fn device_with(store: Store, readings: &[Reading]) -> Store {
    for reading in readings {
        let change = crate::storage::MonthChange::Add(reading.clone());
        store.update(&Month::key(reading.date), |month| change.apply(month)).unwrap();
    }
    store
}

fn values(readings: &[Reading]) -> Vec<f64> {
    readings.iter().map(|reading| reading.value).collect()
}

#[test]
fn the_newest_value_of_each_measure_counts() {
    let later = Reading { id: "later".to_owned(), ..reading("pain7", "2026-11-20", 3.0) };
    let stored = [
        reading("pain7", "2026-11-20", 5.0),
        later,
        reading("workAbility", "2026-09-01", 6.0),
        reading("pain7", "2026-11-24", 1.0),
        reading("tired", "2026-11-21", 1e308),
        reading("tired", "2026-10-21", 2.0),
    ];
    let of = ["pain7", "workAbility", "tired", "stress"].map(|name| MeasureId::from(name.to_owned()));
    let mut last = ask(&stored, move |store| last_readings(store, &of, day("2026-11-23")));
    last.sort_by(|one, other| String::from(one.measure.clone()).cmp(&String::from(other.measure.clone())));
    assert_eq!(values(&last), [3.0, 2.0, 6.0], "the value of tomorrow and the damaged one are passed over");
}

#[test]
fn at_most_four_months_are_read_for_the_newest_values() {
    let months = ["2026-11-02", "2026-10-02", "2026-08-02", "2026-05-02"].map(|day| reading("pain7", day, 4.0));
    let old = reading("sureOfTasks", "2026-04-02", 7.0);
    let stored = [&months[..], &[old]].concat();
    let found = |stored: &[Reading]| {
        let of = [shipped(Shipped::Pain), shipped(Shipped::SureOfTasks)];
        ask(stored, move |store| last_readings(store, &of, day("2026-11-23"))).len()
    };
    assert_eq!(found(&stored), 1);
    assert_eq!(found(&stored[1..]), 2);
}

/// The months of values that are read to find out what is due.
fn months_read(measures: &Measures, readings: &[Reading], today: &str) -> Vec<String> {
    let device = MemoryBackend::new();
    let store = device_with(Store::new(device.clone()), readings);
    device.looked_at();
    on_screen(store, |store| due_today(store, measures, day(today)));
    let months = device.looked_at().into_iter();
    months.filter_map(|name| name.strip_prefix("reprise/measured/").map(str::to_owned)).collect()
}

#[test]
fn no_month_is_read_without_need() {
    let stored: Vec<Reading> = ["2026-09-21", "2026-10-19", "2026-11-16"]
        .iter()
        .flat_map(|day| [reading("pain7", day, 4.0), reading("workAbility", day, 6.0)])
        .collect();
    let both = Measures::default();
    assert_eq!(months_read(&both, &stored, "2026-11-23"), ["2026-11"]);
    assert_eq!(months_read(&both, &stored[..5], "2026-11-23"), ["2026-11", "2026-10"]);
    let put_off = Measures { put_off: Some(day("2026-11-23")), ..both.clone() };
    assert_eq!(months_read(&put_off, &stored, "2026-11-23"), Vec::<String>::new());
    let change = |measure, days| MeasuresChange::Rhythm(shipped(measure), days);
    let only_when_wanted = made_by(&[change(Shipped::Pain, 0), change(Shipped::WorkAbility, 0)]);
    assert_eq!(months_read(&only_when_wanted, &stored, "2026-11-23"), Vec::<String>::new());
    let rare = made_by(&[change(Shipped::Pain, 0), change(Shipped::WorkAbility, 28)]);
    assert_eq!(months_read(&rare, &stored[..5], "2026-11-23"), ["2026-11", "2026-10"]);
    assert_eq!(months_read(&both, &[], "2026-11-23"), Vec::<String>::new());
}

#[test]
fn values_are_looked_for_month_by_month() {
    let stored: Vec<Reading> =
        (1..=6).map(|month| reading("pain7", &format!("2026-0{month}-10"), f64::from(month))).collect();
    let find = |enough, months| {
        ask(&stored, move |store| find_readings(store, |id| *id == shipped(Shipped::Pain), enough, months))
    };
    let check = |Found { readings, older }: Found, expect: &[f64], more| {
        assert_eq!((values(&readings).as_slice(), older), (expect, more));
    };
    check(find(2, 12), &[6.0, 5.0], true);
    check(find(6, 12), &[6.0, 5.0, 4.0, 3.0, 2.0, 1.0], false);
    check(find(9, 3), &[6.0, 5.0, 4.0], true);
    let other = MeasureId::Own("o1".to_owned());
    assert!(!ask(&stored, move |store| has_values(store, &other)));
    assert!(ask(&stored, |store| has_values(store, &shipped(Shipped::Pain))));
}
