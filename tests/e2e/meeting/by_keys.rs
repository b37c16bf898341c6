//! The first steps of a talk by keys alone.

use chrono::TimeDelta;
use reprise::meeting::preparation::MeetingStep as Step;
use serde_json::json;
use thirtyfour::By;

use crate::exercises::seeds::begin;
use crate::harness::{Device, Engine, Key, Phone, button, id, link, run};
use crate::pages::journal::field_that_begins;
use crate::pages::meeting::{arrives, stored, talk_on_screen, way_on};

use super::seeds::{line, nth, texts_of};

const TEACHING: &str = "Showing new colleagues how the hoist works";

/// When and who, the aim, what goes well: nothing is touched, and the focus is never lost.
#[test]
fn three_steps_by_keys_alone() {
    let device = Device { touch: false, width: 1000, ..Device::default() };
    run(Engine::Chromium, device, async |phone: &mut Phone| {
        let clock = begin(phone, "2026-11-23T09:00:00", &[]).await;
        let texts = phone.texts();
        follow(phone, &link(texts.nav_meeting())).await;
        phone.heading_is(texts.talks_title()).await;
        phone.until_focused("page-heading").await;
        follow(phone, &link(texts.talks_new())).await;
        arrives(phone, Step::Basics).await;

        // The same in every order of day and month. The address changes under the hands, and the focus stays.
        phone.tab_to(&id("talk-date")).await;
        phone.type_text("12122026").await;
        phone.until("an address of its own", "return !location.hash.includes('/new/')").await;
        assert_eq!(phone.focus_name().await, "talk-date", "the focus is lost with the first change");
        phone.tab_to(&id("talk-how-0")).await;
        phone.press(Key::Space).await;
        phone.press(Key::Down).await;
        phone.tab_to(&id("who")).await;
        phone.type_text("Karin, who leads our ward").await;
        phone.tab_to(&id("who-shared")).await;
        phone.press(Key::Space).await;
        phone.tab_to(&id("with-me")).await;
        phone.type_text("Jan of the union").await;
        phone.shot("keys-basics").await;
        follow(phone, &way_on(phone, Step::Aim)).await;

        arrives(phone, Step::Aim).await;
        let example = nth(texts.aim_examples_list(), 4);
        follow(phone, &button(example)).await;
        phone.until_focused("aim").await;
        follow(phone, &way_on(phone, Step::Can)).await;

        arrives(phone, Step::Can).await;
        let first = field_that_begins(phone, "can-").await;
        phone.tab_to(&id(&first)).await;
        phone.type_text("Helping at breakfast").await;
        clock.move_by(phone, TimeDelta::minutes(1)).await;
        follow(phone, &button(texts.row_add())).await;
        phone
            .eventually("the focus on a new row", async || {
                let focus = phone.focus_name().await;
                (focus.starts_with("can-") && focus != first).then_some(())
            })
            .await;
        phone.type_text(TEACHING).await;
        // Taken out and put back; the focus goes along.
        remove_and_put_back(phone, &texts.row_remove_named(texts.can_label(2))).await;
        phone.shot("keys-can").await;
        follow(phone, &way_on(phone, Step::Hard)).await;
        arrives(phone, Step::Hard).await;

        let talk = stored(phone, &talk_on_screen(phone).await).await;
        assert_eq!((&talk["basics"]["date"], &talk["basics"]["how"]), (&json!("2026-12-12"), &json!("phone")));
        assert_eq!(talk["basics"]["who"], line("Karin, who leads our ward", false));
        assert_eq!(talk["basics"]["withMe"], line("Jan of the union", false));
        assert_eq!(talk["aim"], line(example, true));
        assert_eq!(texts_of(&talk["can"]), ["Helping at breakfast", TEACHING]);
    });
}

async fn remove_and_put_back(phone: &Phone, remove: &str) {
    follow(phone, &button(remove)).await;
    phone.until_focused("undo").await;
    phone.gone(&button(remove)).await;
    phone.press(Key::Enter).await;
    phone.find(&button(remove)).await;
    phone.until_focused("page-heading").await;
}

async fn follow(phone: &Phone, target: &By) {
    phone.tab_to(target).await;
    phone.press(Key::Enter).await;
}
