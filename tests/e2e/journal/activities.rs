//! Three things that are hard: taken over from the questionnaire, asked, and seen again in a chart.

use serde_json::json;

use crate::exercises::seeds as stored;
use crate::harness::{Device, Engine, Phone, button, choice_text, id, link, run};
use crate::pages::{exercises, journal};

use super::seeds::hard_tasks;

const TASKS: [&str; 4] =
    ["Turning a heavy patient in bed", "Sitting in the car for an hour", "Folding sheets", "Lifting my daughter"];

#[test]
fn three_are_taken_over_after_a_yes() {
    run(Engine::Chromium, Device::default(), async |phone: &mut Phone| {
        stored::begin(phone, "2026-11-23T09:00:00", &[hard_tasks(&TASKS)]).await;
        let texts = phone.texts();
        journal::go_on_to(phone, texts.journal_measures(), texts.measure_title()).await;
        phone.tap(&link(texts.activity_to())).await;
        phone.heading_is(texts.activity_title()).await;
        phone.shows(texts.activity_offer()).await;
        phone.shot("activities-offered").await;

        // Nothing before a yes; four are one too many.
        phone.tap(&button(texts.activity_take())).await;
        phone.shows(texts.activity_choose_first()).await;
        for task in TASKS {
            phone.tap(&choice_text(task)).await;
        }
        phone.shows(&texts.activity_too_many(3)).await;
        phone.tap(&button(texts.activity_take())).await;
        assert_eq!(crate::seed::stored(phone, "reprise/measures").await, None, "taken over without a yes");
        phone.tap(&choice_text(TASKS[2])).await;
        phone.tap(&button(texts.activity_take())).await;
        phone.shows(texts.activity_full()).await;
        let measures = stored::data(phone, "measures").await;
        let names: Vec<_> = measures["activities"].as_array().unwrap().iter().map(|one| &one["name"]).collect();
        assert_eq!(names, [TASKS[0], TASKS[1], TASKS[3]]);
        assert!(!phone.is_there(&button(texts.activity_take())).await, "a fourth is still offered");

        are_asked(phone).await;
    });
}

/// On Today, each with one tap; pain and work ability are asked with them.
async fn are_asked(phone: &Phone) {
    let texts = phone.texts();
    exercises::open_today(phone).await;
    phone.shows(&texts.measure_due(5)).await;
    phone.tap(&button(texts.measure_begin())).await;
    phone.until_focused("measures-asked").await;
    // Pain, the three, work ability.
    for (at, number) in [6, 2, 0, 10].into_iter().enumerate() {
        phone.choose(&format!("due-{at}-{number}")).await;
    }
    phone.tap(&button(texts.measure_leave_open())).await;
    phone.shows(texts.measure_all_done()).await;
    phone.shot("activities-asked").await;
    phone.tap(&button(texts.measure_finish())).await;
    phone.gone(&button(texts.measure_finish())).await;
    phone.reload().await;
    let values = stored::data(phone, "measured/2026-11").await;
    let values: Vec<_> = values["entries"].as_array().unwrap().iter().map(|one| one["value"].clone()).collect();
    assert_eq!(values.len(), 4, "{values:?}");
    for value in [6.0, 2.0, 0.0, 10.0] {
        assert!(values.contains(&json!(value)), "{value} is not among {values:?}");
    }

    // What was left open is asked another day, and not pressed on this one.
    phone.find(&id("page-heading")).await;
    journal::go_on_to(phone, texts.journal_measures(), texts.measure_title()).await;
    assert!(!phone.is_there(&button(texts.measure_begin())).await, "asked again on the same day");
    phone.tap(&link(TASKS[3])).await;
    phone.heading_is(TASKS[3]).await;
    phone.tap(&link(texts.measure_to_chart())).await;
    phone.heading_is(TASKS[3]).await;
    phone.shows(&texts.chart_few(3)).await;
}
