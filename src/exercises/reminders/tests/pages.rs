//! What was missed, and whether reminders still help, on the page of the exercises.

use chrono::{Days, NaiveDate};
use dioxus::prelude::*;

use super::time;
use crate::clock;
use crate::exercises::ExercisesDue;
use crate::exercises::log::{Entry, LogBook, LogChange, LogMonth, Outcome};
use crate::exercises::plan::{Occurrence, Place, Plan, Rhythm, Series};
use crate::exercises::player::SessionDesk;
use crate::exercises::reminders::{ReminderChange, Reminders, StillUseful};
use crate::i18n::{Language, texts};
use crate::storage::{MemoryBackend, Store, use_store};
use crate::ui::tests::page::page;
use crate::ui::tests::stage::{elements, text_of};

fn days_ago(days: u64) -> NaiveDate {
    clock::today() - Days::new(days)
}

/// A person with one plan, every day at midnight, so that today's time has passed whenever this runs, since that many days.
fn person(since: u64) -> Store {
    let store = Store::new(MemoryBackend::new());
    let series = Series { from: days_ago(since), rhythm: Rhythm::EveryDays(1), times: vec![time("00:00:00")] };
    let plan = Plan {
        name: "Back".to_owned(),
        place: Place::Home,
        items: Vec::new(),
        series: vec![series],
        end: None,
        lead_minutes: 0,
        archived: None,
        revision: 0,
    };
    store.update(&Plan::key("home"), |_| plan).unwrap();
    store
}

fn after(store: Store, change: &ReminderChange) -> Store {
    store.update(&Reminders::key(), |before| change.apply(before)).unwrap();
    store
}

fn looked(days: u64) -> ReminderChange {
    ReminderChange::Looked(days_ago(days).and_time(time("12:00:00")))
}

fn html(store: &Store) -> String {
    page(store, Language::En, || {
        let store = use_store();
        use_hook(|| {
            LogBook::provide(store);
            SessionDesk::provide(store);
        });
        rsx! {
            ExercisesDue {}
        }
    })
}

/// How often a button or a heading says this.
fn count(html: &str, name: &str, words: &str) -> usize {
    elements(html, name).iter().filter(|element| element.text() == words).count()
}

#[test]
fn the_days_missed_are_listed_once() {
    let texts = texts(Language::En);
    let html = html(&after(person(30), &looked(4)));
    assert_eq!(count(&html, "h2", texts.reminders_away()), 1);
    assert_eq!(count(&html, "button", texts.log_skipped()), 3);
    assert_eq!(count(&html, "button", texts.log_done()), 4, "three missed days, and today below");
    assert_eq!(count(&html, "button", texts.reminders_away_leave()), 1);
}

#[test]
fn what_was_answered_is_not_missed() {
    let store = after(person(30), &looked(4));
    let date = days_ago(2);
    let occurrence = Occurrence { date, time: time("00:00:00"), plan: "home".to_owned() };
    let entry = Entry::answering(&occurrence, Outcome::Skipped(None), clock::now());
    store.update(&LogMonth::key(date), |month| LogChange::Add(entry).apply(month)).unwrap();
    assert_eq!(count(&html(&store), "button", texts(Language::En).log_skipped()), 2);
}

#[test]
fn on_a_first_visit_nothing_was_missed() {
    let html = html(&person(2));
    assert!(!text_of(&html).contains(texts(Language::En).reminders_away()));
    assert_eq!(count(&html, "button", texts(Language::En).log_done()), 2, "yesterday and today");
}

#[test]
fn only_what_is_due_today_can_wait() {
    assert_eq!(count(&html(&person(2)), "button", texts(Language::En).reminders_later()), 1);
}

#[test]
fn it_asks_after_three_and_not_again_once_answered() {
    let texts = texts(Language::En);
    let asks = |store: &Store| text_of(&html(store)).contains(texts.reminders_useful());
    assert!(!asks(&person(2)));
    assert!(asks(&person(3)));
    for answer in [StillUseful::Keep, StillUseful::Stop] {
        let change = ReminderChange::Answered { plan: "home".to_owned(), on: clock::today(), answer };
        assert!(!asks(&after(person(3), &change)));
    }
}

#[test]
fn a_plan_put_away_is_not_asked_about() {
    let store = person(10);
    store.update(&Plan::key("home"), |plan| Plan { archived: Some(days_ago(0)), ..plan.unwrap() }).unwrap();
    assert!(!text_of(&html(&store)).contains(texts(Language::En).reminders_useful()));
}
