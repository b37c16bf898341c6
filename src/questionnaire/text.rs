//! A text of a questionnaire in every language its file has.

use crate::i18n::Language;

/// A text in the file's own language, with the translations that stand beside it
/// (FHIR extension `http://hl7.org/fhir/StructureDefinition/translation`).
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct LocalText {
    pub base: String,
    /// BCP 47 tag, as the file writes it, and text.
    pub translations: Vec<(String, String)>,
}

impl LocalText {
    pub fn plain(base: impl Into<String>) -> Self {
        Self { base: base.into(), translations: Vec::new() }
    }

    /// The text in this language, or the closest the file has: nl-BE, then nl, then any other Dutch, then the
    /// file's own language.
    pub fn in_language(&self, language: Language) -> &str {
        let tag = language.tag();
        let primary = primary_of(tag);
        self.translation(|own| own.eq_ignore_ascii_case(tag))
            .or_else(|| self.translation(|own| own.eq_ignore_ascii_case(primary)))
            .or_else(|| self.translation(|own| primary_of(own).eq_ignore_ascii_case(primary)))
            .unwrap_or(&self.base)
    }

    fn translation(&self, fits: impl Fn(&str) -> bool) -> Option<&str> {
        self.translations.iter().find(|(tag, _)| fits(tag)).map(|(_, text)| text.as_str())
    }
}

fn primary_of(tag: &str) -> &str {
    tag.split_once('-').map_or(tag, |(primary, _)| primary)
}
