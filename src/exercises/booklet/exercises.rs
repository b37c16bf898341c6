//! Any exercise by its id, for all parts: from the booklet, or the person's own.

use std::rc::Rc;

use super::library::{use_booklet, use_library};
use super::search::Entry;
use super::{BookletExercise, Dose, Easier, ExerciseId, Library, LibraryState, OwnExercise, TherapistNote};
use crate::i18n::{Language, texts, use_language};
use crate::storage::{LiveStore, use_store};

/// What plans, the player and the log need of an exercise.
#[derive(Debug, Clone, PartialEq)]
pub struct ExerciseView {
    pub id: ExerciseId,
    /// Never empty: one without a name is called so.
    pub name: String,
    pub steps: Vec<String>,
    /// Own exercises have none.
    pub easier: Option<Easier>,
    /// What the therapist said; without that the usual start, or what the person wrote. May be out of range where the
    /// person typed it ([`Dose::out_of_range`]), and empty.
    pub start: Dose,
    /// What it is counted in without a word from the therapist.
    pub usual: Dose,
    /// How many drawings there are; none of own exercises.
    pub positions: u8,
    /// What each drawing shows, in words.
    pub pictures: Vec<String>,
    /// What the therapist said besides the dose; may be empty.
    pub note: String,
}

/// All exercises in the language on screen.
#[derive(Clone, PartialEq)]
pub struct Exercises {
    store: LiveStore,
    library: Library,
    language: Language,
    state: LibraryState,
}

impl Exercises {
    /// Whether the booklet is there. Own exercises always are.
    pub fn state(&self) -> &LibraryState {
        &self.state
    }

    /// The language its texts are asked in.
    pub fn language(&self) -> Language {
        self.language
    }

    /// The exercise with this id, also when it was put away; `None` while the booklet is loading, and for an id that
    /// leads nowhere. The caller is rendered again when anything stored changes.
    pub fn find(&self, id: &str) -> Option<ExerciseView> {
        match OwnExercise::key(id) {
            Some(key) => self.store.read(&key).map(|own| self.view_of_own(id, &own)),
            None => self.in_booklet(id).map(|found| self.view_of(found)),
        }
    }

    /// Its name, or words that say that it is not there.
    pub fn name(&self, id: &str) -> String {
        let found = match OwnExercise::key(id) {
            Some(key) => self.store.read(&key).map(|own| self.own_name(&own)),
            None => self.in_booklet(id).map(|found| found.texts.name.clone()),
        };
        found.unwrap_or_else(|| {
            let texts = texts(self.language);
            let may_come = self.state == LibraryState::Loading && OwnExercise::key(id).is_none();
            if may_come { texts.loading() } else { texts.booklet_missing() }.to_owned()
        })
    }

    /// The exercise of the booklet with this id, with all that is said about it.
    pub fn in_booklet(&self, id: &str) -> Option<&BookletExercise> {
        match &self.state {
            LibraryState::Ready(booklet) => booklet.find(id),
            _ => None,
        }
    }

    /// The person's own exercises, newest first, also those that were put away.
    pub fn own(&self) -> Vec<(ExerciseId, OwnExercise)> {
        let own = self.store.read_all::<OwnExercise>();
        own.into_iter().rev().map(|(key, own)| (OwnExercise::id(&key), own)).collect()
    }

    /// Everything to choose from, ready to be searched: own exercises first, without those that were put away. The
    /// caller is rendered again when anything stored changes.
    pub fn entries(&self) -> Rc<[Entry]> {
        self.library.listed(self.store.revision(), self.language, &self.state, || self.list())
    }

    fn list(&self) -> Vec<Entry> {
        let own = self.own().into_iter().filter(|(_, own)| !own.put_away);
        let own = own.map(|(id, own)| Entry::of_own(id, self.own_name(&own), &own));
        let booklet: &[BookletExercise] = match &self.state {
            LibraryState::Ready(booklet) => &booklet.exercises,
            _ => &[],
        };
        own.chain(booklet.iter().map(Entry::of)).collect()
    }

    fn view_of(&self, found: &BookletExercise) -> ExerciseView {
        let BookletExercise { exercise, texts } = found;
        let note = self.note(&exercise.id);
        ExerciseView {
            id: exercise.id.clone(),
            name: texts.name.clone(),
            steps: texts.steps.clone(),
            easier: Some(texts.easier.clone()),
            start: note.dose_or(exercise.start.from),
            usual: exercise.start.from,
            positions: exercise.positions,
            pictures: texts.pictures.clone(),
            note: note.note,
        }
    }

    fn view_of_own(&self, id: &str, own: &OwnExercise) -> ExerciseView {
        let note = self.note(id);
        ExerciseView {
            id: id.to_owned(),
            name: self.own_name(own),
            steps: own.step_list(),
            easier: None,
            start: note.dose_or(own.dose),
            usual: own.dose,
            positions: 0,
            pictures: Vec::new(),
            note: note.note,
        }
    }

    fn own_name(&self, own: &OwnExercise) -> String {
        let name = own.name.trim();
        if name.is_empty() { texts(self.language).booklet_unnamed().to_owned() } else { name.to_owned() }
    }

    fn note(&self, id: &str) -> TherapistNote {
        self.store.read(&TherapistNote::key(id)).unwrap_or_default()
    }
}

/// All exercises in the language on screen; the booklet is loaded if it was not yet.
pub fn use_exercises() -> Exercises {
    let store = use_store();
    let language = use_language()();
    let state = use_booklet();
    Exercises { store, library: use_library(), language, state }
}
