//! Plans and the like that are on the device already.

use serde_json::{Value, json};

use super::clock::Clock;
use crate::harness::Phone;
use crate::seed::{self, Stored, envelope};

/// The names of a plan, and of its document.
pub(crate) const PLAN: &str = "20261101T080000000";
pub(crate) const PLAN_NAME: &str = "Strong back";

pub(crate) fn document(kind: &str, part: Option<&str>, data: &Value) -> Stored {
    let part = part.map(|part| format!("/{part}")).unwrap_or_default();
    (format!("reprise/{kind}{part}"), envelope(kind, data))
}

/// A plan with one series of days and times.
pub(crate) fn plan(id: &str, name: &str, from: &str, rhythm: &Value, times: &[&str]) -> Stored {
    with_items(id, name, &json!([{ "exercise": "pelvic-tilt", "dose": { "reps": 10 } }]), from, rhythm, times)
}

/// The same with these exercises.
pub(crate) fn with_items(id: &str, name: &str, items: &Value, from: &str, rhythm: &Value, times: &[&str]) -> Stored {
    let data = json!({ "name": name, "items": items, "series": [{ "from": from, "rhythm": rhythm, "times": times }] });
    document("exercise-plan", Some(id), &data)
}

/// At six in the evening on these days of the week, "Mon" and so on.
pub(crate) fn evenings(from: &str, days: &[&str]) -> Stored {
    plan(PLAN, PLAN_NAME, from, &json!({ "weekly": days }), &["18:00:00"])
}

/// Boosters four times a year, the next one on this day.
pub(crate) fn boosters(next: &str) -> Stored {
    let data = json!({ "boosters": { "perYear": 4, "next": next, "time": "10:00:00", "leadMinutes": 1440 } });
    document("exercise-programme", None, &data)
}

/// A phone that has all of the app and these documents, at this time, and no network from now on.
pub(crate) async fn begin(phone: &mut Phone, moment: &str, documents: &[Stored]) -> Clock {
    let clock = Clock::stand_still(phone, moment).await;
    put(phone, documents).await;
    clock
}

/// The same with the clock as it is.
pub(crate) async fn put(phone: &mut Phone, documents: &[Stored]) {
    let all: Vec<Stored> = [seed::welcomed("en")].into_iter().chain(documents.iter().cloned()).collect();
    seed::open(phone, &all).await;
    phone.until("the app to be kept for offline", "return Boolean(navigator.serviceWorker.controller)").await;
    phone.site.offline();
}

/// The data of a document that is on the device.
pub(crate) async fn data(phone: &Phone, key: &str) -> Value {
    let text = seed::stored(phone, &format!("reprise/{key}")).await;
    let text = text.unwrap_or_else(|| panic!("nothing is stored under {key}"));
    serde_json::from_str::<Value>(&text).unwrap()["data"].take()
}

/// How many documents of a kind are there.
pub(crate) async fn count(phone: &Phone, kind: &str) -> usize {
    let keys = phone.ask("return Object.keys(localStorage)", vec![]).await;
    let start = format!("reprise/{kind}/");
    keys.as_array().unwrap().iter().filter(|key| key.as_str().is_some_and(|key| key.starts_with(&start))).count()
}
