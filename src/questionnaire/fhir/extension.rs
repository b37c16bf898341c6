//! The extensions of an item or an option.
//!
//! FHIR lets a reader ignore an extension that it does not know. Those that change what is asked, or what may be
//! answered, are refused by name when nothing took them.

use super::error::{Flaw, ReadError, Refused};
use super::fields::Fields;

pub(super) const HIDDEN: &str = "http://hl7.org/fhir/StructureDefinition/questionnaire-hidden";
pub(super) const MIN_VALUE: &str = "http://hl7.org/fhir/StructureDefinition/minValue";
pub(super) const MAX_VALUE: &str = "http://hl7.org/fhir/StructureDefinition/maxValue";
pub(super) const MAX_OCCURS: &str = "http://hl7.org/fhir/StructureDefinition/questionnaire-maxOccurs";
pub(super) const EXCLUSIVE: &str = "http://hl7.org/fhir/StructureDefinition/questionnaire-optionExclusive";
pub(super) const STEP: &str = "http://hl7.org/fhir/StructureDefinition/questionnaire-sliderStepValue";
pub(super) const UNIT: &str = "http://hl7.org/fhir/StructureDefinition/questionnaire-unit";
pub(super) const SHORT_TEXT: &str = "http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-shortText";
pub(super) const CORE: &str = "urn:reprise:core";
pub(super) const SUMMARY_BLOCK: &str = "urn:reprise:summary-block";
pub(super) const SUMMARY_ONLY: &str = "urn:reprise:summary-only";
pub(super) const SUMMARY_CHOICE: &str = "urn:reprise:summary-choice";

const ITEM_CONTROL: &str = "http://hl7.org/fhir/StructureDefinition/questionnaire-itemControl";
const CONTROL_CODES: &str = "http://hl7.org/fhir/questionnaire-item-control";
const SDC: &str = "http://hl7.org/fhir/uv/sdc/";

/// Last parts of `http://hl7.org/fhir/StructureDefinition/…` that change a questionnaire's meaning.
const MEANINGFUL: [&str; 16] = [
    "cqf-calculatedValue",
    "cqf-expression",
    "maxDecimalPlaces",
    "maxValue",
    "minLength",
    "minValue",
    "questionnaire-constraint",
    "questionnaire-hidden",
    "questionnaire-itemControl",
    "questionnaire-maxOccurs",
    "questionnaire-minOccurs",
    "questionnaire-optionExclusive",
    "questionnaire-signatureRequired",
    "questionnaire-sliderStepValue",
    "regex",
    "variable",
];

pub(super) struct Extensions {
    list: Vec<(String, Fields)>,
}

impl Extensions {
    /// # Errors
    /// When the `extension` element is not a list of objects with a `url`.
    pub(super) fn of(fields: &mut Fields) -> Result<Self, Refused> {
        let mut list = Vec::new();
        for json in fields.list("extension")? {
            let mut extension = Fields::new(json, "extension.")?;
            let url = extension.string("url")?.ok_or_else(|| extension.wrong("url"))?;
            list.push((url, extension));
        }
        Ok(Self { list })
    }

    pub(super) fn take(&mut self, url: &str) -> Option<Fields> {
        let index = self.list.iter().position(|(own, _)| own == url)?;
        Some(self.list.remove(index).1)
    }

    pub(super) fn boolean(&mut self, url: &str) -> Result<Option<bool>, Refused> {
        self.value(url, |extension| extension.boolean("valueBoolean"))
    }

    pub(super) fn integer(&mut self, url: &str) -> Result<Option<i64>, Refused> {
        self.value(url, |extension| extension.integer("valueInteger"))
    }

    pub(super) fn code(&mut self, url: &str) -> Result<Option<String>, Refused> {
        self.value(url, |extension| extension.string("valueCode"))
    }

    /// # Errors
    /// When the extension is there but has no value of this type: a limit must not get lost.
    pub(super) fn value<T>(
        &mut self,
        url: &str,
        read: impl Fn(&mut Fields) -> Result<Option<T>, Refused>,
    ) -> Result<Option<T>, Refused> {
        let Some(mut extension) = self.take(url) else {
            return Ok(None);
        };
        match read(&mut extension) {
            Ok(Some(value)) => Ok(Some(value)),
            _ => Err(Flaw::WrongValue { element: name_of(url).to_owned() }.into()),
        }
    }

    /// The `itemControl` code of FHIR's own list.
    pub(super) fn control(&mut self) -> Result<Option<String>, Refused> {
        let Some(mut extension) = self.take(ITEM_CONTROL) else {
            return Ok(None);
        };
        let Some(mut concept) = extension.object("valueCodeableConcept", "itemControl.")? else {
            return Err(extension.wrong("valueCodeableConcept"));
        };
        for json in concept.list("coding")? {
            let mut coding = Fields::new(json, "itemControl.")?;
            let system = coding.string("system")?;
            if system.is_none_or(|system| system == CONTROL_CODES)
                && let Some(code) = coding.string("code")?
            {
                return Ok(Some(code));
            }
        }
        Err(concept.unsupported("coding"))
    }

    /// # Errors
    /// When an extension is left that changes the questionnaire's meaning.
    pub(super) fn finish(&self) -> Result<(), Refused> {
        for (url, _) in &self.list {
            let name = name_of(url);
            if url.starts_with(SDC) || (url.starts_with("http://hl7.org/fhir/") && MEANINGFUL.contains(&name)) {
                return Err(ReadError::Unsupported { element: name.to_owned(), link_id: None }.into());
            }
        }
        Ok(())
    }
}

/// The part of an extension's URL that says what it is.
fn name_of(url: &str) -> &str {
    url.rsplit('/').next().unwrap_or(url)
}
