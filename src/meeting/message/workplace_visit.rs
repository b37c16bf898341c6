//! Belgium: asking for the half-day workplace visit of the back programme (domain.md §4.10, §1.4 M23, M24).

use super::letter::{letter, lines};
use crate::i18n::{Language, texts};

/// Languages in which an employer in Belgium gets it.
pub const VISIT_LANGUAGES: [Language; 2] = [Language::NlBe, Language::Fr];

/// The one that is nearest to the language of the app.
pub fn visit_language(language: Language) -> Language {
    if language == Language::Fr { Language::Fr } else { Language::NlBe }
}

/// The request, with what the employer has of it. No amount: it changes every year.
pub fn workplace_visit(language: Language) -> String {
    let texts = texts(language);
    let reasons: Vec<String> = texts.message_visit_reasons().split('|').map(|reason| format!("• {reason}")).collect();
    letter(&[
        texts.message_hello().to_owned(),
        texts.message_visit_what().to_owned(),
        texts.message_visit_money().to_owned(),
        lines(&[texts.message_visit_why().to_owned(), lines(&reasons)]),
        texts.message_visit_ask().to_owned(),
        texts.message_regards().to_owned(),
    ])
}
