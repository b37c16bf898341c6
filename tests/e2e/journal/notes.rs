//! How it was, by touch and by keys.

use serde_json::{Value, json};
use thirtyfour::By;

use crate::exercises::seeds::{self as stored, document};
use crate::harness::{Device, Engine, Key, Phone, button, choice_text, id, journeys, link, run};
use crate::pages::exercises::summary;
use crate::pages::{journal, welcome};

journeys!(two_taps_from_today, by_keys_alone);

/// Counts what the person taps from here on, until the page is loaded again.
const COUNT: &str = "window.taps = 0; addEventListener('pointerdown', () => { taps += 1; }, true)";

async fn two_taps_from_today(phone: &mut Phone) {
    welcome::enter(phone).await;
    phone.site.offline();
    phone.ask(COUNT, vec![]).await;
    let texts = phone.texts();
    journal::open(phone).await;
    phone.tap(&journal::how(3)).await;
    phone.shows(texts.check_in_noted()).await;
    assert_eq!(phone.ask("return taps", vec![]).await, 2, "taps from Today until it is written down");

    phone.reload().await;
    phone.heading_is(texts.nav_journal()).await;
    let kept = [json!("good")];
    assert_eq!(all(phone, "how").await, kept);
    phone.find(&one_line(texts.check_in_good())).await;

    // Saying more, on the page of the note.
    phone.tap(&one_line(texts.check_in_good())).await;
    phone.write("check-in-words", WORDS).await;
    phone.choose("check-in-Pain-3").await;
    phone.write("check-in-new-tag", "night shift").await;
    phone.tap(&button(texts.check_in_tag_add())).await;
    phone.find(&choice_text("night shift")).await;
    phone.shot("note").await;
    phone.tap(&link(texts.journal_to())).await;
    phone.heading_is(texts.nav_journal()).await;
    phone.shows(WORDS).await;
    phone.shows(&texts.check_in_pain_said(3)).await;
    assert_eq!((all(phone, "pain").await, all(phone, "tags").await), (vec![json!(3)], vec![json!(["night shift"])]));

    // Found again by what was typed.
    phone.tap(&link(texts.journal_search())).await;
    phone.write("find-words", "bakkerij élev").await;
    phone.shows(&texts.find_count(1)).await;
    phone.tap(&id("hit-0")).await;
    phone.find(&id("check-in-words")).await;
    assert_eq!(phone.value_of("check-in-words").await, WORDS);
}

const WORDS: &str = "Élévateur en panne, then by hand to the Bäckerei and the bakkerij";

/// A note in the list, by what stands in its first line.
fn one_line(words: &str) -> By {
    By::XPath(format!("//main//li//a[contains(normalize-space(.), '{words}')]"))
}

/// What all notes have in this field, in the order in which they are stored.
async fn all(phone: &Phone, field: &str) -> Vec<Value> {
    let script = "return Object.keys(localStorage).filter((key) => key.startsWith('reprise/check-in/')).sort()
        .flatMap((key) => JSON.parse(localStorage.getItem(key)).data.entries.map((entry) => entry[arguments[0]] ?? null))";
    phone.ask(script, vec![field.into()]).await.as_array().cloned().unwrap_or_default()
}

