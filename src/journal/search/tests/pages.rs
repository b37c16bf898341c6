//! What stands on the pages.

use dioxus::prelude::*;

use super::marks::{goal, week};
use super::reading::save;
use super::{check_in, day, moment};
use crate::i18n::{Language, texts};
use crate::journal::goal::Goal;
use crate::journal::measure::{MeasureId, Measures, OwnKind, OwnMeasure, Reading};
use crate::journal::search::views::finder::Finder;
use crate::journal::search::{DayPage, Filter, MonthPage, SearchPage};
use crate::journal::work_log::WorkYear;
use crate::storage::{LiveStore, MemoryBackend, Month, Store, use_store};
use crate::ui::tests::page::page;
use crate::ui::tests::stage::{by_id, elements, text_of};
use crate::work::{Event, EventKind};

/// What is shown: the page and what it is about.
enum Shown {
    Month(&'static str),
    Day(&'static str),
    Search(Filter),
}

fn html(store: &Store, shown: Shown) -> String {
    page(store, Language::En, move || {
        let store = use_store();
        let events = use_callback(|()| bad_days());
        match &shown {
            Shown::Month(month) => rsx! {
                MonthPage { month: *month, events }
            },
            Shown::Day(day) => rsx! {
                DayPage { day: *day, events }
            },
            Shown::Search(filter) => {
                use_hook(|| everything_read(store, filter));
                rsx! {
                    SearchPage {}
                }
            }
        }
    })
}

fn bad_days() -> Vec<Event> {
    let (date, until) = (day("2026-11-08"), Some(day("2026-11-10")));
    vec![Event { kind: EventKind::BadDays, date, until, name: String::new() }]
}

/// The search, as it is once everything was read and this was typed.
fn everything_read(store: LiveStore, filter: &Filter) {
    let mut finder = Finder::provide();
    finder.filter.set(filter.clone());
    let mut catalogue = finder.catalogue.write();
    catalogue.start(store);
    while !catalogue.is_complete() {
        catalogue.read_on(store);
    }
}

fn november() -> Store {
    let store = Store::new(MemoryBackend::new());
    save(&store, check_in("2026-11-10T08:00:00", "Stiff in the morning <b>"));
    let own = OwnMeasure {
        id: "walk".to_owned(),
        name: "Walking without a stop".to_owned(),
        kind: OwnKind::Number { unit: "minutes".to_owned() },
        direction: crate::journal::measure::Direction::HigherIsBetter,
        every_days: None,
        put_away: None,
    };
    store.update(&Measures::key(), |_| Measures { own: vec![own], ..Measures::default() }).unwrap();
    let walk = Reading::new(MeasureId::Own("walk".to_owned()), day("2026-11-10"), 12.5, moment("2026-11-10T10:00:00"));
    save(&store, walk);
    store.update(&Goal::key("g1"), |_| goal()).unwrap();
    let weeks = vec![week("2026-11-09", Some(0b000_0101), "2026-11-15T18:00:00")];
    store.update(&WorkYear::key(2026), |_| WorkYear { weeks }).unwrap();
    store
}

#[test]
fn a_month_is_a_table_in_which_every_day_has_a_name_and_its_signs() {
    let html = html(&november(), Shown::Month("2026-11"));
    assert_eq!(by_id(&html, "page-heading").text(), "November 2026");
    let days: Vec<String> = elements(&html, "a")
        .iter()
        .filter(|link| link.attribute("href").is_some_and(|href| href.contains("/journal/day/2026-11-")))
        .filter_map(|link| link.attribute("aria-label").map(str::to_owned))
        .collect();
    assert_eq!(days.len(), 30);
    assert_eq!(days[9], "Tuesday 10 November, Note, Measured, Goal, Day without work, Exercises and talks");
    assert_eq!(days[7], "Sunday 8 November, Exercises and talks");
    assert_eq!(days[8], "Monday 9 November, Exercises and talks");
    assert_eq!(days[22], "Monday 23 November");
    assert_eq!(elements(&html, "th").len(), 7);
    assert!(!html.contains(texts(Language::En).find_month_empty()));
}

#[test]
fn an_empty_month_says_so_and_an_address_that_is_none_shows_this_month() {
    let nothing = html(&november(), Shown::Month("2025-03"));
    assert!(nothing.contains(texts(Language::En).find_month_empty()));
    assert!(nothing.contains(texts(Language::En).find_this_month()));
    let slip = html(&november(), Shown::Month("nonsense"));
    assert!(slip.contains("aria-current=\"date\""));
    assert!(!slip.contains(texts(Language::En).find_this_month()));
}

#[test]
fn a_day_has_all_that_belongs_to_it() {
    let html = html(&november(), Shown::Day("2026-11-10"));
    assert_eq!(by_id(&html, "page-heading").text(), "Tuesday 10 November 2026");
    let text = text_of(&html);
    for said in ["Walking without a stop", "12.5\u{a0}minutes", "Stairs once", "Day without work", "Bad days"] {
        assert!(text.contains(said), "{said} in {text}");
    }
    for other in ["Stairs twice", "Holding the rail", texts(Language::En).find_day_empty()] {
        assert!(!text.contains(other), "{other} in {text}");
    }
    for way in
        ["/journal/diary/2026-11-10", "/journal/work-log/2026-11-10", "/journal/goals/g1", "/journal/month/2026-11"]
    {
        assert!(html.contains(&format!("{way}\"")), "{way}");
    }
}

#[test]
fn of_thousands_on_one_day_the_first_come_at_once() {
    let store = november();
    let entries = (0..5000).map(|at| {
        let id = MeasureId::Own("walk".to_owned());
        let walk = Reading::new(id, day("2026-11-05"), f64::from(at), moment("2026-11-05T10:00:00"));
        Reading { id: format!("{at:04}"), ..walk }
    });
    let entries = entries.collect();
    store.update(&Month::<Reading>::key(day("2026-11-05")), |_| Month { entries }).unwrap();
    let html = html(&store, Shown::Day("2026-11-05"));
    assert!(html.contains("id=\"reading-19\"") && !html.contains("id=\"reading-20\""));
    assert!(html.contains(texts(Language::En).find_more()));
}

#[test]
fn nothing_can_be_written_about_a_day_to_come() {
    let html = html(&november(), Shown::Day("2199-01-01"));
    assert!(html.contains(texts(Language::En).find_day_empty()));
    assert!(!html.contains("/journal/diary/2199-01-01"));
}

#[test]
fn a_hit_leads_to_what_was_found_and_marks_it() {
    let filter = Filter { typed: "morn STIFF".to_owned(), ..Filter::default() };
    let html = html(&november(), Shown::Search(filter));
    let marks: Vec<String> = elements(&html, "mark").iter().map(crate::ui::tests::stage::Tag::text).collect();
    assert_eq!(marks, ["Stiff", "morn"]);
    let hit = by_id(&html, "hit-0");
    assert_eq!(hit.text(), "10 November 2026 · Note");
    assert!(hit.attribute("href").is_some_and(|href| href.ends_with("/journal/check-in/2026-11/20261110T080000000")));
    assert!(text_of(&html).contains("Stiff in the morning <b>"));
    assert_eq!(by_id(&html, "find-words").attribute("initial_value"), Some("morn STIFF"));
    assert!(html.contains(&texts(Language::En).find_count(1)));
}

#[test]
fn twenty_hits_come_at_once_and_nothing_is_shown_before_anything_is_asked() {
    let store = november();
    for minute in 10..31 {
        save(&store, check_in(&format!("2026-11-11T08:{minute}:00"), "Walked to work"));
    }
    let asked = html(&store, Shown::Search(Filter { typed: "walked".to_owned(), ..Filter::default() }));
    assert!(asked.contains("id=\"hit-19\"") && !asked.contains("id=\"hit-20\""));
    assert!(asked.contains(texts(Language::En).find_more()));
    assert!(asked.contains(&texts(Language::En).find_count(21)));
    let idle = html(&store, Shown::Search(Filter::default()));
    assert!(!idle.contains("id=\"hit-0\"") && !idle.contains(texts(Language::En).find_clear()));
    let none = html(&store, Shown::Search(Filter { typed: "xyzzy".to_owned(), ..Filter::default() }));
    assert!(none.contains(texts(Language::En).find_none()));
}

#[test]
fn without_any_words_the_page_says_so() {
    let html = html(&Store::new(MemoryBackend::new()), Shown::Search(Filter::default()));
    assert!(html.contains(texts(Language::En).find_nothing_yet()));
    assert!(!html.contains("find-words"));
}
