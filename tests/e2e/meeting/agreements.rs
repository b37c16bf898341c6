//! From what was asked to what was agreed, and to what came of it.

use chrono::NaiveDate;
use reprise::i18n::{date_near, date_short};
use reprise::meeting::agreement::next_people;
use reprise::work::Country;
use serde_json::json;

use super::seeds::{CONDITION, KEPT, PRESSURE, SHARED, TALK, talk};
use crate::exercises::calendar::{downloaded, expanded};
use crate::exercises::clock::Clock;
use crate::exercises::seeds::{begin, data};
use crate::harness::{Device, Engine, Phone, button, id, link, run};
use crate::pages::exercises::{open_today, summary};

const HELD: &str = "2026-11-20";
/// Two weeks after the talk.
const CHECK: &str = "2026-12-04";
const NEXT_CHECK: &str = "2026-12-11";
const WHO: &str = "Karin, for the roster of December";
const CHANGE: &str = "The new roster was printed without it";
const OWN_REMINDER: &str = "Hello Karin, shall we look at the roster together on Monday after the handover?";

fn day(day: &str) -> NaiveDate {
    day.parse().unwrap()
}

#[test]
fn from_the_talk_to_a_reminder() {
    run(Engine::Chromium, Device::default(), async |phone: &mut Phone| {
        let clock = begin(phone, "2026-11-23T09:00:00", &[talk(HELD)]).await;
        took_place(phone).await;
        let agreement = is_agreed(phone).await;
        is_confirmed(phone).await;
        is_not_done(phone, &clock, &agreement).await;
        is_reminded_of(phone).await;
        leaves_a_trail(phone, &agreement).await;
        is_in_the_calendar(phone, &agreement).await;
    });
}

/// Today asks whether a talk of some days ago took place.
async fn took_place(phone: &Phone) {
    let texts = phone.texts();
    let near = date_near(day(HELD), phone.language.get());
    open_today(phone).await;
    phone.shows(&texts.talk_due_past(&near)).await;
    phone.shot("today-past-talk").await;
    phone.tap(&link(texts.talk_due_write())).await;
    phone.heading_is(texts.meeting_title_agreements()).await;
    phone.tap(&button(&texts.agreement_held_on(&near))).await;
    phone.until_focused("talk-held").await;
    assert_eq!(phone.value_of("talk-held-on").await, HELD);
    assert_eq!(data(phone, &format!("meeting/{TALK}")).await["held"], HELD);
}

/// The proposal becomes an agreement; who and when to look again are added. Gives its id.
async fn is_agreed(phone: &Phone) -> String {
    let texts = phone.texts();
    phone.tap(&button(&texts.agreement_take_over_one(SHARED))).await;
    phone.gone(&button(&texts.agreement_take_over_one(SHARED))).await;
    phone.shot("agreements-step").await;
    phone.tap(&link(SHARED)).await;
    phone.heading_is(texts.agreement_one()).await;
    let route = phone.route().await;
    let agreement = route.rsplit('/').next().unwrap().to_owned();
    phone.write(&format!("who-{agreement}"), WHO).await;
    phone.tap(&summary(texts.agreement_follow_ups())).await;
    let near = date_near(day(CHECK), phone.language.get());
    phone.tap(&button(&texts.agreement_after_weeks(2, &near))).await;
    let field = format!("check-on-{agreement}");
    phone.until_focused(&field).await;
    assert_eq!(phone.value_of(&field).await, CHECK);
    phone.shot("agreement").await;
    let stored = data(phone, &format!("agreement/{agreement}")).await;
    let expected = json!([SHARED, "Turning in bed", WHO, "2026-12-01", "2027-01-15", CHECK, TALK]);
    assert_eq!(
        json!(["what", "task", "who", "from", "until", "checkOn", "meeting"].map(|field| &stored[field])),
        expected
    );
    agreement
}

/// The message of the same day has what was agreed, and nothing else of the preparation.
async fn is_confirmed(phone: &Phone) {
    let texts = phone.texts();
    let language = phone.language.get();
    phone.tap(&link(texts.agreement_to_talk())).await;
    phone.heading_is(texts.meeting_title_agreements()).await;
    phone.tap(&link(texts.agreement_confirm())).await;
    phone.heading_is(texts.message_title_confirm()).await;
    let message = phone.value_of("message-text").await;
    for words in [SHARED, "Turning in bed", WHO, &date_short(day(CHECK), language), &date_short(day(HELD), language)] {
        assert!(message.contains(words), "“{words}” is not in the message:\n{message}");
    }
    for words in [KEPT, CONDITION, PRESSURE] {
        assert!(!message.contains(words), "“{words}” is in the message:\n{message}");
    }
    phone.shot("message-confirmation").await;
}