/// Choosing with arrows, words, undo and its undo; the focus is never lost.
async fn by_keys_alone(phone: &mut Phone) {
    welcome::enter(phone).await;
    phone.site.offline();
    let texts = phone.texts();
    phone.tab_to(&link(texts.nav_journal())).await;
    phone.press(Key::Enter).await;
    phone.heading_is(texts.nav_journal()).await;
    phone.until_focused("page-heading").await;
    phone.tab_to(&id("check-in-how-0")).await;
    phone.press(Key::Space).await;
    phone.shows(texts.check_in_noted()).await;
    for at in 1..=2 {
        phone.press(Key::Down).await;
        let chosen = format!("check-in-how-{at}");
        phone.eventually(&chosen, async || phone.is_chosen(&chosen).await.then_some(())).await;
    }
    assert_eq!(all(phone, "how").await, [json!("mixed")], "one note, as it was changed");

    phone.tab_to(&id("check-in-undo")).await;
    phone.press(Key::Enter).await;
    phone.until_focused("check-in-redo").await;
    assert_eq!(all(phone, "how").await, [json!(null); 0]);
    phone.press(Key::Enter).await;
    phone.until_focused("check-in-undo").await;
    assert_eq!(all(phone, "how").await, [json!("mixed")]);

    phone.tab_to(&id("check-in-words")).await;
    phone.type_text("Half a shift at the till").await;
    phone
        .eventually("the words on the device", async || {
            (all(phone, "words").await == [json!("Half a shift at the till")]).then_some(())
        })
        .await;
    phone.tab_to(&button(texts.check_in_done())).await;
    phone.press(Key::Enter).await;
    phone.until_focused("check-in-how-0").await;
    phone.shows("Half a shift at the till").await;
    assert!(!phone.is_there(&id("check-in-words")).await, "still open for the next note");
    phone.tab_to(&summary(texts.check_in_more())).await;
    phone.press(Key::Enter).await;
    phone.tab_to(&id("check-in-words")).await;
    assert_eq!(phone.value_of("check-in-words").await, "", "the next note begins with the words of the last");
}

/// What is folded is there when it is opened, and stays while more is said.
#[test]
fn saying_more_before_the_one_tap() {
    run(Engine::Chromium, Device::default(), async |phone: &mut Phone| {
        welcome::enter(phone).await;
        journal::open(phone).await;
        let texts = phone.texts();
        assert!(!phone.is_there(&id("check-in-Pain-0")).await, "made before it is opened");
        phone.tap(&summary(texts.check_in_more())).await;
        phone.choose("check-in-Pain-3").await;
        phone.shows(texts.check_in_noted()).await;
        phone.choose("check-in-Tired-5").await;
        phone.write("check-in-words", "Half a shift at the till").await;
        phone.choose("check-in-Pain-4").await;
        phone
            .eventually("all of it on the device", async || {
                let said = [all(phone, "pain").await, all(phone, "tired").await, all(phone, "words").await].concat();
                (said == [json!(4), json!(5), json!("Half a shift at the till")]).then_some(())
            })
            .await;
        assert!(phone.is_there(&id("check-in-words")).await, "closed while more was said");
    });
}

/// Asked at the end of the day, on Today: one tap answers, and one takes it back.
#[test]
fn one_tap_when_the_day_asks() {
    run(Engine::Chromium, Device::default(), async |phone: &mut Phone| {
        let settings = document("check-in-settings", None, &json!({ "endOfDay": "20:00:00" }));
        let clock = stored::begin(phone, "2026-11-23T19:59:00", &[settings]).await;
        let texts = phone.texts();
        phone.find(&id("page-heading")).await;
        assert!(!phone.is_there(&journal::how(0)).await, "asked too early");
        clock.wake_at(phone, "2026-11-23T20:00:00").await;
        phone.shows(texts.check_in_ask_end()).await;
        phone.tap(&journal::how(1)).await;
        phone.shows(texts.check_in_noted()).await;
        assert_eq!(all(phone, "how").await, [json!("hard")]);
        assert_eq!(all(phone, "time").await, [json!("20:00:00")]);
        phone.tap(&id("check-in-undo")).await;
        phone.shows(texts.check_in_taken_back()).await;
        assert_eq!(all(phone, "how").await.len(), 0);
        phone.tap(&id("check-in-redo")).await;
        phone.shows(texts.check_in_noted()).await;
        phone.reload().await;
        phone.heading_is(texts.nav_today()).await;
        // By then everything that waits is there.
        phone.find(&link(texts.today_start_button())).await;
        assert!(!phone.is_there(&journal::how(0)).await, "asked again after the answer");
    });
}
