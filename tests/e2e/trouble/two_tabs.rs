//! The same draft open in two tabs.

use serde_json::json;
use thirtyfour::WindowHandle;

use crate::harness::{Device, Engine, Phone, run};
use crate::pages::{my_work, question, review};
use crate::seed::{self, DRAFT, stored};

#[test]
fn neither_tab_loses_what_the_other_wrote() {
    run(Engine::Chromium, Device::default(), async |phone: &mut Phone| {
        seed::open(phone, &[seed::welcomed("en"), seed::fill_in(DRAFT, None, &json!({}))]).await;
        let first = phone.session().window().await.unwrap();
        open_question(phone, "help-wanted").await;
        let second = phone.session().new_tab().await.unwrap();
        to(phone, &second).await;
        open_question(phone, "matters").await;

        // By turns: each writes on top of what the other one just wrote.
        for (tab, field, words) in [
            (&first, "answer-help-wanted", "Sleeping"),
            (&second, "answer-matters", "My grandson"),
            (&first, "answer-help-wanted", " through"),
            (&second, "answer-matters", " and the garden"),
            (&first, "answer-help-wanted", " the night"),
        ] {
            to(phone, tab).await;
            phone.write(field, words).await;
            phone.shows(phone.texts().saved_here()).await;
        }
        let all = stored(phone, &seed::key(DRAFT)).await.unwrap();
        assert!(all.contains("Sleeping through the night") && all.contains("My grandson and the garden"), "{all}");

        // Seen in the other tab, without loading it again.
        to(phone, &second).await;
        phone.go(&format!("/work/review/{DRAFT}")).await;
        review::arrives(phone).await;
        phone.shows("Sleeping through the night").await;
        to(phone, &first).await;
        phone.write("answer-help-wanted", ", every night").await;
        to(phone, &second).await;
        phone.shows("Sleeping through the night, every night").await;
        phone.shows("My grandson and the garden").await;

        the_field_of_the_same_question_follows(phone, &first, &second).await;
    });
}

/// Neither answers what the other wrote by writing itself: they would go on for ever.
#[test]
fn two_idle_tabs_leave_the_draft_alone() {
    run(Engine::Chromium, Device::default(), async |phone: &mut Phone| {
        seed::open(phone, &[seed::welcomed("en"), seed::fill_in(DRAFT, None, &json!({}))]).await;
        let first = phone.session().window().await.unwrap();
        open_question(phone, "help-wanted").await;
        let second = phone.session().new_tab().await.unwrap();
        to(phone, &second).await;
        open_question(phone, "matters").await;
        phone.ask(LISTEN, vec![]).await;
        to(phone, &first).await;
        phone.write("answer-help-wanted", "abc").await;
        phone.shows(phone.texts().saved_here()).await;
        // Time for both to answer each other, measured in messages that take the same way.
        for round in 0..20 {
            to(phone, &first).await;
            phone.ask("localStorage.setItem('round', arguments[0])", vec![round.into()]).await;
            to(phone, &second).await;
            phone.until("the message", &format!("return rounds === {}", round + 1)).await;
        }
        let heard = phone.ask("return heard", vec![]).await.as_u64().unwrap();
        assert!(heard <= 4, "three letters were written {heard} times");
    });
}

const LISTEN: &str = "
    window.heard = 0;
    window.rounds = 0;
    addEventListener('storage', ({ key }) => { if (key === 'round') rounds += 1; else heard += 1; });";

#[test]
fn a_draft_begun_in_one_tab_is_on_an_empty_page_of_the_other() {
    run(Engine::Chromium, Device::default(), async |phone: &mut Phone| {
        seed::open(phone, &[seed::welcomed("en")]).await;
        let first = phone.session().window().await.unwrap();
        phone.go("/work").await;
        let second = phone.session().new_tab().await.unwrap();
        to(phone, &second).await;
        phone.go("/work").await;
        my_work::start_short(phone).await;
        question::arrives(phone, "help-wanted").await;
        to(phone, &first).await;
        my_work::resume(phone).await;
        question::arrives(phone, "help-wanted").await;
    });
}

/// The same question in both: the words of the other tab come into the field.
async fn the_field_of_the_same_question_follows(phone: &Phone, first: &WindowHandle, second: &WindowHandle) {
    open_question(phone, "pain7").await;
    to(phone, first).await;
    open_question(phone, "pain7").await;
    phone.choose("answer-pain7-6").await;
    to(phone, second).await;
    phone.eventually("the same number here", async || phone.is_chosen("answer-pain7-6").await.then_some(())).await;
}

async fn to(phone: &Phone, tab: &WindowHandle) {
    phone.session().switch_to_window(tab.clone()).await.unwrap();
}

async fn open_question(phone: &Phone, step: &str) {
    phone.go(&format!("/work/question/{DRAFT}/{step}")).await;
    question::arrives(phone, step).await;
}
