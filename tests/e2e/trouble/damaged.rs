//! Data that cannot be read, or that a newer app wrote.

use std::fs;

use serde_json::json;

use crate::harness::{Device, Engine, Phone, button, dialog_button, link, run};
use crate::pages::exercises::summary;
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
    assert!(!phone.page_text().await.unwrap().contains(damaged.as_str()), "shown before anybody asked");
    phone.tap(&summary(texts.raw_show())).await;
    phone.shows(damaged).await;
    let aside = format!("reprise-aside/{key}/1");
    assert_eq!(stored(phone, &aside).await.as_deref(), Some(damaged.as_str()));

    phone.tap(&button(texts.copy_text())).await;
    phone.eventually("the copy", async || (clipboard(phone).await == *damaged).then_some(())).await;
    phone.tap(&button(texts.trouble_dismiss())).await;
    phone.gone(&button(texts.trouble_dismiss())).await;
    phone.reload().await;
    phone.shows(texts.aside_heading()).await;
    assert!(!phone.is_there(&button(texts.trouble_dismiss())).await, "said again after it was read");

    is_saved_as_a_file(phone, damaged).await;
    phone.tap(&button(texts.aside_remove())).await;
    phone.tap(&dialog_button(texts.cancel())).await;
    assert_eq!(stored(phone, &aside).await.as_deref(), Some(damaged.as_str()), "removed without a yes");
    phone.tap(&button(texts.aside_remove())).await;
    phone.tap(&dialog_button(texts.aside_remove())).await;
    phone.gone(&button(texts.aside_remove())).await;
    phone.until_focused("page-heading").await;
    assert_eq!(stored(phone, &aside).await, None);
    my_work::open(phone).await;
    my_work::start_full(phone).await;
    question::arrives(phone, "help-wanted").await;
    phone.write("answer-help-wanted", "Sleeping").await;
    phone.shows(texts.saved_here()).await;
}

async fn is_saved_as_a_file(phone: &Phone, damaged: &str) {
    let folder = tempfile::tempdir().unwrap();
    let behaviour = json!({ "behavior": "allow", "downloadPath": folder.path() });
    phone.session().cdp().send_raw("Browser.setDownloadBehavior", behaviour).await.unwrap();
    phone.tap(&button(phone.texts().raw_save())).await;
    let file = folder.path().join(format!("reprise-fill-in-{DRAFT}-1.txt"));
    phone
        .eventually("the file", async || {
            let saved = fs::read_to_string(&file).ok()?;
            (saved == damaged).then_some(())
        })
        .await;
}

/// A megabyte is shown in part, and quickly.
#[test]
fn a_long_text_does_not_freeze_the_page() {
    test(async |phone: &mut Phone| {
        let long =
            format!("{{\"kind\":\"check-in\",\"words\":\"{}", "Carried the laundry up two floors. ".repeat(30_000));
        let aside = ("reprise-aside/reprise/check-in/2026-11/1".to_owned(), long);
        seed::open(phone, &[seed::welcomed("en"), aside]).await;
        let texts = phone.texts();
        settings::open(phone).await;
        phone.ask("window.began = performance.now()", vec![]).await;
        phone.tap(&summary(texts.raw_show())).await;
        phone.shows(&texts.raw_cut(4_000)).await;
        let took = phone.ask("return performance.now() - began", vec![]).await.as_f64().unwrap();
        let shown = phone.ask("return document.querySelector('.raw').textContent.length", vec![]).await;
        assert!(shown == 4_000 && took < 2_000.0, "{shown} characters in {took} ms");
    });
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
        phone.shows(texts.newer_heading()).await;
        phone.shows(&draft.0).await;
        phone.choose("theme-2").await;
        phone.until("the dark colours", "return document.documentElement.dataset.theme === 'dark'").await;
        for (key, text) in [draft, settings] {
            assert_eq!(stored(phone, &key).await, Some(text));
        }
        phone.reload().await;
        phone.shows(texts.trouble_newer()).await;
    });
}
