//! What fills the screen during a talk: nothing else can be reached until the person ends it.

use std::time::Duration;

use serde_json::json;
use thirtyfour::By;

use super::seeds::{ANSWER, CONDITION, KEPT, PRESSURE, SHARED, address, talk};
use crate::exercises::seeds::begin;
use crate::harness::{Device, Engine, Phone, button, choice_text, id, link, run};

const SCREEN: &str = ".presenting";
const HOLD: &str = ".presenting .hold";

/// Everything a finger or a key could open, but for the button that ends it.
const WAYS_OUT: &str = "return [...document.querySelectorAll('a, button, summary, input, select')]
    .filter((one) => one.checkVisibility() && !one.closest('.hold, .agenda-live')).map((one) => one.outerHTML)";

async fn is_all_there_is(phone: &Phone, after: &str) {
    phone.find(&By::Css(SCREEN)).await;
    let ways = phone.ask(WAYS_OUT, vec![]).await;
    assert_eq!(ways.as_array().map(Vec::len), Some(0), "ways out {after}: {ways}");
    let text = phone.page_text().await.unwrap();
    for kept in [KEPT, CONDITION, PRESSURE] {
        assert!(!text.contains(kept), "“{kept}” is on screen {after}:\n{text}");
    }
}

async fn fill_the_screen(phone: &Phone) {
    let texts = phone.texts();
    phone.heading_is(texts.show_title()).await;
    phone.tap(&button(texts.show_start())).await;
    phone.find(&By::Css(SCREEN)).await;
}

#[test]
fn back_reload_and_addresses_lead_nowhere_else() {
    run(Engine::Chromium, Device::default(), async |phone: &mut Phone| {
        begin(phone, "2026-11-23T09:55:00", &[talk("2026-11-23")]).await;
        let texts = phone.texts();
        phone.go(&address("")).await;
        phone.go(&address("/show")).await;
        phone.tap(&choice_text(texts.show_sheet())).await;
        fill_the_screen(phone).await;
        phone.shows(SHARED).await;
        is_all_there_is(phone, "at first").await;
        phone.shot("presenting-sheet").await;

        for _ in 0..2 {
            phone.session().back().await.unwrap();
            is_all_there_is(phone, "after going back").await;
        }
        phone.reload().await;
        is_all_there_is(phone, "after reloading").await;
        for elsewhere in ["/", "/settings", "/journal", "/meeting/agreements", "/guide", "/work"] {
            phone.go(elsewhere).await;
            is_all_there_is(phone, &format!("at {elsewhere}")).await;
            phone.shows(SHARED).await;
        }
        phone.kill_tab().await;
        phone.go("/").await;
        is_all_there_is(phone, "in another tab").await;

        // A tap is no hold.
        phone.tap(&By::Css(HOLD)).await;
        phone.shows(&texts.show_leave_short(texts.show_leave_word())).await;
        phone.find(&By::Css(SCREEN)).await;
        phone.hold(&By::Css(HOLD), Duration::from_millis(600)).await;
        phone.find(&By::Css(SCREEN)).await;
        phone.hold(&By::Css(HOLD), Duration::from_millis(2600)).await;
        phone.gone(&By::Css(SCREEN)).await;
        phone.find(&By::Css("nav.bottom-bar")).await;
        assert_eq!(phone.route().await, address(""), "it ends at the talk itself");
    });
}

#[test]
fn the_card_has_the_agenda_with_a_clock_and_ends_by_keyboard() {
    run(Engine::Chromium, Device::default(), async |phone: &mut Phone| {
        let clock = begin(phone, "2026-11-23T09:55:00", &[talk("2026-11-23")]).await;
        let texts = phone.texts();
        phone.go(&address("/show")).await;
        fill_the_screen(phone).await;
        phone.shows(SHARED).await;
        phone.shows(ANSWER).await;
        phone.tap(&button(texts.agenda_start())).await;
        phone.shows(&texts.agenda_clock(0, 30)).await;
        clock.move_by(phone, chrono::TimeDelta::minutes(9)).await;
        phone.shows(&texts.agenda_clock(9, 30)).await;
        let on = "return document.querySelector('.agenda-live [aria-current] strong').textContent";
        assert_eq!(phone.ask(on, vec![]).await.as_str(), Some(texts.agenda_hard()));
        phone.shot("presenting-card").await;
        phone.reload().await;
        phone.shows(&texts.agenda_clock(9, 30)).await;

        // Who cannot hold can write the word.
        phone.tap(&By::Css(HOLD)).await;
        phone.find(&id("presenting-word")).await;
        phone.tap_into("presenting-word").await;
        phone.type_text(texts.show_leave_word()).await;
        phone.gone(&By::Css(SCREEN)).await;
    });
}

/// In a room without reception, and after it.
#[test]
fn the_network_comes_and_goes_meanwhile() {
    run(Engine::Chromium, Device::default(), async |phone: &mut Phone| {
        begin(phone, "2026-11-23T09:55:00", &[talk("2026-11-23")]).await;
        let texts = phone.texts();
        phone.go(&address("/show")).await;
        fill_the_screen(phone).await;
        for offline in [true, false, true] {
            reception(phone, offline).await;
            phone.until("the browser to know", &format!("return navigator.onLine === {}", !offline)).await;
        }
        // It still answers.
        phone.tap(&button(texts.agenda_start())).await;
        phone.shows(&texts.agenda_clock(0, 30)).await;
        phone.hold(&By::Css(HOLD), Duration::from_millis(2600)).await;
        phone.gone(&By::Css(SCREEN)).await;
        phone.shows(texts.offline_notice()).await;
        reception(phone, false).await;
        phone.gone(&By::Css("main > .notice.info")).await;
        phone.tap(&link(texts.nav_journal())).await;
        phone.heading_is(texts.nav_journal()).await;
    });
}

async fn reception(phone: &Phone, offline: bool) {
    let conditions = json!({ "offline": offline, "latency": 0, "downloadThroughput": -1, "uploadThroughput": -1 });
    phone.session().cdp().send_raw("Network.emulateNetworkConditions", conditions).await.unwrap();
}
