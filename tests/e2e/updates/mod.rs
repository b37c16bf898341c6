//! A newer version on the server: offered, used when the person says so, refused when it is broken.

mod deploy;

use reprise::meeting::preparation::MeetingStep;
use serde_json::json;
use thirtyfour::WindowHandle;

use crate::harness::{Device, Engine, Phone, Site, button, id, link, run};
use crate::pages::meeting::{self, arrives};
use crate::pages::question;
use crate::seed::{self, DRAFT};

fn test(journey: impl AsyncFnOnce(&mut Phone)) {
    run(Engine::Chromium, Device::default(), async |phone: &mut Phone| {
        // The guard knows the site that the phone came with.
        phone.go("/").await;
        phone.leave().await;
        phone.site = Site::start_copy();
        journey(phone).await;
    });
}

/// The worker is at work. Not "controls this page": one that is loaded while the worker takes over is controlled from its
/// next load on.
const KEPT_FOR_OFFLINE: &str =
    "navigator.serviceWorker.ready.then(() => { window.kept = true; }); return window.kept === true";

/// Opens the app, kept for offline, in the middle of a question.
async fn begin(phone: &Phone) {
    seed::open(phone, &[seed::welcomed("en"), seed::fill_in(DRAFT, None, &json!({}))]).await;
    phone.until("the app to be kept for offline", KEPT_FOR_OFFLINE).await;
    phone.reload().await;
    open_question(phone).await;
}

async fn open_question(phone: &Phone) {
    phone.go(&format!("/work/question/{DRAFT}/help-wanted")).await;
    question::arrives(phone, "help-wanted").await;
}

/// The browser looks for a newer version by itself once in a while; here, now. Gives whether that succeeded.
async fn look_for_update(phone: &Phone) -> bool {
    let script = "
        const registration = await navigator.serviceWorker.getRegistration();
        await registration.update();
        const worker = registration.installing;
        if (!worker) return Boolean(registration.waiting);
        return await new Promise((done) => worker.addEventListener('statechange', () =>
            done(worker.state === 'installed')));";
    phone.ask(&format!("return (async function () {{ {script} }})()"), vec![]).await == true
}

/// Which version the page at hand shows: the stylesheet carries the mark.
async fn is_new(phone: &Phone) -> bool {
    phone.ask(deploy::LOOK_FOR_MARK, vec![]).await == true
}

async fn until_new(phone: &Phone) {
    phone.until("the newer version", deploy::LOOK_FOR_MARK).await;
}

#[test]
fn a_newer_version_waits_until_it_is_wanted() {
    test(async |phone: &mut Phone| {
        begin(phone).await;
        phone.write("answer-help-wanted", "Sleeping").await;
        deploy::newer(phone.site.folder());
        assert!(look_for_update(phone).await, "the newer version was not taken");
        let texts = phone.texts();
        phone.shows(texts.update_ready()).await;
        assert!(!is_new(phone).await);
        phone.reload().await;
        phone.shows(texts.update_ready()).await;
        assert!(!is_new(phone).await, "loading again changed the version without asking");

        phone.tap(&button(texts.update_now())).await;
        until_new(phone).await;
        question::arrives(phone, "help-wanted").await;
        assert_eq!(phone.value_of("answer-help-wanted").await, "Sleeping");
        assert!(!phone.page_text().await.unwrap().contains(texts.update_ready()), "still offered");
        phone.site.offline();
        phone.reload().await;
        assert!(is_new(phone).await, "the old version came back without a network");
    });
}

/// Types into the field letter by letter, as quick as nobody does, and presses the button in the middle. How many letters
/// were in the field is written down beside the app's data after each of them.
const TYPE_AND_UPDATE: &str = "
    const [field, sentence, name] = arguments;
    let typed = 0;
    const type = () => {
        const input = document.getElementById(field);
        if (!input || typed >= sentence.length) return;
        typed += 1;
        input.value = sentence.slice(0, typed);
        input.dispatchEvent(new Event('input', { bubbles: true }));
        localStorage.setItem('typed', String(typed));
        if (typed === 40) [...document.querySelectorAll('button')].find((one) => one.textContent.trim() === name).click();
        setTimeout(type, 10);
    };
    type();";

