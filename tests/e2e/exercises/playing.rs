//! A session on a phone whose clock stands still and jumps, and whose tab dies.

use chrono::TimeDelta;
use serde_json::json;

use crate::harness::{Device, Engine, Phone, button, link, run};
use crate::pages::{exercises, player};

use super::clock::Clock;
use super::seeds;

fn seconds(seconds: i64) -> TimeDelta {
    TimeDelta::seconds(seconds)
}

#[test]
fn a_session_survives_the_clock() {
    run(Engine::Chromium, Device::default(), async |phone: &mut Phone| {
        let items = json!([
            { "exercise": "pelvic-tilt", "dose": { "reps": 3 } },
            { "exercise": "front-support", "dose": { "sets": 2, "holdSeconds": 20 } },
            { "exercise": "sit-to-stand", "dose": { "reps": 2 } },
            { "exercise": "carry", "dose": { "metres": 20 } },
        ]);
        let rhythm = json!({ "weekly": ["Mon"] });
        let plan = seeds::with_items(seeds::PLAN, seeds::PLAN_NAME, &items, "2026-11-02", &rhythm, &["18:00:00"]);
        let clock = seeds::begin(phone, "2026-11-23T18:05:00", &[plan]).await;
        player::start(phone, seeds::PLAN_NAME).await;
        counts_by_tap(phone, &clock).await;
        holds_by_the_clock(phone, &clock).await;
        the_tab_dies(phone, &clock).await;
        easier_and_skip(phone, &clock).await;
        is_logged_once(phone).await;
    });
}

async fn counts_by_tap(phone: &Phone, clock: &Clock) {
    let texts = phone.texts();
    player::is_at(phone, 1, 4).await;
    player::is_doing(phone, texts.player_ready()).await;
    player::shows_number(phone, "5").await;
    clock.move_by(phone, seconds(5)).await;
    player::is_doing(phone, texts.player_reps()).await;
    phone.shot("player").await;
    player::shows_number(phone, &texts.player_count(0, 3)).await;
    player::press(phone, texts.player_one_done()).await;
    player::shows_number(phone, &texts.player_count(1, 3)).await;
    player::press(phone, texts.player_undo_rep()).await;
    player::shows_number(phone, &texts.player_count(0, 3)).await;
    for done in 1..=2 {
        player::press(phone, texts.player_one_done()).await;
        player::shows_number(phone, &texts.player_count(done, 3)).await;
    }
    player::press(phone, texts.player_one_done()).await;
    player::is_at(phone, 2, 4).await;
}

async fn holds_by_the_clock(phone: &Phone, clock: &Clock) {
    let texts = phone.texts();
    player::is_doing(phone, texts.player_ready()).await;
    player::shows_number(phone, "30").await;
    clock.move_by(phone, seconds(30)).await;
    player::is_doing(phone, texts.player_hold()).await;
    player::shows_number(phone, "20").await;
    clock.move_by(phone, seconds(5)).await;
    player::shows_number(phone, "15").await;

    // Set back: never longer than the whole, and it goes on from there.
    clock.move_by(phone, TimeDelta::hours(-1)).await;
    let what = "the clock to be looked at again";
    phone
        .until(what, "return JSON.parse(localStorage['reprise/exercise-session']).data.run.since < '2026-11-23T17:10'")
        .await;
    let left = player::seconds_left(phone).await;
    assert!(left <= 20, "{left} seconds of 20 are left");
    clock.move_by(phone, seconds(4)).await;
    player::shows_number(phone, &(left - 4).to_string()).await;

    // Locked, or a call: nothing is passed unseen.
    clock.move_by(phone, TimeDelta::minutes(10)).await;
    player::is_doing(phone, texts.player_time_up()).await;
    phone.find(&button(texts.player_go_on())).await;
    clock.move_by(phone, TimeDelta::minutes(10)).await;
    player::is_doing(phone, texts.player_time_up()).await;
    player::is_at(phone, 2, 4).await;
    phone.shot("player-time-up").await;
    player::press(phone, texts.player_go_on()).await;
    player::is_doing(phone, texts.player_rest()).await;
    player::shows_number(phone, "30").await;
    player::press(phone, texts.player_pause()).await;
    player::is_doing(phone, texts.player_paused()).await;
    clock.move_by(phone, TimeDelta::minutes(3)).await;
    player::press(phone, texts.player_go_on()).await;
    player::is_doing(phone, texts.player_rest()).await;
    player::shows_number(phone, "30").await;
    clock.move_by(phone, seconds(30)).await;
    player::is_doing(phone, texts.player_hold()).await;
    clock.move_by(phone, seconds(8)).await;
    player::shows_number(phone, "12").await;
}

async fn the_tab_dies(phone: &mut Phone, clock: &Clock) {
    let texts = phone.texts();
    phone.kill_tab().await;
    clock.in_new_tab(phone).await;
    phone.go("/").await;
    phone.heading_is(texts.nav_today()).await;
    phone.tap(&link(texts.exercises_go_on())).await;
    player::is_at(phone, 2, 4).await;
    player::is_doing(phone, texts.player_hold()).await;
    player::shows_number(phone, "12").await;
    clock.move_by(phone, seconds(12)).await;
    player::is_at(phone, 3, 4).await;
}

async fn easier_and_skip(phone: &Phone, clock: &Clock) {
    let texts = phone.texts();
    phone.heading_is("Sit to stand").await;
    player::press(phone, texts.player_easier()).await;
    phone.heading_is("From a higher chair").await;
    clock.move_by(phone, seconds(30)).await;
    for done in 0..2 {
        player::shows_number(phone, &texts.player_count(done, 2)).await;
        player::press(phone, texts.player_one_done()).await;
    }
    player::is_at(phone, 4, 4).await;
    player::press(phone, texts.player_skip()).await;
    phone.heading_is(texts.player_shortened()).await;
}

async fn is_logged_once(phone: &Phone) {
    let texts = phone.texts();
    phone.choose("effort-6").await;
    phone.choose("pain-2").await;
    player::press(phone, texts.player_keep()).await;
    phone.heading_is(seeds::PLAN_NAME).await;
    assert!(phone.is_chosen("effort-6").await);
    assert!(phone.is_chosen("pain-during-2").await);
    phone.shows(texts.log_green()).await;
    phone.session().back().await.unwrap();
    phone.heading_is(texts.player_title()).await;

    let log = seeds::data(phone, "exercise-log/2026-11").await;
    let entries = log["entries"].as_array().unwrap();
    assert_eq!(entries.len(), 1, "{log}");
    let entry = &entries[0];
    assert_eq!(entry["outcome"], json!({ "shortened": null }));
    assert_eq!((&entry["effort"], &entry["painDuring"]), (&json!(6), &json!(2)));
    let parts = [["pelvic-tilt", "done"], ["front-support", "done"], ["sit-to-stand", "easier"], ["carry", "skipped"]];
    assert_eq!(entry["parts"], json!(parts));
    assert_eq!(crate::seed::stored(phone, "reprise/exercise-session").await, None);

    // Begun from the list of plans, it still answers what was planned for that day.
    phone.go("/").await;
    phone.heading_is(texts.nav_today()).await;
    phone
        .shows(&texts.log_next(reprise::i18n::date_near("2026-11-30".parse().unwrap(), phone.language.get()), "18:00"))
        .await;
    phone.gone(&exercises::due_button("", texts.log_start())).await;
}
