//! A device that does not take what is written: full, or switched off.

use serde_json::json;

use crate::harness::{Device, Engine, Phone, button, id, run};
use crate::pages::{my_work, question, settings};
use crate::seed::{self, DRAFT, stored};

fn test(journey: impl AsyncFnOnce(&mut Phone)) {
    run(Engine::Chromium, Device::default(), journey);
}

/// Another app of the same origin takes all that is left, to the last letter.
pub(super) const FILL: &str = "
    let size = 1 << 22, text = '';
    while (size >= 1) {
        try { localStorage.setItem('elsewhere', text + 'x'.repeat(size)); text += 'x'.repeat(size); }
        catch (_) { size = Math.floor(size / 2); }
    }
    return text.length;";

#[test]
fn full_storage_keeps_the_words_on_screen() {
    test(async |phone: &mut Phone| {
        seed::open(phone, &[seed::welcomed("en"), seed::fill_in(DRAFT, None, &json!({}))]).await;
        let texts = phone.texts();
        phone.go(&format!("/work/question/{DRAFT}/help-wanted")).await;
        question::arrives(phone, "help-wanted").await;
        phone.write("answer-help-wanted", "Sleeping").await;
        phone.shows(texts.saved_here()).await;
        assert!(phone.ask(FILL, vec![]).await.as_u64().unwrap() > 1_000_000);

        phone.write("answer-help-wanted", " through the night").await;
        phone.shows(texts.trouble_full()).await;
        assert_eq!(phone.value_of("answer-help-wanted").await, "Sleeping through the night");
        assert!(!phone.page_text().await.unwrap().contains(texts.saved_here()), "said to be saved");
        let before = stored(phone, &seed::key(DRAFT)).await.unwrap();
        assert!(before.contains("Sleeping") && !before.contains("through"), "{before}");
        question::on(phone).await;
        question::arrives(phone, "matters").await;
        phone.write("answer-matters", "My grandson").await;
        phone.tap(&button(texts.action_next())).await;
        question::arrives(phone, "where").await;
        phone.session().back().await.unwrap();
        question::arrives(phone, "matters").await;
        assert_eq!(phone.value_of("answer-matters").await, "My grandson");

        phone.ask("localStorage.removeItem('elsewhere')", vec![]).await;
        phone.write("answer-matters", ".").await;
        phone.shows(texts.saved_here()).await;
        phone.gone(&button(texts.trouble_dismiss())).await;
        let after = stored(phone, &seed::key(DRAFT)).await.unwrap();
        assert!(after.contains("Sleeping through the night") && after.contains("My grandson."), "{after}");
        phone.reload().await;
        question::arrives(phone, "matters").await;
        assert_eq!(phone.value_of("answer-matters").await, "My grandson.");
    });
}

/// What a browser does that refuses storage in private windows.
const SWITCHED_OFF: &str = "
    Object.defineProperty(window, 'localStorage', {
        get() { throw new DOMException('The operation is insecure.', 'SecurityError'); },
    });";

#[test]
fn switched_off_storage_is_said_and_the_app_goes_on() {
    test(async |phone: &mut Phone| {
        let script = json!({ "source": SWITCHED_OFF });
        phone.session().cdp().send_raw("Page.addScriptToEvaluateOnNewDocument", script).await.unwrap();
        phone.go("/").await;
        let texts = phone.texts();
        phone.shows(texts.trouble_disabled()).await;
        phone.tap(&button(texts.welcome_start())).await;
        phone.heading_is(texts.nav_today()).await;
        my_work::open(phone).await;
        my_work::start_full(phone).await;
        question::arrives(phone, "help-wanted").await;
        phone.write("answer-help-wanted", "Sleeping").await;
        assert!(!phone.page_text().await.unwrap().contains(texts.saved_here()), "said to be saved");
        question::on(phone).await;
        question::arrives(phone, "matters").await;
        phone.write("answer-matters", "My grandson").await;
        phone.session().back().await.unwrap();
        question::arrives(phone, "help-wanted").await;
        assert_eq!(phone.value_of("answer-help-wanted").await, "Sleeping");
        phone.shows(texts.trouble_disabled()).await;

        let review = phone.route().await.replace("/question/", "/review/").replace("/help-wanted", "");
        phone.go(&review).await;
        phone.shows("My grandson").await;
        phone.go("/settings").await;
        settings::speak(phone, reprise::i18n::Language::Nl).await;
        phone.find(&id("theme-0")).await;
    });
}
