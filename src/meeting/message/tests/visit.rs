use crate::i18n::{Language, texts};
use crate::meeting::message::{VISIT_LANGUAGES, visit_language, workplace_visit};

#[test]
fn the_request_says_what_it_is_who_pays_and_what_it_brings() {
    for language in Language::ALL {
        let text = workplace_visit(language);
        assert!(text.contains("Fedris") && text.matches("• ").count() == 4, "{text}");
        assert!(!text.contains('€') && !text.contains('|'), "{text}");
    }
    let flemish = workplace_visit(Language::NlBe);
    assert!(flemish.contains("arbeidsarts") && flemish.contains("externe preventiedienst"), "{flemish}");
    let french = workplace_visit(Language::Fr);
    assert!(french.contains("médecin du travail") && french.contains("service externe de prévention"), "{french}");
}

#[test]
fn employers_in_belgium_get_it_in_dutch_or_french() {
    for language in Language::ALL {
        assert!(VISIT_LANGUAGES.contains(&visit_language(language)));
        assert_eq!(texts(language).message_visit_reasons().split('|').count(), 4);
    }
    assert_eq!(visit_language(Language::Fr), Language::Fr);
    assert_eq!(visit_language(Language::En), Language::NlBe);
}
