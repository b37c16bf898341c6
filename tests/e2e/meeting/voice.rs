//! One's own voice in a rehearsal: recorded where there is a microphone, and never needed.

use serde_json::json;

use super::seeds::{address, talk};
use crate::exercises::seeds::begin;
use crate::harness::{Device, Engine, Phone, button, run};

/// Lines of the first manager.
const LINES: usize = 6;

/// A microphone that is always there and hears a tone.
fn with_microphone() -> Device {
    Device { chromium_args: vec!["--use-fake-device-for-media-stream".to_owned()], ..Device::default() }
}

/// What the person says when the browser asks for the microphone.
async fn permit(phone: &Phone, setting: &str) {
    let permission = json!({ "permission": { "name": "microphone" }, "setting": setting });
    phone.session().cdp().send_raw("Browser.setPermission", permission).await.unwrap();
}

async fn at_first_line(phone: &mut Phone) {
    begin(phone, "2026-11-23T09:55:00", &[talk("2026-11-27")]).await;
    phone.go(&address("/rehearsal")).await;
    phone.tap(&button(phone.texts().rehearsal_begin())).await;
    phone.heading_is(&phone.texts().rehearsal_place(1, LINES)).await;
}

#[test]
fn refused_it_is_said_in_a_sentence() {
    run(Engine::Chromium, with_microphone(), async |phone: &mut Phone| {
        at_first_line(phone).await;
        permit(phone, "denied").await;
        does_without(phone, 1, phone.texts().voice_refused()).await;
        phone.shot("voice-refused").await;
        goes_on(phone, 1).await;
    });
}

#[test]
fn without_a_microphone_the_rehearsal_goes_on() {
    run(Engine::Chromium, Device::default(), async |phone: &mut Phone| {
        at_first_line(phone).await;
        let texts = phone.texts();
        // What the browser answers, whatever the computer has on which the test runs; then one that cannot record at all.
        for (line, answer, words) in [
            (1, "Promise.reject(new DOMException('', 'NotFoundError'))", texts.voice_no_microphone()),
            (2, "Promise.reject(new DOMException('', 'NotReadableError'))", texts.voice_not_working()),
            (3, "undefined.there_is_no_such_thing", texts.voice_not_supported()),
        ] {
            let script = format!("navigator.mediaDevices.getUserMedia = () => {answer}");
            phone.ask(&script, vec![]).await;
            does_without(phone, line, words).await;
            goes_on(phone, line).await;
        }
        phone.tap(&button(texts.rehearsal_stop())).await;
        phone.heading_is(texts.rehearsal_end_title()).await;
        assert!(!phone.page_text().await.unwrap().contains(texts.voice_made()), "there is no recording");
    });
}

/// Presses the button: a sentence, the same line, and the button is there to try again.
async fn does_without(phone: &Phone, line: usize, words: &str) {
    let texts = phone.texts();
    phone.tap(&button(texts.voice_record())).await;
    phone.shows(words).await;
    phone.find(&button(texts.voice_record())).await;
    phone.heading_is(&texts.rehearsal_place(line, LINES)).await;
}

/// An answer is typed, and the next line comes.
async fn goes_on(phone: &Phone, line: usize) {
    let texts = phone.texts();
    phone.write("my-answer", "Then I type it: I can start with the medicine round").await;
    phone.tap(&button(texts.rehearsal_next())).await;
    phone.heading_is(&texts.rehearsal_place(line + 1, LINES)).await;
    assert_eq!(phone.value_of("my-answer").await, "", "the answer to the line before");
}

#[test]
fn recorded_heard_and_kept() {
    run(Engine::Chromium, with_microphone(), async |phone: &mut Phone| {
        at_first_line(phone).await;
        permit(phone, "granted").await;
        let texts = phone.texts();
        records(phone).await;
        phone.long_shot("voice-made").await;
        phone.tap(&button(texts.voice_play())).await;
        phone.find(&button(texts.voice_play_stop())).await;
        phone.find(&button(texts.voice_play())).await;
        phone.tap(&button(texts.voice_keep())).await;
        phone.shows(texts.voice_kept_now()).await;
        phone.gone(&button(texts.voice_keep())).await;

        // The next one is not kept, so it goes with the page.
        phone.tap(&button(texts.rehearsal_next())).await;
        phone.heading_is(&texts.rehearsal_place(2, LINES)).await;
        records(phone).await;
        phone.shows(texts.voice_gone_soon()).await;
        phone.tap(&button(texts.rehearsal_stop())).await;
        phone.heading_is(texts.rehearsal_end_title()).await;
        phone.shows(texts.voice_made()).await;
        phone.long_shot("voice-end").await;
        phone.reload().await;
        phone.heading_is(texts.rehearsal_end_title()).await;
        phone.shows(texts.voice_kept()).await;
        let text = phone.page_text().await.unwrap();
        assert!(!text.contains(texts.voice_made()), "a recording that was not kept is still here:\n{text}");
        assert!(text.contains(texts.manager_look_fine()), "the kept one says to which line it is:\n{text}");
        assert!(!text.contains(texts.manager_everybody()), "the other one is kept as well:\n{text}");
    });
}

/// Says something, and stops.
async fn records(phone: &Phone) {
    let texts = phone.texts();
    phone.tap(&button(texts.voice_record())).await;
    phone.shows(texts.voice_running()).await;
    // So that there is something to hear.
    phone
        .until("a second of it", "return document.querySelector('.recording')?.innerText.includes('0:01') ?? false")
        .await;
    phone.tap(&button(texts.voice_stop())).await;
    phone.find(&button(texts.voice_play())).await;
}
