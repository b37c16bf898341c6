//! A goal through its whole cycle: choose, plan, obstacles, confidence, do, look back, close.

use chrono::{NaiveDate, TimeDelta};
use reprise::i18n::date_near;
use serde_json::{Value, json};

use crate::exercises::clock::Clock;
use crate::exercises::seeds as stored;
use crate::harness::{Device, Engine, Phone, button, id, link, run};
use crate::pages::exercises::{open_today, summary};
use crate::pages::journal::{self, field_that_begins, next_step};

use super::seeds::hard_tasks;

const TASK: &str = "Turning a heavy patient in bed";
const GOAL: &str = "Help Mr Peeters out of bed, together with Fatima";
const SMALLER: &str = "Only the last metre, with the sliding sheet";
const CHALLENGE: &str = "Once, on the quiet Wednesday";

#[test]
fn from_choosing_to_closing() {
    run(Engine::Chromium, Device::default(), async |phone: &mut Phone| {
        let clock = stored::begin(phone, "2026-11-23T09:00:00", &[hard_tasks(&[TASK])]).await;
        chooses(phone).await;
        // Words that are as old as the goal count as those of an example.
        clock.move_by(phone, TimeDelta::minutes(1)).await;
        plans(phone).await;
        small_challenge(phone, &clock).await;
        looks_back(phone, &clock).await;
        closes(phone).await;
    });
}

/// A task of the questionnaire, then a goal about no pain, which is asked about and kept, then one to do.
async fn chooses(phone: &Phone) {
    let texts = phone.texts();
    journal::go_on_to(phone, texts.journal_goals(), texts.goal_title()).await;
    phone.tap(&link(texts.goal_new())).await;
    phone.heading_is(texts.goal_what()).await;
    phone.tap(&button(TASK)).await;
    phone.until_focused("goal-what").await;
    assert_eq!(phone.value_of("goal-what").await, TASK);
    phone.rewrite("goal-what", "A day without pain").await;
    phone.shows(texts.goal_pain_question()).await;
    assert_eq!(goal(phone).await["what"], "A day without pain", "the own words are not kept");
    phone.shot("goal-pain").await;
    phone.rewrite("goal-what", GOAL).await;
    phone
        .eventually("the question to go", async || {
            (!phone.page_text().await?.contains(texts.goal_pain_question())).then_some(())
        })
        .await;
}

async fn plans(phone: &Phone) {
    let texts = phone.texts();
    next_step(phone, texts.goal_plan()).await;
    phone.shows(GOAL).await;
    phone.write("goal-plan-What", "The whole way from bed to chair").await;
    phone.write("goal-plan-When", "In the early shift").await;
    phone.write("goal-plan-WithWhom", "Fatima").await;
    next_step(phone, texts.goal_obstacles()).await;
    let obstacle = field_that_begins(phone, "if-").await;
    phone.write(&obstacle, "Fatima is off").await;
    phone.write(&obstacle.replace("if-", "then-"), "I ask Jan").await;
    next_step(phone, texts.goal_confidence()).await;
    phone.choose("goal-sure-6").await;
    phone.shows(&texts.goal_smaller(7)).await;
    phone.shot("goal-sure").await;
    phone.tap(&button(texts.goal_to_plan())).await;
    phone.heading_is(texts.goal_plan()).await;
    phone.rewrite("goal-plan-What", SMALLER).await;
    next_step(phone, texts.goal_obstacles()).await;
    next_step(phone, texts.goal_confidence()).await;
    phone.choose("goal-sure-7").await;
    phone.gone(&button(texts.goal_to_plan())).await;
}

