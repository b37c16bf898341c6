//! Hundreds of own exercises, and a month of the log that cannot be read.

use serde_json::json;
use thirtyfour::By;

use crate::exercises::seeds::{self, document};
use crate::harness::{Device, Engine, Phone, button, id, link, run};
use crate::pages::exercises::{self, summary};
use crate::seed::{self, Stored, stored};

/// As many as are listed at once.
const BATCH: usize = 50;

#[test]
fn hundreds_of_own_exercises_come_in_batches() {
    run(Engine::Chromium, Device::default(), async |phone: &mut Phone| {
        let own = |number: u32| {
            let data = json!({ "name": format!("Own {number:03}"), "steps": "One\nTwo", "dose": { "reps": 5 } });
            document("own-exercise", Some(&format!("20260101T080000{number:03}")), &data)
        };
        let documents: Vec<Stored> = [seed::welcomed("en")].into_iter().chain((0..500).map(own)).collect();
        seed::open(phone, &documents).await;
        exercises::open(phone).await;
        let texts = phone.texts();
        phone.tap(&link(texts.booklet_title())).await;
        phone.shows(&texts.booklet_found(524)).await;
        assert_eq!(listed(phone).await, BATCH);
        phone.tap(&button(texts.booklet_more())).await;
        phone.until_focused("exercise-50").await;
        assert_eq!(listed(phone).await, 2 * BATCH);
        phone.write("booklet-search", "Own 499").await;
        phone.shows(&texts.booklet_found(1)).await;
        phone.tap(&id("exercise-0")).await;
        phone.heading_is("Own 499").await;

        // And where exercises are chosen.
        exercises::open(phone).await;
        phone.tap(&link(texts.plan_make())).await;
        phone.heading_is(texts.plan_new_title()).await;
        phone.tap(&summary(texts.plan_pick())).await;
        phone.write("plan-search", "Own 321").await;
        phone.tap(&By::XPath("//label[.//input[@id='plan-exercise-0']][normalize-space(.)='Own 321']")).await;
        phone.find(&summary("Own 321")).await;
        phone.go("/exercises/print").await;
        phone.heading_is(texts.booklet_print_title()).await;
        let boxes = phone.session().find_all(By::Css("input[name=print-own]")).await.unwrap();
        assert_eq!(boxes.len(), BATCH);
    });
}

async fn listed(phone: &Phone) -> usize {
    phone.session().find_all(By::Css("[id^='exercise-']")).await.unwrap().len()
}

#[test]
fn a_damaged_month_is_kept_apart_and_the_others_stay() {
    run(Engine::Chromium, Device::default(), async |phone: &mut Phone| {
        let entry = json!({
            "id": "20261005T190000000", "date": "2026-10-05", "time": "18:00:00", "plan": seeds::PLAN, "outcome": "done",
            "note": "Went well", "written": "2026-10-05T19:00:00",
        });
        let october = document("exercise-log", Some("2026-10"), &json!({ "entries": [entry] }));
        let key = "reprise/exercise-log/2026-11".to_owned();
        let damaged = r#"{"kind":"exercise-log","version":1,"data":{"entries":[{"id":"2026"#.to_owned();
        let plan = seeds::evenings("2026-10-05", &["Mon"]);
        let documents = [seed::welcomed("en"), plan, october, (key.clone(), damaged.clone())];
        seed::open(phone, &documents).await;
        exercises::open(phone).await;
        let texts = phone.texts();
        phone.tap(&link(texts.log_title())).await;
        phone.heading_is(texts.log_title()).await;
        phone.shows(texts.trouble_set_aside()).await;
        phone.shows("Went well").await;
        let aside = format!("reprise-aside/{key}/1");
        assert_eq!(stored(phone, &aside).await.as_deref(), Some(damaged.as_str()));

        // Writing goes on.
        phone.tap(&button(texts.log_add())).await;
        phone.set("log-date", "2026-11-02").await;
        phone.tap(&button(texts.log_save())).await;
        phone.heading_is(texts.log_add_other()).await;
        assert_eq!(stored(phone, &aside).await.as_deref(), Some(damaged.as_str()));
        assert!(stored(phone, &key).await.is_some_and(|text| text.contains("2026-11-02")));
    });
}
