//! All answers, and the line after them.

use thirtyfour::By;

use crate::harness::{Phone, button, link};
use crate::pages::summary;

pub(crate) async fn arrives(phone: &Phone) {
    phone.heading_is(phone.texts().review_title()).await;
}

/// Goes to the screen of an answer to change it.
pub(crate) async fn change(phone: &Phone, label: &str) {
    phone.tap(&change_link(phone, label)).await;
}

pub(crate) fn change_link(phone: &Phone, label: &str) -> By {
    link(&phone.texts().change_answer(label))
}

/// From any question back to all answers.
pub(crate) async fn open_from_question(phone: &Phone) {
    phone.tap(&link(phone.texts().action_overview())).await;
    arrives(phone).await;
}

/// Done; writes what surprised and goes to the summary.
pub(crate) async fn finish(phone: &Phone, surprise: &str) {
    phone.tap(&link(phone.texts().review_done())).await;
    phone.heading_is(phone.texts().surprise_title()).await;
    if !surprise.is_empty() {
        phone.write("surprise", surprise).await;
    }
    phone.tap(&button(phone.texts().to_summary())).await;
    summary::arrives(phone).await;
}
