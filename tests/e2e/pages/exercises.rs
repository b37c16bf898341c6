//! The page of the exercises, and the ways to the others.

use thirtyfour::By;

use crate::harness::{Phone, link};

/// By the bar at the bottom.
pub(crate) async fn open(phone: &Phone) {
    phone.tap(&link(phone.texts().nav_exercises())).await;
    phone.heading_is(phone.texts().nav_exercises()).await;
}

/// Today, by the bar at the bottom.
pub(crate) async fn open_today(phone: &Phone) {
    phone.tap(&link(phone.texts().nav_today())).await;
    phone.heading_is(phone.texts().nav_today()).await;
}

/// Opens what the page leads to.
pub(crate) async fn go_on_to(phone: &Phone, name: &str, heading: &str) {
    open(phone).await;
    phone.tap(&link(name)).await;
    phone.heading_is(heading).await;
}

/// A planned time that waits for an answer; `when` is how its line begins.
pub(crate) fn due(when: &str) -> String {
    format!("//li[@class='due'][.//p[starts-with(normalize-space(.), '{when}')]]")
}

/// A button that belongs to a planned time, by the words on it.
pub(crate) fn due_button(when: &str, words: &str) -> By {
    By::XPath(format!("{}//button[normalize-space(.)='{words}']", due(when)))
}

/// Whatever opens by a press on its first line.
pub(crate) fn summary(words: &str) -> By {
    By::XPath(format!("//summary[contains(normalize-space(.), '{words}')]"))
}
