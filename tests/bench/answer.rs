//! From the tap to an answer that is kept and painted, with 500 answers on the device.

use serde_json::{Value, json};

use crate::harness::{Phone, id};
use crate::painted::until_painted;
use crate::{median, slow_down};

const RUNS: usize = 21;
const STORED: usize = 500;
const DRAFT: &str = "20261101T080000000";

/// Milliseconds at full speed and with a processor four times slower.
#[derive(Default)]
pub(crate) struct Answer {
    pub(crate) at_1x: f64,
    pub(crate) at_4x: f64,
}

pub(crate) async fn measure(phone: &Phone) -> Answer {
    phone.go("/").await;
    phone.ask(SEED, vec![settings(), DRAFT.into(), draft()]).await;
    phone.reload().await;
    phone.go(&format!("/work/question/{DRAFT}/pain7")).await;
    phone.find(&id("answer-pain7-10")).await;
    let mut medians = Vec::new();
    for times in [1, 4] {
        slow_down(phone, times).await;
        let mut runs = Vec::new();
        for run in 0..RUNS {
            runs.push(until_painted(phone, TAP, TAPPED, vec![(run % 11).into(), DRAFT.into()]).await);
        }
        medians.push(median(runs));
    }
    slow_down(phone, 1).await;
    Answer { at_1x: medians[0], at_4x: medians[1] }
}

const SEED: &str = "
    localStorage.setItem('reprise/settings', arguments[0]);
    localStorage.setItem('reprise/fill-in/' + arguments[1], arguments[2]);";

const TAP: &str = "
    const [number, draft] = arguments;
    const kept = () => {
        const { data } = JSON.parse(localStorage.getItem('reprise/fill-in/' + draft));
        return data.answers.values.pain7?.[0].integer === number;
    };
    document.getElementById('answer-pain7-' + number).click()";

const TAPPED: &str = "kept()";

fn settings() -> Value {
    let data = json!({ "language": "en", "country": "UK", "welcomed": "2026-10-01" });
    json!({ "kind": "settings", "version": 1, "data": data }).to_string().into()
}

/// Answers to questions of another version stay where they are, so the draft may hold as many as we like.
fn draft() -> Value {
    let words = "Two doors and a bend, I walk backwards through the second door";
    let values: serde_json::Map<String, Value> =
        (0..STORED).map(|number| (format!("earlier-{number}"), json!([{ "text": words }]))).collect();
    let data = json!({
        "questionnaire": "pre-consult-work", "version": "1", "length": "full", "started": "2026-11-01T08:00:00",
        "finished": null, "position": "pain7", "answers": { "values": values }, "surprise": "",
    });
    json!({ "kind": "fill-in", "version": 1, "data": data }).to_string().into()
}
