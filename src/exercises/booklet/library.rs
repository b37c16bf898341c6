//! The booklet in the languages that were needed so far, loaded when first needed.

use std::rc::Rc;

use dioxus::core::spawn_forever;
use dioxus::prelude::*;

use super::search::{Entry, Filter};
use super::{Booklet, SharedBooklet};
use crate::i18n::{Language, use_language};
use crate::platform::fetch;
use crate::ui::use_after_render;

// Not part of the program: three languages of it would double what a first visit has to load.
static EXERCISES: Asset = asset!("/assets/exercises/exercises.json");
static ENGLISH: Asset = asset!("/assets/exercises/booklet.en.json");
static DUTCH: Asset = asset!("/assets/exercises/booklet.nl.json");
static FRENCH: Asset = asset!("/assets/exercises/booklet.fr.json");

/// The language of the file that a language reads: Flanders reads the Dutch one.
fn written_in(language: Language) -> Language {
    if language == Language::NlBe { Language::Nl } else { language }
}

fn file(language: Language) -> &'static Asset {
    match language {
        Language::En => &ENGLISH,
        Language::Nl | Language::NlBe => &DUTCH,
        Language::Fr => &FRENCH,
    }
}

/// Where the booklet is.
#[derive(Debug, Clone, PartialEq)]
pub enum LibraryState {
    Loading,
    Ready(SharedBooklet),
    /// It did not come; trying again may help.
    NotLoaded,
    /// It is there and cannot be read.
    Unreadable,
}

/// The booklets of this app.
#[derive(Clone, Copy, PartialEq)]
pub struct Library {
    /// By the language of the file; what came last stands last.
    places: Signal<Vec<(Language, LibraryState)>>,
    /// What the person looks for in the booklet, so that it is still there when they come back from an exercise.
    filter: Signal<Filter>,
    listed: CopyValue<Option<Listed>>,
}

/// The list of all exercises, and what it was made of.
struct Listed {
    revision: u32,
    language: Language,
    state: LibraryState,
    entries: Rc<[Entry]>,
}

impl Library {
    /// Makes the library of this app. Called once, when it starts.
    pub fn provide() -> Self {
        provide_context(Self {
            places: Signal::new(Vec::new()),
            filter: Signal::new(Filter::default()),
            listed: CopyValue::new(None),
        })
    }

    /// The booklet in this language; while it is on its way, the one that was on screen before.
    pub fn state(self, language: Language) -> LibraryState {
        let places = self.places.read();
        let own = places.iter().find(|(known, _)| *known == written_in(language)).map(|(_, state)| state);
        match own {
            Some(LibraryState::Loading) | None => {
                let before = places.iter().rev().find(|(_, state)| matches!(state, LibraryState::Ready(_)));
                before.map_or(LibraryState::Loading, |(_, state)| state.clone())
            }
            Some(state) => state.clone(),
        }
    }

    /// The list of all exercises; made once, until something stored, the language or the booklet changes.
    pub(super) fn listed(
        mut self,
        revision: u32,
        language: Language,
        state: &LibraryState,
        list: impl FnOnce() -> Vec<Entry>,
    ) -> Rc<[Entry]> {
        if let Some(listed) = self.listed.read().as_ref()
            && (listed.revision, listed.language, &listed.state) == (revision, language, state)
        {
            return Rc::clone(&listed.entries);
        }
        let entries: Rc<[Entry]> = list().into();
        let state = state.clone();
        self.listed.set(Some(Listed { revision, language, state, entries: Rc::clone(&entries) }));
        entries
    }

    /// What the person looks for.
    pub(super) fn filter(self) -> Signal<Filter> {
        self.filter
    }

    /// Forgets that loading failed and tries again.
    pub fn retry(mut self, language: Language) {
        self.places.write().retain(|(known, _)| *known != written_in(language));
        self.load_if_needed(language);
    }

    /// Puts a booklet in its place.
    pub(super) fn place(mut self, language: Language, state: LibraryState) {
        let language = written_in(language);
        let mut places = self.places.write();
        places.retain(|(known, _)| *known != language);
        places.push((language, state));
    }

    fn load_if_needed(self, language: Language) {
        if self.places.peek().iter().any(|(known, _)| *known == written_in(language)) {
            return;
        }
        self.place(language, LibraryState::Loading);
        // Whoever asked may be off the screen before it has come; others wait for it too.
        spawn_forever(async move {
            let state =
                match (fetch::text(&EXERCISES.to_string()).await, fetch::text(&file(language).to_string()).await) {
                    (Ok(exercises), Ok(texts)) => match Booklet::read(&exercises, &texts) {
                        Ok(booklet) => LibraryState::Ready(booklet.into()),
                        Err(_) => LibraryState::Unreadable,
                    },
                    _ => LibraryState::NotLoaded,
                };
            self.place(language, state);
        });
    }
}

/// The library of this app.
pub(super) fn use_library() -> Library {
    use_context()
}

/// The booklet in the language on screen, loaded if it was not yet.
pub(super) fn use_booklet() -> LibraryState {
    let library = use_library();
    let language = use_language()();
    use_after_render(language.tag().to_owned(), move || library.load_if_needed(language));
    library.state(language)
}
