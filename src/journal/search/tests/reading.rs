//! Everything is read, newest first, a slice at a time.

use chrono::Days;

use super::marks::{goal, week};
use super::{check_in, day, moment};
use crate::journal::check_in::CheckIn;
use crate::journal::goal::Goal;
use crate::journal::measure::{MeasureId, Reading};
use crate::journal::search::Filter;
use crate::journal::search::views::finder::Catalogue;
use crate::journal::work_log::WorkYear;
use crate::storage::tests::on_screen::on_screen;
use crate::storage::{LiveStore, MemoryBackend, Month, MonthChange, Monthly, Store};

pub(super) fn save<T: Monthly>(store: &Store, entry: T) {
    store.update(&Month::<T>::key(entry.date()), |before| MonthChange::Add(entry).apply(before)).unwrap();
}

/// How many slices it takes.
fn read_all(catalogue: &mut Catalogue, store: LiveStore) -> usize {
    catalogue.start(store);
    let mut slices = 0;
    while !catalogue.is_complete() {
        catalogue.read_on(store);
        slices += 1;
    }
    slices
}

fn texts(catalogue: &Catalogue) -> Vec<String> {
    let index = catalogue.index();
    (0..).map_while(|place| index.hit(place)).map(|hit| hit.text.to_owned()).collect()
}

#[test]
fn what_is_kept_by_month_and_by_itself_comes_newest_first() {
    let store = Store::new(MemoryBackend::new());
    save(&store, check_in("2025-03-02T08:00:00", "Spring"));
    save(&store, check_in("2026-11-16T08:00:00", "In the morning"));
    save(&store, check_in("2026-11-16T20:00:00", "In the evening"));
    save(&store, check_in("2026-11-18T20:00:00", ""));
    let note = "On paper".to_owned();
    let paper =
        Reading::new(MeasureId::Paper("odi".to_owned()), day("2026-11-17"), 20.0, moment("2026-11-17T10:00:00"));
    save(&store, Reading { note, ..paper });
    store.update(&Goal::key("g1"), |_| goal()).unwrap();
    let weeks = vec![week("2026-11-16", None, "2026-11-20T18:00:00")];
    store.update(&WorkYear::key(2026), |_| WorkYear { weeks }).unwrap();
    on_screen(store, |store| {
        let mut catalogue = Catalogue::default();
        read_all(&mut catalogue, store);
        let expect = [
            "On paper",
            "In the evening",
            "In the morning",
            "No lifting above the shoulder",
            "Holding the rail",
            "Stairs twice",
            "Stairs once",
            "Carry my granddaughter up the stairs\nSunday",
            "Stairs someday",
            "Spring",
        ];
        assert_eq!(texts(&catalogue), expect);
    });
}

#[test]
fn years_are_read_in_slices_and_what_was_read_is_there_at_once() {
    let store = Store::new(MemoryBackend::new());
    for month in 0..30 {
        let first = day("2024-01-01") + chrono::Months::new(month);
        let entries: Vec<CheckIn> = (0..100)
            .map(|at| check_in(&format!("{}T08:00:00", first + Days::new(at % 28)), &format!("Day {at} of {first}")))
            .enumerate()
            .map(|(at, entry)| CheckIn { id: format!("{at}"), ..entry })
            .collect();
        store.update(&Month::<CheckIn>::key(first), |_| Month { entries }).unwrap();
    }
    on_screen(store, |store| {
        let mut catalogue = Catalogue::default();
        catalogue.start(store);
        assert_eq!(catalogue.year(), Some("2026"));
        catalogue.read_on(store);
        assert!(catalogue.index().hit(0).unwrap().date > day("2026-06-01"));
        let few = texts(&catalogue).len();
        assert!((1..3000).contains(&few) && catalogue.year().is_some(), "{few}");
        let more = read_all(&mut catalogue, store);
        assert!((2..30).contains(&more), "{more} slices");
        assert_eq!((texts(&catalogue).len(), catalogue.year()), (3000, None));
        // Coming back reads nothing.
        assert_eq!(read_all(&mut catalogue, store), 0);
    });
}

#[test]
fn after_a_change_the_old_is_shown_until_the_new_is_read() {
    let store = Store::new(MemoryBackend::new());
    save(&store, check_in("2026-11-16T08:00:00", "Before"));
    on_screen(store, |store| {
        let mut catalogue = Catalogue::default();
        read_all(&mut catalogue, store);
        let later = check_in("2026-11-17T08:00:00", "Afterwards");
        store.change_month(later.date, &MonthChange::Add(later.clone()));
        catalogue.start(store);
        assert_eq!(
            (texts(&catalogue), catalogue.is_complete(), catalogue.year()),
            (vec!["Before".to_owned()], false, None)
        );
        read_all(&mut catalogue, store);
        assert_eq!(texts(&catalogue), ["Afterwards", "Before"]);
    });
}

#[test]
fn what_was_deleted_is_not_found_any_more() {
    let store = Store::new(MemoryBackend::new());
    let only = check_in("2026-11-16T08:00:00", "Nobody has to know");
    save(&store, only.clone());
    on_screen(store, move |store| {
        let mut catalogue = Catalogue::default();
        read_all(&mut catalogue, store);
        assert_eq!(texts(&catalogue).len(), 1);
        store.remove(&Month::<CheckIn>::key(only.date)).unwrap();
        catalogue.start(store);
        assert!(catalogue.is_complete() && catalogue.index().is_empty());
    });
}

#[test]
fn a_note_without_end_and_thousands_on_one_day_are_found() {
    let store = Store::new(MemoryBackend::new());
    let long = format!("{}needle", "hay ".repeat(25_000));
    let entries = (0..5000).map(|at| CheckIn {
        id: format!("{at:04}"),
        ..check_in("2026-11-16T08:00:00", if at == 4321 { &long } else { "hay" })
    });
    let entries: Vec<CheckIn> = entries.collect();
    store.update(&Month::<CheckIn>::key(day("2026-11-16")), |_| Month { entries }).unwrap();
    on_screen(store, |store| {
        let mut catalogue = Catalogue::default();
        read_all(&mut catalogue, store);
        let found = |typed: &str| {
            let filter = Filter { typed: typed.to_owned(), ..Filter::default() };
            catalogue.index().search(&filter, day("2026-11-23"), usize::MAX).len()
        };
        assert_eq!((found("hay"), found("hay needle"), found("straw")), (5000, 1, 0));
    });
}

#[test]
fn an_empty_journal_is_read_at_once() {
    on_screen(Store::new(MemoryBackend::new()), |store| {
        let mut catalogue = Catalogue::default();
        assert!(!catalogue.is_complete());
        assert_eq!(read_all(&mut catalogue, store), 0);
        assert!(catalogue.index().is_empty());
    });
}
