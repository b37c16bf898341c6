//! The first screen.

use crate::harness::{Phone, button};

/// Opens the app for the first time, waits until it works offline, and goes in.
pub(crate) async fn enter(phone: &Phone) {
    phone.go("/").await;
    phone.heading_is(phone.texts().welcome_title()).await;
    phone.until("the app to be kept for offline", "return Boolean(navigator.serviceWorker.controller)").await;
    phone.tap(&button(phone.texts().welcome_start())).await;
    phone.heading_is(phone.texts().nav_today()).await;
}
