//! Settings.

use reprise::i18n::Language;

use crate::harness::{Phone, link};

/// Opens them from the header, which every page has.
pub(crate) async fn open(phone: &Phone) {
    phone.tap(&link(phone.texts().settings_short())).await;
    phone.heading_is(phone.texts().settings_title()).await;
}

/// Switches the app to another language; the page says it at once.
pub(crate) async fn speak(phone: &Phone, language: Language) {
    phone.pick("language", language.tag()).await;
    phone.language.set(language);
    phone.heading_is(phone.texts().settings_title()).await;
}
