//! Data that cannot be read, or that a newer app wrote.

use serde_json::json;

use crate::harness::{Device, Engine, Phone, button, link, run};
use crate::pages::{my_work, question, settings};
use crate::seed::{self, DRAFT, NOW, Stored, stored};

fn test(journey: impl AsyncFnOnce(&mut Phone)) {
    run(Engine::Chromium, Device::default(), journey);
}

#[test]
fn a_draft_that_breaks_off_is_kept_apart() {
    let (key, whole) = seed::draft();
    let half: String = whole.chars().take(200).collect();
    test(async |phone: &mut Phone| is_kept_apart(phone, &(key, half)).await);
}

#[test]
fn another_kind_of_document_is_kept_apart() {
    let other = seed::envelope("settings", &json!({ "language": "en", "country": "UK" }));
    test(async |phone: &mut Phone| is_kept_apart(phone, &(seed::key(DRAFT), other)).await);
}

/// It is said, can be copied and removed in Settings, and all else goes on as always.
async fn is_kept_apart(phone: &Phone, (key, damaged): &Stored) {
    let record = seed::history().into_iter().find(|(key, _)| key.ends_with(NOW)).unwrap();
    seed::open(phone, &[seed::welcomed("en"), (key.clone(), damaged.clone()), record]).await;
    let texts = phone.texts();
    my_work::open(phone).await;
    phone.shows(texts.trouble_set_aside()).await;
    assert_eq!(my_work::history_length(phone).await, 1, "the other one is still there");
    phone.tap(&link(texts.trouble_see_aside())).await;
    phone.heading_is(texts.settings_title()).await;
    phone.shows(damaged).await;
    let aside = format!("reprise-aside/{key}/1");
    assert_eq!(stored(phone, &aside).await.as_deref(), Some(damaged.as_str()));

    phone.tap(&button(texts.copy_text())).await;
    phone.eventually("the copy", async || (clipboard(phone).await == *damaged).then_some(())).await;
    phone.tap(&button(texts.trouble_dismiss())).await;
    phone.gone(&button(texts.trouble_dismiss())).await;
    phone.reload().await;
    phone.shows(damaged).await;
    assert!(!phone.is_there(&button(texts.trouble_dismiss())).await, "said again after it was read");

    phone.tap(&button(texts.aside_remove())).await;
    phone.gone(&button(texts.aside_remove())).await;
    assert_eq!(stored(phone, &aside).await, None);
    my_work::open(phone).await;
    my_work::start_full(phone).await;
    question::arrives(phone, "help-wanted").await;
    phone.write("answer-help-wanted", "Sleeping").await;
    phone.shows(texts.saved_here()).await;
}

async fn clipboard(phone: &Phone) -> String {
    let origin = json!({ "permissions": ["clipboardReadWrite"], "origin": phone.site.url() });
    phone.session().cdp().send_raw("Browser.grantPermissions", origin).await.unwrap();
    let read = phone.ask("return navigator.clipboard.readText()", vec![]).await;
    read.as_str().unwrap().to_owned()
}

#[test]
fn what_a_newer_app_wrote_is_left_alone() {
    test(async |phone: &mut Phone| {
        let draft = (seed::key(DRAFT), r#"{"kind":"fill-in","version":99,"data":{"answers":[]}}"#.to_owned());
        // The order of the fields and white space are the newer app's own.
        let settings =
            ("reprise/settings".to_owned(), "{ \"version\": 7, \"kind\": \"settings\", \"data\": 5 }".into());
        seed::open(phone, &[draft.clone(), settings.clone()]).await;
        let texts = phone.texts();
        phone.shows(texts.trouble_newer()).await;
        phone.tap(&button(texts.welcome_start())).await;
        phone.heading_is(texts.nav_today()).await;
        my_work::open(phone).await;
        phone.shows(texts.trouble_newer()).await;
        phone.go(&format!("/work/question/{DRAFT}/help-wanted")).await;
        phone.heading_is(texts.fill_in_gone_title()).await;
        settings::open(phone).await;
        phone.choose("theme-2").await;
        phone.until("the dark colours", "return document.documentElement.dataset.theme === 'dark'").await;
        for (key, text) in [draft, settings] {
            assert_eq!(stored(phone, &key).await, Some(text));
        }
        phone.reload().await;
        phone.shows(texts.trouble_newer()).await;
    });
}
