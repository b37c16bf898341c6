//! "My work": starting, going on, looking back.

use thirtyfour::By;

use crate::harness::{Phone, button, link};

/// From today by the way that is offered there.
pub(crate) async fn open_from_today(phone: &Phone) {
    phone.tap(&link(phone.texts().today_start_button())).await;
    phone.heading_is(phone.texts().nav_work()).await;
}

/// By the bar at the bottom.
pub(crate) async fn open(phone: &Phone) {
    phone.tap(&link(phone.texts().nav_work())).await;
    phone.heading_is(phone.texts().nav_work()).await;
}

pub(crate) async fn start_full(phone: &Phone) {
    phone.tap(&full_button(phone)).await;
}

pub(crate) async fn start_short(phone: &Phone) {
    phone.tap(&short_button(phone)).await;
}

pub(crate) fn short_button(phone: &Phone) -> By {
    before_minutes(&phone.texts().start_short(0))
}

fn full_button(phone: &Phone) -> By {
    before_minutes(&phone.texts().start_full(0))
}

/// How long it takes is another test's matter.
fn before_minutes(label: &str) -> By {
    let start = label.split('0').next().unwrap_or_default();
    By::XPath(format!("//button[starts-with(normalize-space(.), \"{}\")]", start.trim()))
}

/// Goes on where the person stopped.
pub(crate) async fn resume(phone: &Phone) {
    phone.tap(&link(phone.texts().resume())).await;
}

pub(crate) fn throw_away_button(phone: &Phone) -> By {
    button(phone.texts().delete_draft())
}

/// The entries of the history: their delete buttons.
pub(crate) async fn history_length(phone: &Phone) -> usize {
    let buttons = button(phone.texts().delete_record());
    phone.session().find_all(buttons).await.unwrap().len()
}