/// A newer version is taken while the person types; every letter that was in the field is there afterwards, and typing
/// goes on.
async fn types_through_an_update(phone: &Phone, field: &str) {
    deploy::newer(phone.site.folder());
    assert!(look_for_update(phone).await, "the newer version was not taken");
    let texts = phone.texts();
    phone.shows(texts.update_ready()).await;
    let sentence =
        "I help to turn a heavy patient in bed, twelve times in an early shift, and then it stays. ".repeat(20);
    phone.ask(TYPE_AND_UPDATE, vec![field.into(), sentence.as_str().into(), texts.update_now().into()]).await;
    until_new(phone).await;
    phone.find(&id(field)).await;
    let typed = seed::stored(phone, "typed").await.and_then(|typed| typed.parse::<usize>().ok()).unwrap();
    assert!((40..sentence.len()).contains(&typed), "not in the middle: {typed}");
    let there = phone.value_of(field).await;
    assert!(sentence.starts_with(&there) && there.len() >= typed, "{typed} letters were typed, there is: {there}");
    // Not tapped, which would put the caret somewhere in the middle.
    phone.find(&id(field)).await.send_keys("And on.").await.unwrap();
    phone.eventually("the end of it", async || phone.value_of(field).await.ends_with("And on.").then_some(())).await;
    phone.reload().await;
    phone.find(&id(field)).await;
    assert_eq!(phone.value_of(field).await, format!("{there}And on."));
}

#[test]
fn an_update_in_the_middle_of_an_answer_loses_no_letter() {
    test(async |phone: &mut Phone| {
        begin(phone).await;
        types_through_an_update(phone, "answer-help-wanted").await;
    });
}

#[test]
fn an_update_in_the_middle_of_a_line_for_the_talk_loses_no_letter() {
    test(async |phone: &mut Phone| {
        begin(phone).await;
        phone.go("/meeting").await;
        phone.tap(&link(phone.texts().talks_new())).await;
        arrives(phone, MeetingStep::Basics).await;
        phone.set("talk-date", "2099-12-01").await;
        phone.until("an address of its own", "return !location.hash.includes('/new/')").await;
        meeting::next(phone, MeetingStep::Aim).await;
        types_through_an_update(phone, "aim").await;
    });
}

#[test]
fn later_means_later() {
    test(async |phone: &mut Phone| {
        begin(phone).await;
        deploy::newer(phone.site.folder());
        assert!(look_for_update(phone).await);
        let later = button(phone.texts().update_later());
        phone.tap(&later).await;
        phone.gone(&later).await;
        assert!(!is_new(phone).await);
        // The button that was pressed is gone; the focus must not fall to nowhere.
        phone.until_focused("page-heading").await;
    });
}

#[test]
fn both_tabs_get_the_newer_version() {
    test(async |phone: &mut Phone| {
        begin(phone).await;
        let first = phone.session().window().await.unwrap();
        let second = phone.session().new_tab().await.unwrap();
        to(phone, &second).await;
        open_question(phone).await;
        deploy::newer(phone.site.folder());
        assert!(look_for_update(phone).await);
        phone.tap(&button(phone.texts().update_now())).await;
        for tab in [second, first] {
            to(phone, &tab).await;
            until_new(phone).await;
            question::arrives(phone, "help-wanted").await;
        }
    });
}

#[test]
fn a_broken_deploy_is_refused() {
    test(async |phone: &mut Phone| {
        phone.expect_in_console("not the expected file");
        begin(phone).await;
        deploy::broken(phone.site.folder());
        assert!(!look_for_update(phone).await, "a file that does not match its hash was taken");
        assert!(!phone.page_text().await.unwrap().contains(phone.texts().update_ready()));
        phone.reload().await;
        question::arrives(phone, "help-wanted").await;
        assert!(!is_new(phone).await);
        phone.site.offline();
        phone.reload().await;
        question::arrives(phone, "help-wanted").await;
        assert!(!is_new(phone).await);
    });
}

async fn to(phone: &Phone, tab: &WindowHandle) {
    phone.session().switch_to_window(tab.clone()).await.unwrap();
}
