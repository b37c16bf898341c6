//! The very first screen: in the person's language before anything was chosen, and theirs to correct.

use reprise::i18n::Language;

use crate::harness::{Device, Engine, Phone, link, run};
use crate::pages::{settings, welcome};

/// In Chromium only: WebKitGTK takes its languages from the computer, which may have no other than English.
#[test]
fn the_browser_says_which_language() {
    run(Engine::Chromium, Device { language: "fr-BE", ..Device::default() }, in_french_and_then_in_flemish);
}

async fn in_french_and_then_in_flemish(phone: &mut Phone) {
    phone.go("/").await;
    phone.heading_is("Bienvenue dans Reprise").await;
    assert_eq!(phone.value_of("language").await, "fr");
    assert_eq!(phone.value_of("country").await, "BE");
    assert_eq!(phone.ask("return document.documentElement.lang", vec![]).await, "fr");
    assert!(!phone.is_there(&link("Réglages")).await, "nothing to choose before it was read what this is");

    phone.pick("language", "nl-BE").await;
    phone.language.set(Language::NlBe);
    phone.heading_is("Welkom bij Reprise").await;
    welcome::enter(phone).await;
    phone.reload().await;
    phone.heading_is("Vandaag").await;
    settings::open(phone).await;
    assert_eq!(phone.value_of("language").await, "nl-BE");
    assert_eq!(phone.value_of("country").await, "BE");
}
