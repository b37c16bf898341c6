//! The player.

use serde_json::Value;

use crate::harness::{Phone, button};

/// Starts a plan from the page that lists those that can be played.
pub(crate) async fn start(phone: &Phone, plan: &str) {
    phone.go("/exercises/player").await;
    phone.heading_is(phone.texts().player_title()).await;
    phone.tap(&button(plan)).await;
}

/// Waits for the exercise with this number.
pub(crate) async fn is_at(phone: &Phone, number: u32, count: u32) {
    let words = phone.texts().player_exercise_number(number, count);
    let script = format!("return document.querySelector('.kicker')?.textContent === '{words}'");
    phone.until(&words, &script).await;
}

/// Waits until this is what is done now.
pub(crate) async fn is_doing(phone: &Phone, words: &str) {
    let script = format!("return document.querySelector('.doing')?.textContent === '{words}'");
    phone.until(words, &script).await;
}

/// Waits for the large number: seconds or repetitions.
pub(crate) async fn shows_number(phone: &Phone, words: &str) {
    let script = format!("return document.querySelector('.large-number')?.textContent === '{words}'");
    phone.until(&format!("the large number {words}"), &script).await;
}

/// The large number as it is now.
pub(crate) async fn seconds_left(phone: &Phone) -> u32 {
    let words = phone.ask("return document.querySelector('.large-number')?.textContent", vec![]).await;
    let Value::String(words) = words else { panic!("no large number") };
    words.parse().unwrap()
}

pub(crate) async fn press(phone: &Phone, words: &str) {
    phone.tap(&button(words)).await;
}