/// Looked forward to, waiting on its day on Today, and looked at after.
async fn small_challenge(phone: &Phone, clock: &Clock) {
    let texts = phone.texts();
    next_step(phone, texts.goal_do()).await;
    let what = field_that_begins(phone, "try-").await;
    phone.write(&what, CHALLENGE).await;
    phone.set(&what.replace("try-", "by-"), "2026-11-25").await;
    phone.write(&what.replace("try-", "before-"), "A bit afraid").await;
    open_today(phone).await;
    assert!(!phone.page_text().await.unwrap().contains(CHALLENGE), "asked two days early");

    clock.wake_at(phone, "2026-11-25T16:00:00").await;
    let due = texts.goal_due_challenge(CHALLENGE);
    phone.shows(texts.goal_due_today()).await;
    phone.tap(&link(&due)).await;
    phone.heading_is(texts.goal_do()).await;
    phone.tap(&button(&format!("{} {}", texts.goal_done_today(), texts.goal_challenge(1)))).await;
    phone.write(&what.replace("try-", "after-"), "Lighter than I thought").await;
    phone.shot("goal-challenge").await;
    open_today(phone).await;
    phone.gone(&link(&due)).await;
}

/// Today, and again in two weeks: the numbers stand side by side.
async fn looks_back(phone: &Phone, clock: &Clock) {
    let texts = phone.texts();
    journal::go_on_to(phone, texts.journal_goals(), texts.goal_title()).await;
    phone.tap(&link(GOAL)).await;
    phone.heading_is(texts.goal_look_back()).await;
    phone.choose("goal-far-4").await;
    phone.write("goal-helped", "Asking beforehand").await;
    phone.choose("goal-weeks-1").await;
    assert_eq!(phone.value_of("goal-look-back-on").await, "2026-12-09");

    clock.wake_at(phone, "2026-12-10T08:00:00").await;
    open_today(phone).await;
    phone.shows(&texts.goal_due_since(date_near(day("2026-12-09"), phone.language.get()))).await;
    phone.tap(&link(&texts.goal_due_look_back(GOAL))).await;
    phone.heading_is(texts.goal_look_back()).await;
    phone.choose("goal-far-8").await;
    phone.shows(&texts.goal_far_short(4)).await;
    phone.shows(&texts.goal_far_short(8)).await;
    phone.shows("Asking beforehand").await;
    phone.shot("goal-look-back").await;
}

async fn closes(phone: &Phone) {
    let texts = phone.texts();
    phone.tap(&button(texts.goal_close_reached())).await;
    phone.find(&button(texts.goal_reopen())).await;
    phone.reload().await;
    phone.find(&button(texts.goal_reopen())).await;
    phone.tap(&link(texts.goal_to_goals())).await;
    phone.heading_is(texts.goal_title()).await;
    phone.tap(&summary(texts.goal_closed_list())).await;
    phone.find(&link(GOAL)).await;
    open_today(phone).await;
    phone.find(&id("page-heading")).await;
    assert!(!phone.is_there(&link(&texts.goal_due_look_back(GOAL))).await, "a closed goal asks");

    let goal = goal(phone).await;
    assert_eq!(goal["what"], GOAL);
    let plan = json!({ "what": SMALLER, "when": "In the early shift", "place": "", "withWhom": "Fatima" });
    assert_eq!(goal["plan"], plan);
    assert_eq!(
        (&goal["obstacles"][0]["what"], &goal["obstacles"][0]["then"]),
        (&"Fatima is off".into(), &"I ask Jan".into())
    );
    assert_eq!(goal["confidence"], 7);
    let challenge = &goal["challenges"][0];
    assert_eq!((&challenge["before"], &challenge["after"]), (&"A bit afraid".into(), &"Lighter than I thought".into()));
    assert_eq!(challenge["done"], "2026-11-25");
    let far: Vec<_> = goal["lookBacks"].as_array().unwrap().iter().map(|one| &one["howFar"]).collect();
    assert_eq!(far, [4, 8]);
    assert_eq!(goal["closed"], json!({ "on": "2026-12-10", "how": "reached" }));
}

/// The one goal that is stored.
async fn goal(phone: &Phone) -> Value {
    let script = "const keys = Object.keys(localStorage).filter((key) => key.startsWith('reprise/goal/'));
        return keys.length === 1 ? JSON.parse(localStorage.getItem(keys[0])).data : keys";
    phone.ask(script, vec![]).await
}

fn day(day: &str) -> NaiveDate {
    day.parse().unwrap()
}
