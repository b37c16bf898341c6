//! Settings: deleting everything, and looks and language that hold from the first paint.

use reprise::i18n::{Language, texts};
use serde_json::json;

use crate::harness::{Device, Engine, Phone, button, dialog_button, run};
use crate::pages::{question, settings};
use crate::seed::{self, DRAFT, stored};

fn test(journey: impl AsyncFnOnce(&mut Phone)) {
    run(Engine::Chromium, Device::default(), journey);
}

#[test]
fn everything_is_deleted_after_the_right_word() {
    test(async |phone: &mut Phone| {
        let mut documents: Vec<_> = seed::history().into_iter().collect();
        documents.extend([
            seed::welcomed("en"),
            seed::draft(),
            ("reprise-aside/reprise/fill-in/x/1".to_owned(), "{".to_owned()),
            ("reprise-elsewhere".to_owned(), "of another app".to_owned()),
            ("other".to_owned(), "of another app".to_owned()),
        ]);
        seed::open(phone, &documents).await;
        let says = phone.texts();
        settings::open(phone).await;
        phone.tap(&button(says.delete_button())).await;
        phone.write("delete-word", "remove").await;
        phone.tap(&dialog_button(says.delete_confirm())).await;
        phone.shows(&says.delete_mismatch(says.delete_word())).await;
        assert!(stored(phone, &seed::key(DRAFT)).await.is_some(), "deleted with the wrong word");

        phone.rewrite("delete-word", says.delete_word()).await;
        phone.tap(&dialog_button(says.delete_confirm())).await;
        phone.heading_is(says.welcome_title()).await;
        assert_eq!(left(phone).await, json!(["other", "reprise-elsewhere"]));
        assert_eq!(stored(phone, "other").await.as_deref(), Some("of another app"));
        phone.reload().await;
        phone.heading_is(says.welcome_title()).await;
    });
}

async fn left(phone: &Phone) -> serde_json::Value {
    phone.ask("return Object.keys(localStorage).sort()", vec![]).await
}

/// Writes down what the root element carried in each frame until the app was there.
const WATCH_FRAMES: &str = "
    window.frames_seen = [];
    const look = () => {
        const root = document.documentElement;
        const { theme, textSize } = root.dataset;
        if (document.body) frames_seen.push([theme, textSize, root.lang, getComputedStyle(root).colorScheme].join(' '));
        if (!document.getElementById('page-heading')) requestAnimationFrame(look);
    };
    requestAnimationFrame(look);";

#[test]
fn looks_and_language_hold_from_the_first_frame() {
    test(async |phone: &mut Phone| {
        seed::open(phone, &[seed::welcomed("en")]).await;
        settings::open(phone).await;
        phone.choose("theme-2").await;
        phone.choose("text-size-2").await;
        settings::speak(phone, Language::Fr).await;
        let script = json!({ "source": WATCH_FRAMES });
        phone.session().cdp().send_raw("Page.addScriptToEvaluateOnNewDocument", script).await.unwrap();
        phone.reload().await;
        let seen = phone.ask("return [frames_seen.length > 0, ...new Set(frames_seen)]", vec![]).await;
        assert_eq!(seen, json!([true, "dark largest fr dark"]));
        phone.heading_is(texts(Language::Fr).settings_title()).await;
    });
}

/// The colours stand in the stylesheet twice: for those who choose dark, and for those whose device is dark.
#[test]
fn a_dark_device_and_dark_by_choice_look_the_same() {
    let colours = "
        const style = getComputedStyle(document.documentElement);
        const names = [...document.styleSheets[0].cssRules[0].style].filter((name) => name.startsWith('--'));
        return names.map((name) => `${name}: ${style.getPropertyValue(name)}`);";
    test(async |phone: &mut Phone| {
        seed::open(phone, &[seed::welcomed("en")]).await;
        let light = phone.ask(colours, vec![]).await;
        assert!(light.as_array().unwrap().len() > 10);
        let dark = json!({ "features": [{ "name": "prefers-color-scheme", "value": "dark" }] });
        phone.session().cdp().send_raw("Emulation.setEmulatedMedia", dark).await.unwrap();
        let by_device = phone.ask(colours, vec![]).await;
        seed::put(phone, &[seed::settings("en", "UK", "light", "normal")]).await;
        phone.until("light by choice", "return document.documentElement.dataset.theme === 'light'").await;
        assert_eq!(phone.ask(colours, vec![]).await, light);
        seed::put(phone, &[seed::settings("en", "UK", "dark", "normal")]).await;
        phone.until("dark by choice", "return document.documentElement.dataset.theme === 'dark'").await;
        let by_choice = phone.ask(colours, vec![]).await;
        assert_eq!(by_choice, by_device);
        assert_ne!(by_choice, light);
    });
}

#[test]
fn another_language_keeps_the_draft() {
    test(async |phone: &mut Phone| {
        seed::open(phone, &[seed::welcomed("en"), seed::draft()]).await;
        let before = stored(phone, &seed::key(DRAFT)).await;
        assert!(before.is_some());
        settings::open(phone).await;
        for language in [Language::Nl, Language::Fr, Language::NlBe] {
            settings::speak(phone, language).await;
            assert_eq!(stored(phone, &seed::key(DRAFT)).await, before, "{language:?}");
        }
        phone.go(&format!("/work/question/{DRAFT}/help-wanted")).await;
        question::arrives(phone, "help-wanted").await;
        let words = phone.value_of("answer-help-wanted").await;
        assert_eq!(words, "Getting through a late shift without lying awake");
        phone.shows(texts(Language::NlBe).action_stop()).await;
    });
}
