//! The pages about the talk with the manager.

use reprise::meeting::preparation::{MeetingStep, step_name};
use serde_json::Value;
use thirtyfour::By;

use crate::exercises::seeds::data;
use crate::harness::{Phone, link};

/// By the bar at the bottom.
pub(crate) async fn open(phone: &Phone) {
    phone.tap(&link(phone.texts().nav_meeting())).await;
    phone.heading_is(phone.texts().talks_title()).await;
}

/// The name of the talk that is on screen.
pub(crate) async fn talk_on_screen(phone: &Phone) -> String {
    let route = phone.route().await;
    let id = route.strip_prefix("/meeting/talk/").and_then(|rest| rest.split('/').next());
    id.unwrap_or_else(|| panic!("no talk at {route}")).to_owned()
}

/// The talk as it is on the device.
pub(crate) async fn stored(phone: &Phone, talk: &str) -> Value {
    data(phone, &format!("meeting/{talk}")).await
}

/// Waits until this step is on screen, with the focus where a reader begins.
pub(crate) async fn arrives(phone: &Phone, step: MeetingStep) {
    phone.heading_is(title(phone, step)).await;
    phone.until_focused("page-heading").await;
}

/// The way to the step after this one.
pub(crate) fn way_on(phone: &Phone, to: MeetingStep) -> By {
    let texts = phone.texts();
    link(&texts.meeting_next(step_name(to, texts)))
}

/// From the step before.
pub(crate) async fn next(phone: &Phone, to: MeetingStep) {
    phone.tap(&way_on(phone, to)).await;
    arrives(phone, to).await;
}

/// The card in the list of a talk's papers.
pub(crate) async fn open_paper(phone: &Phone, name: &str, heading: &str) {
    phone.tap(&link(name)).await;
    phone.heading_is(heading).await;
}

/// What stands on the paper on screen.
pub(crate) async fn paper(phone: &Phone) -> String {
    phone.find(&By::Id("sheet")).await;
    let words = phone.ask("return document.getElementById('sheet').textContent", vec![]).await;
    words.as_str().unwrap_or_default().to_owned()
}

fn title(phone: &Phone, step: MeetingStep) -> &'static str {
    let texts = phone.texts();
    match step {
        MeetingStep::Basics => texts.meeting_title_basics(),
        MeetingStep::Aim => texts.meeting_title_aim(),
        MeetingStep::Can => texts.meeting_title_can(),
        MeetingStep::Hard => texts.meeting_title_hard(),
        MeetingStep::Proposals => texts.meeting_title_proposals(),
        MeetingStep::Return => texts.meeting_title_return(),
        MeetingStep::Share => texts.meeting_title_share(),
        MeetingStep::Questions => texts.meeting_title_questions(),
        MeetingStep::Answers => texts.meeting_title_answers(),
        MeetingStep::Agreements => texts.meeting_title_agreements(),
    }
}
