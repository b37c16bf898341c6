//! The very first screen: in the person's language before anything was chosen, and theirs to correct.

use reprise::i18n::Language;

use crate::harness::{Device, Phone, journeys, link};
use crate::pages::{settings, welcome};

journeys!(belgian_phone => the_browser_says_which_language);

fn belgian_phone() -> Device {
    Device { language: "fr-BE", ..Device::default() }
}

async fn the_browser_says_which_language(phone: &mut Phone) {
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
