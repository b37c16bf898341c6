//! Numbers as each locale writes them.

use super::Language;

/// "." in English, "," in Dutch and French.
pub fn decimal_separator(language: Language) -> char {
    match language {
        Language::En => '.',
        Language::Nl | Language::NlBe | Language::Fr => ',',
    }
}

/// A number with the locale's decimal sign and no grouping: Reprise's numbers are hours, weights and 0–10 ratings.
pub fn number(value: f64, language: Language) -> String {
    value.to_string().replace('.', &decimal_separator(language).to_string())
}
