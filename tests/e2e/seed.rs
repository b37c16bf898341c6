//! What earlier visits left on the device, so that a test can begin in the middle.

use serde_json::{Value, json};

use crate::harness::Phone;

/// Names of the filling-ins.
pub(crate) const DRAFT: &str = "20261101T080000000";
pub(crate) const THEN: &str = "20261001T080000000";
pub(crate) const NOW: &str = "20261015T080000000";

/// A key in storage and its text.
pub(crate) type Stored = (String, String);

/// Settings of someone who has been here before; looks and language as given.
pub(crate) fn settings(language: &str, country: &str, theme: &str, text_size: &str) -> Stored {
    let data = json!({
        "language": language, "country": country, "theme": theme, "textSize": text_size, "welcomed": "2026-10-01",
    });
    ("reprise/settings".to_owned(), envelope("settings", &data))
}

/// The usual ones.
pub(crate) fn welcomed(language: &str) -> Stored {
    settings(language, "UK", "system", "normal")
}

/// A filling-in of the built-in questionnaire with these answers; a draft when it has no last day.
pub(crate) fn fill_in(id: &str, finished: Option<&str>, answers: &Value) -> Stored {
    let data = json!({
        "questionnaire": "pre-consult-work", "version": "1", "length": "full", "started": "2026-10-01T08:00:00",
        "finished": finished, "position": "help-wanted", "answers": { "values": answers }, "surprise": "",
    });
    (key(id), envelope("fill-in", &data))
}

/// Where a filling-in is.
pub(crate) fn key(id: &str) -> String {
    format!("reprise/fill-in/{id}")
}

pub(crate) fn draft() -> Stored {
    fill_in(DRAFT, None, &answers(6))
}

pub(crate) fn history() -> [Stored; 2] {
    [fill_in(THEN, Some("2026-10-01T08:10:00"), &answers(6)), fill_in(NOW, Some("2026-10-15T08:10:00"), &answers(4))]
}

/// Answers of every kind, two of them with a mistake.
fn answers(pain: u8) -> Value {
    let words = |words: &str| json!([{ "text": words }]);
    let code = |code: &str| json!([{ "code": code }]);
    json!({
        "help-wanted": words("Getting through a late shift without lying awake"),
        "where": [{ "code": "low-back" }, { "code": "hip" }, { "text": "Left side of my bottom" }],
        "leg-pain": [{ "boolean": true }], "since": code("6-12-weeks"), "pain7": [{ "integer": pain }],
        "job": code("civil-servant"), "contract-hours": [{ "decimal": 32.0 }], "current-hours": words("a few"),
        "at-work": code("not-at-work"), "not-at-work-since": [{ "date": "2099-01-01" }],
        "lift-carry": code("always"), "push-pull": code("often"), "hurry": code("some"),
        "task-name~0": words("Turning a heavy patient in bed"),
        "task-what~0": words("I pull the sheet toward me, then I push the hip"),
        "task-weight~0": [{ "decimal": 85.0 }], "task-height~0": code("hip"), "task-now~0": [{ "integer": 3 }],
        "work-link": code("both"), "say-breaks": [{ "integer": 2 }], "tension": code("talk"),
        "tension-what": words("The roster changes each week"), "stress": [{ "integer": 5 }],
        "worries": [{ "code": "moving-harms" }, { "text": "That I end up like my mother" }],
        "expect": code("3-months"), "contacts": [{ "code": "hr" }], "ask": words("Is it bad?"),
        "consent": [{ "code": "help" }, { "code": "work" }, { "code": "tasks" }, { "code": "load" }],
    })
}

pub(crate) fn envelope(kind: &str, data: &Value) -> String {
    json!({ "kind": kind, "version": 1, "data": data }).to_string()
}

/// Makes this all there is on the device. The app hears of it as of a change in another tab.
pub(crate) async fn put(phone: &Phone, documents: &[Stored]) {
    write(phone, documents).await;
    phone.ask("dispatchEvent(new StorageEvent('storage', { storageArea: localStorage }))", vec![]).await;
}

/// Opens the app with this on the device, which no app has looked at yet.
pub(crate) async fn open(phone: &Phone, documents: &[Stored]) {
    phone.go("/").await;
    write(phone, documents).await;
    phone.reload().await;
}

async fn write(phone: &Phone, documents: &[Stored]) {
    let script = "
        localStorage.clear();
        for (const [key, text] of arguments[0]) localStorage.setItem(key, text);";
    phone.ask(script, vec![json!(documents)]).await;
}

/// What is stored under a key now.
pub(crate) async fn stored(phone: &Phone, key: &str) -> Option<String> {
    let found = phone.ask("return localStorage.getItem(arguments[0])", vec![key.into()]).await;
    found.as_str().map(str::to_owned)
}
