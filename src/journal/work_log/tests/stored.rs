//! What is stored keeps its names, for years; and what is read of it.

use serde_json::json;

use super::{day, week};
use crate::journal::work_log::stored::{usual_contract, weeks_between};
use crate::journal::work_log::{WorkWeek, WorkYear};
use crate::storage::tests::on_screen::on_screen;
use crate::storage::{LiveStore, MemoryBackend, Store};

#[test]
fn a_week_keeps_its_names() {
    let full = WorkWeek {
        worked: Some(1470),
        contract: Some(2160),
        adapted: "No lifting above 10 kilos".to_owned(),
        days_off: Some(1),
        days_worked: Some(31),
        note: "Started later on Tuesday".to_owned(),
        ..week("2026-11-23")
    };
    let year = WorkYear { weeks: vec![full] };
    let stored = json!({ "weeks": [{
        "monday": "2026-11-23",
        "worked": 1470,
        "contract": 2160,
        "adapted": "No lifting above 10 kilos",
        "daysOff": 1,
        "daysWorked": 31,
        "note": "Started later on Tuesday",
        "written": "2026-11-23T17:30:00",
    }] });
    assert_eq!(serde_json::to_value(&year).unwrap(), stored);
    assert_eq!(serde_json::from_value::<WorkYear>(stored).unwrap(), year);
    assert_eq!(WorkYear::key(2026).as_str(), "reprise/work-log/2026");
}

/// What is read from a store with weeks in two years.
fn read<T>(reading: impl FnOnce(LiveStore) -> T) -> T {
    let store = Store::new(MemoryBackend::new());
    let years = [
        (2025, vec![WorkWeek { contract: Some(2280), ..week("2025-12-22") }, week("2025-12-29")]),
        (2026, vec![week("2026-01-05"), week("2026-01-12")]),
    ];
    for (year, weeks) in years {
        store.update(&WorkYear::key(year), |_| WorkYear { weeks: weeks.clone() }).unwrap();
    }
    on_screen(store, reading)
}

#[test]
fn weeks_are_found_by_any_of_their_days_over_the_year() {
    let mondays = |weeks: Vec<WorkWeek>| weeks.into_iter().map(|week| week.monday).collect::<Vec<_>>();
    let found = read(|store| weeks_between(store, day("2026-01-01"), day("2026-01-05")));
    assert_eq!(mondays(found), ["2025-12-29", "2026-01-05"].map(day));
    let found = read(|store| weeks_between(store, day("2025-12-28"), day("2025-12-28")));
    assert_eq!(mondays(found), [day("2025-12-22")]);
    assert_eq!(read(|store| weeks_between(store, day("2026-01-05"), day("2025-12-28"))), []);
    assert_eq!(read(|store| weeks_between(store, chrono::NaiveDate::MIN, chrono::NaiveDate::MAX)).len(), 4);
}

#[test]
fn a_contract_is_taken_over_from_the_year_before() {
    assert_eq!(read(|store| usual_contract(store, day("2026-01-19"))), Some(2280));
    assert_eq!(read(|store| usual_contract(store, day("2025-12-22"))), None);
}
