//! The log: one tap, undo, a reason, yesterday, corrections, and the picture of the last weeks.

use serde_json::{Value, json};

use crate::harness::{Device, Engine, Phone, button, choice_text, run};
use crate::pages::exercises::{self, due_button};

use super::seeds;

#[test]
fn done_as_planned_and_undo() {
    run(Engine::Chromium, Device::default(), async |phone: &mut Phone| {
        let documents = [seeds::evenings("2026-11-16", &["Mon", "Tue"])];
        let clock = seeds::begin(phone, "2026-11-24T18:10:00", &documents).await;
        exercises::open_today(phone).await;
        let texts = phone.texts();
        let now = texts.log_due_now("18:00");

        phone.tap(&due_button(&now, texts.log_done())).await;
        phone.shows(&texts.log_noted(texts.log_done())).await;
        assert_eq!(outcomes(phone).await, [json!("done")]);
        phone.gone(&due_button(&now, texts.log_done())).await;
        phone.tap(&button(texts.undo())).await;
        phone.find(&due_button(&now, texts.log_done())).await;
        assert_eq!(outcomes(phone).await, [json!(null); 0]);

        clock.move_by(phone, chrono::TimeDelta::seconds(20)).await;
        phone.tap(&due_button(&now, texts.log_less())).await;
        phone.tap(&choice_text(texts.log_reason_tired())).await;
        phone.shot("due-why").await;
        phone.tap(&due_button(&now, texts.log_shortened())).await;
        phone.shows(&texts.log_noted(texts.log_shortened())).await;
        assert_eq!(outcomes(phone).await, [json!({ "shortened": "tired" })]);

        clock.move_by(phone, chrono::TimeDelta::seconds(20)).await;
        yesterday(phone).await;
        // The Monday and the Tuesday before were left, this Monday and Tuesday were done.
        exercises::go_on_to(phone, texts.log_title(), texts.log_title()).await;
        phone.shows(&texts.log_share_sentence(2, 4, 50)).await;
        phone.shot("log").await;
        exercises::open_today(phone).await;
        phone.gone(&due_button("", texts.log_done())).await;
    });
}

/// Written on the page of the log, corrected, removed, and there again.
async fn yesterday(phone: &Phone) {
    let texts = phone.texts();
    exercises::go_on_to(phone, texts.log_title(), texts.log_title()).await;
    phone.tap(&button(texts.log_add())).await;
    phone.set("log-date", "2026-11-26").await;
    phone.pick("log-plan", seeds::PLAN).await;
    phone.tap(&button(texts.log_save())).await;
    phone.shows(texts.log_date_late()).await;
    phone.set("log-date", "2026-11-23").await;
    phone.tap(&button(texts.log_save())).await;
    phone.heading_is(seeds::PLAN_NAME).await;

    phone.choose("effort-7").await;
    phone.choose("pain-after-6").await;
    phone.shows(texts.log_red()).await;
    phone.write("note", "Slept badly").await;
    phone.choose("outcome-1").await;
    phone.pick("reason", "5").await;
    phone.shot("entry").await;
    phone.reload().await;
    phone.heading_is(seeds::PLAN_NAME).await;
    assert_eq!(phone.value_of("note").await, "Slept badly");
    assert!(phone.is_chosen("effort-7").await && phone.is_chosen("pain-after-6").await);
    assert!(phone.is_chosen("outcome-1").await);
    assert_eq!(phone.value_of("reason").await, "5");
    assert_eq!(outcomes(phone).await, [json!({ "shortened": "forgot" }), json!({ "shortened": "tired" })]);

    phone.tap(&button(texts.log_delete())).await;
    phone.heading_is(texts.log_gone()).await;
    assert_eq!(outcomes(phone).await.len(), 1);
    phone.tap(&button(texts.undo())).await;
    phone.heading_is(seeds::PLAN_NAME).await;
    assert_eq!(phone.value_of("note").await, "Slept badly");
    assert_eq!(outcomes(phone).await.len(), 2);
}

/// Of this month, by day.
async fn outcomes(phone: &Phone) -> Vec<Value> {
    let log = seeds::data(phone, "exercise-log/2026-11").await;
    log["entries"].as_array().unwrap().iter().map(|entry| entry["outcome"].clone()).collect()
}
