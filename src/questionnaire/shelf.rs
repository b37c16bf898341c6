//! The questionnaires there are: the built-in one, loaded when first needed, and files the person opened.

use std::ops::Deref;
use std::rc::Rc;

use dioxus::prelude::*;

use super::Questionnaire;
use super::fhir::{self, ReadError};
use super::own_file::OwnFile;
use crate::platform::fetch;
use crate::storage::{LiveStore, SaveError};
use crate::ui::use_after_render;

/// Name on the shelf of the built-in questionnaire.
pub(super) const PRE_CONSULT_WORK: &str = "pre-consult-work";

// Not part of the program: its four languages would double what a first visit has to load.
static PRE_CONSULT_WORK_FILE: Asset = asset!("/assets/questionnaires/pre-consult-work.json");

/// A file's own names are kept apart from the built-in ones.
const OWN: &str = "own:";

/// A questionnaire that many components hold. Equal when it is the same one.
#[derive(Debug, Clone)]
pub struct SharedQuestionnaire(Rc<Questionnaire>);

impl PartialEq for SharedQuestionnaire {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

impl Deref for SharedQuestionnaire {
    type Target = Questionnaire;

    fn deref(&self) -> &Questionnaire {
        &self.0
    }
}

impl From<Questionnaire> for SharedQuestionnaire {
    fn from(questionnaire: Questionnaire) -> Self {
        Self(Rc::new(questionnaire))
    }
}

/// A place on the shelf.
#[derive(Debug, Clone, PartialEq)]
pub enum Shelved {
    Loading,
    Ready(SharedQuestionnaire),
    /// The built-in file did not come; trying again may help.
    NotLoaded,
    /// The file is there and cannot be read.
    Unreadable(ReadError),
    /// There is no such questionnaire.
    Missing,
}

/// Why an opened file was not put on the shelf.
#[derive(Debug, Clone, PartialEq)]
pub enum OpenError {
    Read(ReadError),
    Save(SaveError),
}

/// All questionnaires that were needed so far.
#[derive(Clone, Copy, PartialEq)]
pub struct Shelf {
    store: LiveStore,
    places: Signal<Vec<(String, Shelved)>>,
}

impl Shelf {
    /// Makes the shelf of this app. Called once, when it starts.
    pub fn provide(store: LiveStore) -> Self {
        provide_context(Self { store, places: Signal::new(Vec::new()) })
    }

    /// Puts an opened file on the shelf and on the device; gives its name there.
    ///
    /// # Errors
    /// [`OpenError`]: the file cannot be used, or there is no room for it. Nothing changed.
    pub fn open_file(self, json: String) -> Result<String, OpenError> {
        let questionnaire = fhir::read(&json).map_err(OpenError::Read)?;
        self.store.update(&OwnFile::key(&questionnaire.id), |_| OwnFile { json }).map_err(OpenError::Save)?;
        let name = format!("{OWN}{}", questionnaire.id);
        self.put(name.clone(), Shelved::Ready(questionnaire.into()));
        Ok(name)
    }

    /// Names of the opened files on this device.
    pub fn own_names(self) -> Vec<String> {
        self.store.read_all::<OwnFile>().iter().filter_map(|(key, _)| Some(format!("{OWN}{}", key.part()?))).collect()
    }

    /// Whether the person opened it themselves, so that they can also remove it.
    pub fn is_own(name: &str) -> bool {
        name.starts_with(OWN)
    }

    /// Takes an opened file off the shelf and off the device. Answers given to it stay. When the device refuses, the
    /// store's trouble tells the person.
    pub fn remove_file(self, name: &str) {
        if let Some(fhir_id) = name.strip_prefix(OWN)
            && self.store.remove(&OwnFile::key(fhir_id)).is_ok()
        {
            self.retry(name);
        }
    }

    /// Forgets that loading failed, so that the next look tries again.
    pub fn retry(mut self, name: &str) {
        self.places.write().retain(|(known, _)| known != name);
    }

    fn put(mut self, name: String, shelved: Shelved) {
        let mut places = self.places.write();
        places.retain(|(known, _)| *known != name);
        places.push((name, shelved));
    }

    fn place(self, name: &str) -> Option<Shelved> {
        self.places.read().iter().find(|(known, _)| known == name).map(|(_, shelved)| shelved.clone())
    }

    async fn load(self, name: String) {
        let found = match name.strip_prefix(OWN) {
            Some(fhir_id) => match self.store.read(&OwnFile::key(fhir_id)) {
                Some(file) => read(&file.json),
                None => Shelved::Missing,
            },
            None if name == PRE_CONSULT_WORK => match fetch::text(&PRE_CONSULT_WORK_FILE.to_string()).await {
                Ok(json) => read(&json),
                Err(fetch::NotLoaded) => Shelved::NotLoaded,
            },
            None => Shelved::Missing,
        };
        self.put(name, found);
    }
}

fn read(json: &str) -> Shelved {
    match fhir::read(json) {
        Ok(questionnaire) => Shelved::Ready(questionnaire.into()),
        Err(error) => Shelved::Unreadable(error),
    }
}

/// The shelf of this app.
pub(super) fn use_shelf() -> Shelf {
    use_context()
}

/// The questionnaire of this name, loaded if it was not yet. The empty name stays [`Shelved::Loading`].
pub fn use_questionnaire(name: &str) -> Shelved {
    let shelf = use_shelf();
    let place = shelf.place(name);
    let needed = if place.is_none() { name.to_owned() } else { String::new() };
    use_after_render(needed.clone(), move || {
        if !needed.is_empty() {
            spawn(shelf.load(needed));
        }
    });
    place.unwrap_or(Shelved::Loading)
}
