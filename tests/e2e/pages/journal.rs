//! The pages of the journal.

use reprise::journal::At;
use thirtyfour::By;

use crate::harness::{Phone, button, choice, link};

/// By the bar at the bottom.
pub(crate) async fn open(phone: &Phone) {
    phone.tap(&link(phone.texts().nav_journal())).await;
    phone.heading_is(phone.texts().nav_journal()).await;
}

/// What the journal's own page leads to.
pub(crate) async fn go_on_to(phone: &Phone, name: &str, heading: &str) {
    open(phone).await;
    phone.tap(&link(name)).await;
    phone.heading_is(heading).await;
}

/// The address of a page.
pub(crate) fn route(at: &At) -> String {
    let parts = at.parts();
    if parts.is_empty() { "/journal".to_owned() } else { format!("/journal/{}", parts.join("/")) }
}

/// How it was, counted from very hard.
pub(crate) fn how(number: usize) -> By {
    choice(&format!("check-in-how-{number}"))
}

/// The steps of a goal, forward.
pub(crate) async fn next_step(phone: &Phone, heading: &str) {
    phone.tap(&button(phone.texts().goal_on())).await;
    phone.heading_is(heading).await;
}

/// The id of the first field whose id begins with this: rows have ids of their own.
pub(crate) async fn field_that_begins(phone: &Phone, start: &str) -> String {
    let found = phone.find(&By::Css(format!("main [id^='{start}']:is(input, textarea)"))).await;
    found.id().await.unwrap().unwrap_or_default()
}
