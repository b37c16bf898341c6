//! One JSON object of the file, taken apart field by field: what is left at the end is what Reprise does not know.

use chrono::NaiveDate;
use serde_json::{Map, Value as Json};

use super::error::{Flaw, ReadError, Refused};
use super::translation;
use crate::questionnaire::LocalText;
use crate::work::iso;

pub(super) struct Fields {
    map: Map<String, Json>,
    /// Put before a field's name in errors, such as `enableWhen.`.
    inside: &'static str,
}

impl Fields {
    /// # Errors
    /// When the JSON is no object.
    pub(super) fn new(json: Json, inside: &'static str) -> Result<Self, Refused> {
        let (map, is_object) = match json {
            Json::Object(map) => (map, true),
            _ => (Map::new(), false),
        };
        let fields = Self { map, inside };
        if is_object { Ok(fields) } else { Err(fields.wrong("")) }
    }

    pub(super) fn take(&mut self, name: &str) -> Option<Json> {
        self.map.remove(name).filter(|json| !json.is_null())
    }

    /// A text without the spaces around it. FHIR knows no empty texts, so one is as good as none.
    pub(super) fn string(&mut self, name: &str) -> Result<Option<String>, Refused> {
        let text = self.typed(name, |json| json.as_str().map(|text| text.trim().to_owned()))?;
        Ok(text.filter(|text| !text.is_empty()))
    }

    /// A text with its translations.
    pub(super) fn local(&mut self, name: &str) -> Result<Option<LocalText>, Refused> {
        let beside = self.take(&format!("_{name}"));
        let text = self.string(name)?;
        Ok(text.map(|base| LocalText { base, translations: beside.map(translation::read).unwrap_or_default() }))
    }

    pub(super) fn boolean(&mut self, name: &str) -> Result<Option<bool>, Refused> {
        self.typed(name, Json::as_bool)
    }

    pub(super) fn integer(&mut self, name: &str) -> Result<Option<i64>, Refused> {
        self.typed(name, Json::as_i64)
    }

    pub(super) fn decimal(&mut self, name: &str) -> Result<Option<f64>, Refused> {
        self.typed(name, Json::as_f64)
    }

    /// A full date; FHIR also knows years and months, which cannot be compared with a day.
    pub(super) fn date(&mut self, name: &str) -> Result<Option<NaiveDate>, Refused> {
        self.typed(name, |json| iso::date(json.as_str()?))
    }

    pub(super) fn list(&mut self, name: &str) -> Result<Vec<Json>, Refused> {
        match self.take(name) {
            None => Ok(Vec::new()),
            Some(Json::Array(list)) => Ok(list),
            Some(_) => Err(self.wrong(name)),
        }
    }

    pub(super) fn object(&mut self, name: &str, inside: &'static str) -> Result<Option<Self>, Refused> {
        self.take(name).map(|json| Self::new(json, inside)).transpose()
    }

    /// # Errors
    /// When a field is left that nobody asked for.
    pub(super) fn finish(&mut self) -> Result<(), Refused> {
        match std::mem::take(&mut self.map).into_iter().find(|(_, json)| !json.is_null()) {
            Some((name, _)) => Err(self.unsupported(&name)),
            None => Ok(()),
        }
    }

    pub(super) fn unsupported(&self, name: &str) -> Refused {
        ReadError::Unsupported { element: format!("{}{name}", self.inside), link_id: None }.into()
    }

    pub(super) fn wrong(&self, name: &str) -> Refused {
        let element = format!("{}{name}", self.inside).trim_end_matches('.').to_owned();
        Flaw::WrongValue { element }.into()
    }

    fn typed<T>(&mut self, name: &str, read: impl Fn(&Json) -> Option<T>) -> Result<Option<T>, Refused> {
        match self.take(name) {
            None => Ok(None),
            Some(json) => read(&json).map(Some).ok_or_else(|| self.wrong(name)),
        }
    }
}
