//! A visit that was finished when the app was closed before the programme knew.

use dioxus::prelude::*;

use super::boosters;
use crate::clock;
use crate::exercises::programme::{BoosterDue, BoosterVisit, Programme, VisitChange};
use crate::i18n::{Language, texts};
use crate::storage::{MemoryBackend, Store};
use crate::ui::tests::page::{opened, settle};
use crate::ui::tests::stage::elements;

/// Somebody whose booster is today, and what they did about it.
fn person(done: &[VisitChange]) -> (Store, String) {
    let store = Store::new(MemoryBackend::new());
    let today = clock::today();
    let programme = Programme { boosters: Some(boosters(3, &today.to_string())), ..Programme::default() };
    store.update(&Programme::key(), |_| programme).unwrap();
    let (id, visit) = BoosterVisit::start(today, &[], clock::now());
    for change in [&[VisitChange::Start(Box::new(visit))], done].concat() {
        store.update_if(&BoosterVisit::key(&id), |before| change.apply(before)).unwrap();
    }
    (store, id)
}

/// The links and buttons, once what waits for the screen is done.
fn offered(store: &Store) -> Vec<String> {
    let mut dom = opened(store, Language::En, || rsx! { BoosterDue {} });
    settle(&mut dom);
    let html = dioxus_ssr::render(&dom);
    ["a", "button"].iter().flat_map(|name| elements(&html, name)).map(|one| one.text()).collect()
}

#[test]
fn it_is_recorded_where_the_booster_would_be_offered_again() {
    let (store, id) = person(&[VisitChange::Finish(clock::now())]);
    assert_eq!(offered(&store), Vec::<String>::new());
    let boosters = store.load(&Programme::key()).unwrap().and_then(|programme| programme.boosters).unwrap();
    assert_eq!(boosters.last_visit, Some(id));
    assert_eq!(boosters.next, boosters.after_visit(clock::today()));
}

#[test]
fn one_that_is_not_finished_is_gone_on_with() {
    let (store, _) = person(&[VisitChange::Pain(Some(3))]);
    assert_eq!(offered(&store), [texts(Language::En).programme_visit_go_on()]);
    let boosters = store.load(&Programme::key()).unwrap().and_then(|programme| programme.boosters).unwrap();
    assert_eq!((boosters.last_visit, boosters.next), (None, clock::today()));
}
