//! Whatever a person types is kept and shown as it is; what looks wrong is said, and stops nobody.

use reprise::i18n::{Language, Texts, texts};
use serde_json::json;

use crate::everyone::layout;
use crate::harness::{Device, Engine, Phone, id, link, run};
use crate::pages::{question, review};
use crate::seed::{self, DRAFT};

fn test(journey: impl AsyncFnOnce(&mut Phone)) {
    run(Engine::Chromium, Device::default(), journey);
}

/// Into the field at once, as pasting does.
async fn paste(phone: &Phone, field: &str, text: &str) {
    phone.tap(&id(field)).await;
    phone.until_focused(field).await;
    phone.session().cdp().send_raw("Input.insertText", json!({ "text": text })).await.unwrap();
    phone.shows(phone.texts().saved_here()).await;
}

async fn open_question(phone: &Phone, step: &str) {
    phone.go(&format!("/work/question/{DRAFT}/{step}")).await;
    question::arrives(phone, step).await;
}

/// A draft with nothing in it.
async fn begin(phone: &Phone, language: Language) {
    seed::open(phone, &[seed::welcomed(language.tag()), seed::fill_in(DRAFT, None, &json!({}))]).await;
    phone.language.set(language);
}

async fn assert_shown(phone: &Phone, text: &str) {
    assert!(phone.page_text().await.unwrap().contains(text), "not all of it is on {}", phone.route().await);
    assert_eq!(layout::problems(phone).await, Vec::<String>::new(), "on {}", phone.route().await);
}

#[test]
fn ten_thousand_letters() {
    test(async |phone: &mut Phone| {
        begin(phone, Language::En).await;
        open_question(phone, "help-wanted").await;
        let long = format!("{} {} end", "Lifting, ".repeat(1_000).trim_end(), "x".repeat(1_000));
        assert!(long.len() > 10_000);
        paste(phone, "answer-help-wanted", &long).await;
        phone.reload().await;
        question::arrives(phone, "help-wanted").await;
        assert_eq!(phone.value_of("answer-help-wanted").await, long);
        assert_eq!(layout::problems(phone).await, Vec::<String>::new());
        phone.go(&format!("/work/review/{DRAFT}")).await;
        review::arrives(phone).await;
        assert_shown(phone, &long).await;
        review::finish(phone, "").await;
        assert_shown(phone, &long).await;
    });
}

const STRANGE: &str = "🙂👩🏽‍⚕️ כאב גב ألم الظهر <img src=x onerror=\"document.title='hit'\"> & <b>fat</b>";

#[test]
fn emoji_other_directions_and_html_stay_text() {
    test(async |phone: &mut Phone| {
        begin(phone, Language::En).await;
        for (step, field) in [("help-wanted", "answer-help-wanted"), ("where", "answer-where-own")] {
            open_question(phone, step).await;
            paste(phone, field, STRANGE).await;
        }
        phone.reload().await;
        question::arrives(phone, "where").await;
        assert_eq!(phone.value_of("answer-where-own").await, STRANGE);
        phone.go(&format!("/work/review/{DRAFT}")).await;
        review::arrives(phone).await;
        assert_shown(phone, STRANGE).await;
        review::finish(phone, STRANGE).await;
        assert_shown(phone, STRANGE).await;
        let made = "return document.querySelectorAll('main img, main b').length";
        assert_eq!(phone.ask(made, vec![]).await, 0);
        let asked = "return performance.getEntriesByType('resource').some((entry) => entry.name.endsWith('/x'))";
        assert_eq!(phone.ask(asked, vec![]).await, false);
        assert_ne!(phone.ask("return document.title", vec![]).await, "hit");
    });
}

/// Points at what is wrong, then lets the person go on all the same; it is still there afterwards.
async fn is_said_and_kept(phone: &Phone, field: &str, sentence: &str, kept: &str) {
    let asked = phone.route().await;
    question::on(phone).await;
    phone.shows(sentence).await;
    phone.until_focused(field).await;
    question::on(phone).await;
    let gone_on = "return !location.hash.endsWith(arguments[0])";
    phone
        .eventually("the next question", async || {
            (phone.ask(gone_on, vec![asked.clone().into()]).await == true).then_some(())
        })
        .await;
    phone.go(&asked).await;
    phone.reload().await;
    phone.find(&id(field)).await;
    assert_eq!(phone.value_of(field).await, kept);
}

#[test]
fn days_that_cannot_be() {
    test(async |phone: &mut Phone| {
        for language in [Language::En, Language::Nl, Language::Fr] {
            let answers = json!({ "at-work": [{ "code": "not-at-work" }] });
            seed::open(phone, &[seed::welcomed(language.tag()), seed::fill_in(DRAFT, None, &answers)]).await;
            phone.language.set(language);
            let says: Texts = texts(language);
            let long_ago = says.problem_date_too_early("#");
            let long_ago = long_ago.split('#').next().unwrap();
            for (day, sentence) in [("2099-01-01", says.problem_date_in_future()), ("1900-01-01", long_ago)] {
                open_question(phone, "not-at-work-since").await;
                set_day(phone, day).await;
                phone.shows(says.saved_here()).await;
                is_said_and_kept(phone, "answer-not-at-work-since", sentence, day).await;
            }
            phone.go(&format!("/work/review/{DRAFT}")).await;
            review::arrives(phone).await;
            phone.shows("1900").await;
        }
    });
}

/// As the device's own calendar does.
async fn set_day(phone: &Phone, day: &str) {
    let script = "
        const field = document.getElementById('answer-not-at-work-since');
        field.value = arguments[0];
        field.dispatchEvent(new Event('input', { bubbles: true }));";
    phone.ask(script, vec![day.into()]).await;
}

#[test]
fn numbers_that_are_none() {
    test(async |phone: &mut Phone| {
        for language in [Language::En, Language::Nl, Language::Fr] {
            begin(phone, language).await;
            let says: Texts = texts(language);
            let (large, small) = (says.problem_too_large("#"), says.problem_too_small("#"));
            let wrong = [
                ("200", large.split('#').next().unwrap()),
                ("-5", small.split('#').next().unwrap()),
                ("abc", says.problem_not_a_number()),
                ("1.000", says.problem_not_a_number()),
            ];
            for (typed, sentence) in wrong {
                open_question(phone, "hours").await;
                phone.rewrite("answer-contract-hours", typed).await;
                is_said_and_kept(phone, "answer-contract-hours", sentence, typed).await;
            }
            half_an_hour_is_a_number(phone, language).await;
        }
    });
}

/// With a comma it is right in every language; it comes back as the language writes it.
async fn half_an_hour_is_a_number(phone: &Phone, language: Language) {
    open_question(phone, "hours").await;
    phone.rewrite("answer-contract-hours", "7,5").await;
    question::on(phone).await;
    question::arrives(phone, "at-work").await;
    phone.tap(&link(phone.texts().action_back())).await;
    question::arrives(phone, "hours").await;
    phone.reload().await;
    let kept = if language == Language::En { "7.5" } else { "7,5" };
    assert_eq!(phone.value_of("answer-contract-hours").await, kept);
}