/// On the day of the check Today asks; the answer brings a reminder and who can think along.
async fn is_not_done(phone: &Phone, clock: &Clock, agreement: &str) {
    let texts = phone.texts();
    open_today(phone).await;
    assert!(!phone.page_text().await.unwrap().contains(texts.agreement_due_title()), "asked before its day");
    clock.wake_at(phone, "2026-12-04T08:30:00").await;
    open_today(phone).await;
    phone.shows(texts.agreement_due_title()).await;
    phone.shows(texts.agreement_due_today()).await;
    phone.shot("today-check").await;
    phone.tap(&link(SHARED)).await;
    phone.heading_is(texts.agreement_one()).await;
    assert_eq!(phone.route().await, format!("/meeting/agreements/{agreement}"));
    assert!(!phone.is_there(&id("message-text")).await, "a reminder before anything was said");
    // Under way, done, not done, changed.
    phone.choose("status-2").await;
    phone.choose("agreement-helps-3").await;
    phone.write("agreement-change", CHANGE).await;
}

/// The text holds the agreement; the person's own version of it stays.
async fn is_reminded_of(phone: &Phone) {
    let texts = phone.texts();
    phone.shows(texts.agreement_not_done()).await;
    let proposed = phone.value_of("message-text").await;
    for words in [SHARED, WHO, &date_short(day(HELD), phone.language.get())] {
        assert!(proposed.contains(words), "“{words}” is not in the reminder:\n{proposed}");
    }
    assert!(!proposed.contains(CHANGE), "what the person noted for themselves is in the reminder:\n{proposed}");
    for one in next_people(Country::UnitedKingdom, texts) {
        phone.shows(one).await;
    }
    phone.shot("not-done").await;
    phone.rewrite("message-text", OWN_REMINDER).await;
    phone.find(&button(texts.message_drop())).await;
    phone.reload().await;
    phone.heading_is(texts.agreement_one()).await;
    assert_eq!(phone.value_of("message-text").await, OWN_REMINDER);
}

/// What was said stands on the page, and Today does not ask again.
async fn leaves_a_trail(phone: &Phone, agreement: &str) {
    let texts = phone.texts();
    phone.shows(texts.agreement_trail()).await;
    phone.shows(&texts.agreement_before_after(texts.agreement_status_open(), texts.agreement_status_not_done())).await;
    phone.shows(&texts.agreement_helps_said(3)).await;
    phone.until("the words in the trail", &format!("return [...document.querySelectorAll('main ol .own-words')].some((one) => one.textContent === '{CHANGE}')")).await;
    let checks = data(phone, &format!("agreement/{agreement}")).await["checks"].take();
    let check = |field: &str| checks[0][field].clone();
    assert_eq!(
        ["date", "status", "helps", "change"].map(check),
        [json!(CHECK), json!("notDone"), json!(3), json!(CHANGE)]
    );
    assert_eq!(checks.as_array().map(Vec::len), Some(1), "{checks}");
    phone.shot("trail").await;
    phone.set(&format!("check-on-{agreement}"), NEXT_CHECK).await;
    phone
        .eventually("the next check to be kept", async || {
            (data(phone, &format!("agreement/{agreement}")).await["checkOn"] == NEXT_CHECK).then_some(())
        })
        .await;
    open_today(phone).await;
    phone.find(&id("page-heading")).await;
    assert!(!phone.page_text().await.unwrap().contains(SHARED), "Today asks again");
}

/// The next check is in the file, under a name that tells nothing to those who look along.
async fn is_in_the_calendar(phone: &Phone, agreement: &str) {
    let texts = phone.texts();
    phone.go("/calendar").await;
    phone.heading_is(texts.reminders_calendar_title()).await;
    phone.shows(&texts.talk_calendar_check(SHARED)).await;
    let folder = tempfile::tempdir().unwrap();
    let file = downloaded(phone, folder.path()).await.replace("\r\n ", "");
    assert_eq!(expanded(&file), [format!("{NEXT_CHECK}T09:00")], "{file}");
    let titles: Vec<&str> = file.lines().filter_map(|line| line.strip_prefix("SUMMARY:")).collect();
    assert_eq!(titles, [texts.report_neutral_moment()]);
    assert!(file.contains(&format!("UID:k-{agreement}@reprise")), "{file}");
    for words in [SHARED, WHO, CHANGE, "Turning in bed"] {
        assert!(!file.contains(words), "“{words}” is in the calendar:\n{file}");
    }
}
