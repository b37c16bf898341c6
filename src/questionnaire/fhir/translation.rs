//! Translations beside a text (`_text`, `_title`, `_display` …).
//!
//! FHIR lets a reader leave out extensions that change nothing but wording, so one that cannot be read costs that
//! translation and not the file.

use serde_json::Value as Json;

const TRANSLATION: &str = "http://hl7.org/fhir/StructureDefinition/translation";

/// Language tags and texts; of several for one language the last counts.
pub(super) fn read(beside: Json) -> Vec<(String, String)> {
    let mut texts: Vec<(String, String)> = Vec::new();
    let Json::Object(mut beside) = beside else { return texts };
    let Some(Json::Array(extensions)) = beside.remove("extension") else { return texts };
    for (tag, text) in extensions.iter().filter(|extension| extension["url"] == TRANSLATION).filter_map(one) {
        texts.retain(|(known, _)| *known != tag);
        texts.push((tag, text));
    }
    texts
}

fn one(extension: &Json) -> Option<(String, String)> {
    let parts = extension["extension"].as_array()?;
    let part = |url: &str| parts.iter().find(|part| part["url"] == url);
    let language = part("lang")?;
    let content = part("content")?;
    let tag = language["valueCode"].as_str()?.trim();
    let text = content["valueString"].as_str().or_else(|| content["valueMarkdown"].as_str())?.trim();
    (!tag.is_empty() && !text.is_empty()).then(|| (tag.to_owned(), text.to_owned()))
}
