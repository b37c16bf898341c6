//! Which translation is read.

use crate::i18n::Language;
use crate::questionnaire::LocalText;

#[track_caller]
fn check(tags: &[&str], language: Language, expect: &str) {
    let mut text = LocalText::plain("base");
    text.translations = tags.iter().map(|tag| ((*tag).to_owned(), (*tag).to_owned())).collect();
    assert_eq!(text.in_language(language), expect);
}

#[test]
fn the_closest_translation_is_read() {
    check(&["nl-BE", "nl", "fr"], Language::NlBe, "nl-BE");
    check(&["nl", "fr"], Language::NlBe, "nl");
    check(&["nl-NL"], Language::NlBe, "nl-NL");
    check(&["fr"], Language::NlBe, "base");
    check(&["nl-BE", "nl"], Language::Nl, "nl");
    check(&["nl-BE"], Language::Nl, "nl-BE");
    check(&["fr-BE"], Language::Fr, "fr-BE");
    check(&["FR-be"], Language::Fr, "FR-be");
    check(&["NL-be", "nl"], Language::NlBe, "NL-be");
    check(&["nl", "fr"], Language::En, "base");
    check(&["NL-NL", "nl"], Language::NlBe, "nl");
    check(&["fry"], Language::Fr, "base");
    check(&[], Language::Fr, "base");
}
