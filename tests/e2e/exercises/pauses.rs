//! A week off: nothing is asked, nothing is counted, and the person begins again when they like.

use crate::harness::{Device, Engine, Phone, button, id, run};
use crate::pages::exercises::{self, due_button};

use super::seeds;

#[test]
fn a_week_off() {
    run(Engine::Chromium, Device::default(), async |phone: &mut Phone| {
        let documents = [seeds::evenings("2026-11-16", &["Mon", "Wed", "Fri"])];
        let clock = seeds::begin(phone, "2026-11-23T17:00:00", &documents).await;
        exercises::open_today(phone).await;
        let texts = phone.texts();
        phone.find(&due_button(&texts.log_due_later("18:00"), texts.log_start())).await;

        exercises::go_on_to(phone, texts.exercises_pause(), texts.plan_pauses_title()).await;
        phone.set("pause-until", "2026-11-20").await;
        phone.tap(&button(texts.plan_pause_add())).await;
        phone.shows(texts.plan_end_first()).await;
        phone.set("pause-until", "2026-11-29").await;
        phone.tap(&button(texts.plan_pause_add())).await;
        phone.find(&button(texts.plan_pause_end())).await;
        // What was pressed went away with its form.
        phone.until_focused("page-heading").await;
        phone.shot("pauses").await;
        phone.tap(&button(texts.undo())).await;
        phone.gone(&button(texts.plan_pause_end())).await;
        phone.tap(&button(texts.plan_pause_add())).await;
        phone.find(&button(texts.plan_pause_end())).await;
        nothing_is_due(phone).await;

        // On Wednesday evening two of the three days were free, and the week before was not done.
        clock.wake_at(phone, "2026-11-25T19:00:00").await;
        nothing_is_due(phone).await;
        exercises::go_on_to(phone, texts.log_title(), texts.log_title()).await;
        phone.shows(&texts.log_share_excused(2)).await;
        phone.shows(&texts.log_share_sentence(0, 3, 0)).await;

        exercises::go_on_to(phone, texts.exercises_pause(), texts.plan_pauses_title()).await;
        phone.tap(&button(texts.plan_pause_end())).await;
        phone.gone(&button(texts.plan_pause_end())).await;
        exercises::open_today(phone).await;
        phone.find(&due_button(&texts.log_due_passed("18:00"), texts.log_start())).await;
        exercises::go_on_to(phone, texts.log_title(), texts.log_title()).await;
        phone.shows(&texts.log_share_excused(1)).await;
        phone.find(&id("page-heading")).await;
    });
}

async fn nothing_is_due(phone: &Phone) {
    let texts = phone.texts();
    exercises::open_today(phone).await;
    // The next one is after the pause.
    let day = reprise::i18n::date_near("2026-11-30".parse().unwrap(), phone.language.get());
    phone.shows(&texts.log_next(day, "18:00")).await;
    assert!(!phone.is_there(&due_button("", texts.log_start())).await, "something is due in a pause");
}
