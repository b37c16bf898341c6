//! The form of a plan.

use crate::harness::{Phone, button, id, link};
use crate::pages::exercises::summary;

/// From the page of the exercises.
pub(crate) async fn begin(phone: &Phone) {
    phone.tap(&link(phone.texts().plan_make())).await;
    phone.heading_is(phone.texts().plan_new_title()).await;
}

/// Goes on with the one that was begun.
pub(crate) async fn resume(phone: &Phone) {
    phone.tap(&link(phone.texts().plan_go_on())).await;
    phone.heading_is(phone.texts().plan_new_title()).await;
}

/// Takes the exercises of an example.
pub(crate) async fn start_from(phone: &Phone, example: &str) {
    phone.tap(&button(example)).await;
    phone.gone(&button(example)).await;
}

/// Opens what can be changed about an exercise, by its name.
pub(crate) async fn open_exercise(phone: &Phone, name: &str, dose_field: &str) {
    phone.tap(&summary(name)).await;
    phone.tap_into(dose_field).await;
}

/// Opens name, place and days.
pub(crate) async fn open_more(phone: &Phone) {
    phone.tap(&summary(phone.texts().plan_more_fields())).await;
    phone.find(&id("plan-end")).await;
}

pub(crate) async fn save(phone: &Phone) {
    phone.tap(&button(phone.texts().plan_save())).await;
}

/// The plan is kept, and in the list.
pub(crate) async fn is_saved(phone: &Phone, name: &str) {
    phone.heading_is(phone.texts().nav_exercises()).await;
    phone.find(&link(name)).await;
}
