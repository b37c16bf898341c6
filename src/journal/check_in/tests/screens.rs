//! What the screens show of what is stored.

use chrono::{NaiveDate, NaiveTime};
use dioxus::prelude::*;

use super::{day, full, now};
use crate::clock;
use crate::i18n::{Language, texts};
use crate::journal::check_in::{
    CheckIn, CheckInCard, CheckInDue, CheckInField, CheckInFieldsPage, CheckInList, CheckInPage, CheckInSettings,
};
use crate::storage::{MemoryBackend, Month, MonthChange, Store};
use crate::ui::tests::page::page;
use crate::ui::tests::stage::{by_id, elements};

/// The HTML of a view over what is stored.
fn shown(store: &Store, view: impl Fn() -> Element + 'static) -> String {
    page(store, Language::En, view)
}

fn with(check_ins: Vec<CheckIn>) -> Store {
    let store = Store::new(MemoryBackend::new());
    for check_in in check_ins {
        let key = Month::<CheckIn>::key(check_in.date);
        store.update(&key, |month| MonthChange::Add(check_in).apply(month)).unwrap();
    }
    store
}

fn on(date: NaiveDate, number: usize) -> CheckIn {
    CheckIn { id: format!("{number:05}"), date, time: None, ..full() }
}

fn lines(html: &str) -> usize {
    elements(html, "a").iter().filter(|link| link.attribute("href").is_some_and(|to| to.contains("check-in/"))).count()
}

#[test]
fn five_words_wait_and_nothing_is_chosen() {
    let html = shown(&with(vec![full()]), || rsx! { CheckInCard {} });
    let radios: Vec<_> =
        elements(&html, "input").into_iter().filter(|input| input.attribute("name") == Some("check-in-how")).collect();
    assert_eq!(radios.len(), 5);
    assert!(radios.iter().all(|radio| radio.attribute("type") == Some("radio") && !radio.is_on("checked")));
    assert_eq!(by_id(&html, "check-in-label").text(), texts(Language::En).check_in_how_today());
    assert_eq!(elements(&html, "summary")[0].text(), texts(Language::En).check_in_more());
    assert!(!html.contains("check-in-words") && !html.contains("check-in-Sleep-10"), "made before it is opened");
}

#[test]
fn what_is_hidden_is_not_asked_and_stays_where_it_was_written() {
    let store = with(vec![full()]);
    let hidden = CheckInSettings { hidden: CheckInField::ALL.to_vec(), ..CheckInSettings::default() };
    store.update(&CheckInSettings::key(), |_| hidden).unwrap();
    let card = shown(&store, || rsx! { CheckInCard {} });
    assert!(elements(&card, "summary").is_empty() && !card.contains("check-in-words"));
    let page = shown(&store, || rsx! { CheckInPage { month: "2026-11", id: full().id } });
    assert!(page.contains("check-in-words") && by_id(&page, "check-in-Pain-3").is_on("checked"));
    assert!(elements(&page, "span").iter().any(|span| span.text() == "night shift"));
    let list = shown(&store, || rsx! { CheckInList {} });
    assert!(list.contains("pain 3 · tired 5 · stress 0 · sleep 10") && list.contains("Tags: night shift · walked"));
}

#[test]
fn a_list_is_short_even_with_five_thousand_on_a_day() {
    let date = day("2026-11-23");
    let month = Month { entries: (0..5000).map(|number| on(date, number)).collect() };
    let store = Store::new(MemoryBackend::new());
    store.update(&Month::key(date), |_| month).unwrap();
    for of in [Some(date), None] {
        let html = shown(&store, move || rsx! { CheckInList { day: of } });
        assert_eq!(lines(&html), 10);
        assert!(html.contains("check-in/2026-11/04999") && !html.contains("check-in/2026-11/04989"));
        assert!(
            elements(&html, "button").iter().any(|button| button.text() == texts(Language::En).check_in_list_more())
        );
    }
}

#[test]
fn the_last_ones_come_from_as_many_months_as_it_takes() {
    let dates = ["2024-02-29", "2025-12-31", "2026-01-01", "2026-11-22"];
    let store = with(dates.iter().enumerate().map(|(number, written)| on(day(written), number)).collect());
    let html = shown(&store, || rsx! { CheckInList {} });
    let at = |number: usize| html.find(&format!("id=\"check-in-0000{number}\"")).unwrap();
    assert!(at(3) < at(2) && at(2) < at(1) && at(1) < at(0));
    assert!(html.contains("29 February 2024"));
    assert!(!elements(&html, "button").iter().any(|button| button.text() == texts(Language::En).check_in_list_more()));
}

#[test]
fn a_long_note_is_short_in_the_list_and_whole_on_its_page() {
    let words = "word ".repeat(20_000);
    let store = with(vec![CheckIn { words: words.clone(), ..full() }]);
    let list = shown(&store, || rsx! { CheckInList {} });
    assert!(list.len() < 3_000, "{}", list.len());
    let page = shown(&store, || rsx! { CheckInPage { month: "2026-11", id: full().id } });
    assert!(page.contains(words.trim_end()));
}

#[test]
fn what_is_not_there_is_said_and_leads_back() {
    for (month, id) in [("2026-11", "nothing"), ("no month", ""), ("../..", "%2F")] {
        let html = shown(&with(vec![full()]), move || rsx! { CheckInPage { month, id } });
        assert_eq!(by_id(&html, "page-heading").text(), texts(Language::En).check_in_gone());
        assert!(elements(&html, "a").iter().any(|link| link.attribute("href") == Some("/journal")));
    }
}

#[test]
fn today_asks_when_it_was_wanted_and_only_then() {
    let store = with(Vec::new());
    let html = shown(&store, || rsx! { CheckInDue {} });
    assert!(!html.contains("check-in"));
    // From midnight on, so that it is due whenever this runs.
    let wanted = CheckInSettings { end_of_day: Some(NaiveTime::MIN), ..CheckInSettings::default() };
    store.update(&CheckInSettings::key(), |_| wanted).unwrap();
    let html = shown(&store, || rsx! { CheckInDue {} });
    assert_eq!(by_id(&html, "check-in-label").text(), texts(Language::En).check_in_ask_end());
    assert!(html.contains("check-in-how-4") && !html.contains("check-in-words"));
    let done = CheckIn { date: clock::today(), time: None, ..CheckIn::new(now().date(), now()) };
    store.update(&Month::key(done.date), |month| MonthChange::Add(done).apply(month)).unwrap();
    assert!(!shown(&store, || rsx! { CheckInDue {} }).contains("check-in-how"));
}

#[test]
fn the_times_to_ask_stand_with_their_switches() {
    let store = with(Vec::new());
    let without = shown(&store, || rsx! { CheckInFieldsPage {} });
    assert!(elements(&without, "input").iter().all(|input| input.attribute("type") != Some("time")));
    let wanted = CheckInSettings { start_of_day: NaiveTime::from_hms_opt(6, 30, 0), ..CheckInSettings::default() };
    store.update(&CheckInSettings::key(), |_| wanted).unwrap();
    let html = shown(&store, || rsx! { CheckInFieldsPage {} });
    assert_eq!(by_id(&html, "check-in-StartOfDay").attribute("initial_value"), Some("06:30"));
    assert!(html.contains(texts(Language::En).check_in_in_calendar()));
}
