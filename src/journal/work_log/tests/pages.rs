//! The pages as they are read.

use dioxus::prelude::*;

use super::week;
use crate::clock;
use crate::i18n::{Language, texts};
use crate::journal::work_log::{WorkLogPage, WorkWeek, WorkWeekPage, WorkYear, last_weeks};
use crate::storage::{MemoryBackend, Store};
use crate::ui::tests::page::page;
use crate::ui::tests::stage::{by_id, elements, text_of};

fn written(weeks: &[WorkWeek]) -> Store {
    let store = Store::new(MemoryBackend::new());
    for week in weeks {
        let year = chrono::Datelike::year(&week.monday);
        let add = |before: Option<WorkYear>| WorkYear {
            weeks: [before.unwrap_or_default().weeks, vec![week.clone()]].concat(),
        };
        store.update(&WorkYear::key(year), add).unwrap();
    }
    store
}

#[test]
fn a_new_week_shows_the_contract_of_the_last_one_and_stores_nothing_yet() {
    let store = written(&[WorkWeek { contract: Some(2190), ..week("2024-12-16") }]);
    let html = page(&store, Language::Nl, || rsx! { WorkWeekPage { monday: "2025-01-02" } });
    assert_eq!(by_id(&html, "page-heading").text(), "Week van 30 december 2024");
    assert_eq!(by_id(&html, "contract").attribute("initial_value"), Some("36,5"));
    assert_eq!(by_id(&html, "contract-hint").text(), texts(Language::Nl).work_log_contract_hint());
    assert!(!text_of(&html).contains(texts(Language::Nl).work_log_delete()), "there is nothing to remove");
    let stored = store.load(&WorkYear::key(2024)).unwrap().unwrap();
    assert_eq!(stored.weeks.len(), 1);
}

#[test]
fn a_written_week_shows_what_was_written() {
    let full = WorkWeek { worked: Some(1460), days_off: Some(2), days_worked: Some(0b10_0001), ..week("2025-03-03") };
    let html = page(&written(&[full]), Language::En, || rsx! { WorkWeekPage { monday: "2025-03-09" } });
    assert_eq!(by_id(&html, "worked").attribute("initial_value"), Some("24:20"));
    assert_eq!(by_id(&html, "contract").attribute("initial_value"), Some(""));
    assert!(by_id(&html, "days-off-2").is_on("checked"));
    let ticked: Vec<bool> = (0..7).map(|at| by_id(&html, &format!("worked-on-{at}")).is_on("checked")).collect();
    assert_eq!(ticked, [true, false, false, false, false, true, false]);
}

#[test]
fn the_log_says_each_week_shortly() {
    let mondays = last_weeks(clock::today(), 3);
    let hours = WorkWeek { worked: Some(2400), contract: Some(2160), days_off: Some(1), ..week("2026-11-16") };
    let store = written(&[
        WorkWeek { monday: mondays[2], adapted: "Sitting work only".to_owned(), ..week("2026-11-16") },
        WorkWeek { monday: mondays[1], days_worked: Some(0b11), ..hours },
    ]);
    let html = page(&store, Language::En, || rsx! { WorkLogPage {} });
    let shown = text_of(&html);
    for words in ["40 of 36 hours", "1 day off for your complaint", "Worked on Monday and Tuesday", "Sitting work only"]
    {
        assert!(shown.contains(words), "{words} in {shown}");
    }
    assert_eq!(elements(&html, "progress").len(), 1);
    let nothing = texts(Language::En).work_log_nothing();
    assert_eq!(shown.matches(nothing).count(), 7, "this week and six of the eight before it");
}
