//! What stands around a session.

use super::super::{Act, Session, SessionChange};
use super::{TAPPED, hold, session};
use crate::clock;
use crate::exercises::plan::{Place, Plan, Rhythm, Series};
use crate::exercises::tests::whole_app::whole_app;
use crate::i18n::{Language, Texts, texts};
use crate::settings::Settings;
use crate::storage::{Key, MemoryBackend, Store};
use crate::ui::tests::stage::elements;

const PLAYER: &str = "/exercises/player";

fn english() -> Texts {
    texts(Language::En)
}

/// Every day at midnight, so that today's time has passed whenever this runs.
fn plan() -> Plan {
    let midnight = chrono::NaiveTime::default();
    let series = Series { from: clock::today(), rhythm: Rhythm::EveryDays(1), times: vec![midnight] };
    Plan {
        name: "Back".to_owned(),
        place: Place::Home,
        items: Vec::new(),
        series: vec![series],
        end: None,
        lead_minutes: 0,
        archived: None,
        revision: 0,
    }
}

/// A person who knows the app, with a plan and this session.
fn device(session: Option<&Session>) -> Store {
    let store = Store::new(MemoryBackend::new());
    let settings = Settings { language: Language::En, welcomed: Some(clock::today()), ..Settings::first(&[]) };
    store.update(&Key::single(), |_: Option<Settings>| settings).unwrap();
    store.update(&Plan::key("home"), |_| plan()).unwrap();
    if let Some(session) = session {
        store.update(&Session::key(), |_| session.clone()).unwrap();
    }
    store
}

fn opens(session: Option<&Session>, path: &'static str) -> String {
    whole_app(&device(session), path, |_| {})
}

fn has_bar(html: &str) -> bool {
    elements(html, "nav").iter().any(|nav| nav.attribute("class") == Some("bottom-bar"))
}

fn running() -> Session {
    let (now, made) = (clock::now(), session(&[hold(2, 60)], TAPPED));
    Session::new(None, None, made.items, TAPPED, now)
}

/// The looks of the one button or link that says this.
fn look(html: &str, words: &str) -> String {
    let pressed = [elements(html, "button"), elements(html, "a")].into_iter().flatten();
    let class = pressed.filter(|one| one.text() == words).find_map(|one| one.attribute("class").map(str::to_owned));
    class.unwrap_or_else(|| panic!("no {words}"))
}

#[test]
fn only_an_open_session_takes_the_place_of_the_bar() {
    assert!(has_bar(&opens(None, PLAYER)), "choosing a plan");
    assert!(!has_bar(&opens(Some(&running()), PLAYER)));
    assert!(has_bar(&opens(Some(&running()), "/exercises")), "on another page");
}

#[test]
fn the_next_thing_to_press_is_the_only_prominent_one() {
    let session = running();
    let html = opens(Some(&session), PLAYER);
    assert_eq!(look(&html, english().player_on()), "button primary");
    for words in [english().player_pause(), english().player_back(), english().player_skip()] {
        assert_eq!(look(&html, words), "button", "{words}");
    }
    let paused = SessionChange { act: Act::Pause, now: clock::now() }.apply(Some(session)).unwrap();
    let html = opens(Some(&paused), PLAYER);
    assert_eq!(look(&html, english().player_go_on()), "button primary");
    assert_eq!(look(&html, english().player_on()), "button");
    assert_eq!(html.matches("button primary").count(), 1);
}

#[test]
fn an_open_session_comes_before_another_one() {
    let html = opens(None, "/exercises");
    assert_eq!(look(&html, english().log_start()), "button primary");
    let html = opens(Some(&running()), "/exercises");
    assert_eq!(look(&html, english().log_start()), "button");
    assert_eq!(look(&html, english().exercises_go_on()), "button primary");
}
