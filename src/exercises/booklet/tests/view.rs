//! Any exercise by its id, as the other parts ask for it.

use std::cell::RefCell;
use std::rc::Rc;

use dioxus::prelude::*;

use super::{dose, english};
use crate::exercises::booklet::{Exercises, Library, LibraryState, OwnExercise, TherapistNote, use_exercises};
use crate::i18n::{Language, texts};
use crate::storage::{Key, LiveStore, MemoryBackend, Store};

/// What the exercises say about this device.
fn with_exercises(device: &MemoryBackend, state: LibraryState, test: impl FnOnce(&Exercises) + 'static) {
    type Props = (MemoryBackend, LibraryState, Rc<RefCell<Option<Exercises>>>);
    let app = |(device, state, asked): Props| {
        LiveStore::provide(Store::new(device));
        provide_context(Signal::new(Language::En));
        Library::provide().place(Language::En, state);
        asked.replace(Some(use_exercises()));
        VNode::empty()
    };
    let asked = Rc::default();
    let mut dom = VirtualDom::new_with_props(app, (device.clone(), state, Rc::clone(&asked)));
    dom.rebuild_in_place();
    let exercises = asked.take().expect("rendered");
    dom.in_scope(ScopeId::APP, || test(&exercises));
}

fn ready() -> LibraryState {
    LibraryState::Ready(english().into())
}

fn save(device: &MemoryBackend, part: &str, own: &OwnExercise) {
    Store::new(device.clone()).update(&Key::for_part(part), |_| own.clone()).unwrap();
}

fn note(device: &MemoryBackend, exercise: &str, note: &TherapistNote) {
    Store::new(device.clone()).update(&TherapistNote::key(exercise), |_| note.clone()).unwrap();
}

#[test]
fn an_exercise_of_the_booklet_starts_as_usual_unless_the_therapist_said_something() {
    let device = MemoryBackend::new();
    note(&device, "stairs", &TherapistNote { dose: dose([3, 5, 0, 0, 0]), note: "Slowly.".to_owned() });
    with_exercises(&device, ready(), |exercises| {
        let bridge = exercises.find("bridge").unwrap();
        assert_eq!((bridge.start, bridge.note.as_str()), (dose([2, 8, 0, 0, 0]), ""));
        assert_eq!((bridge.name.as_str(), bridge.positions), ("Bridge", 2));
        assert_eq!(bridge.pictures.len(), 2);
        assert_eq!(bridge.easier, exercises.in_booklet("bridge").map(|found| found.texts.easier.clone()));
        let stairs = exercises.find("stairs").unwrap();
        assert_eq!((stairs.start, stairs.note.as_str()), (dose([3, 5, 0, 0, 0]), "Slowly."));
    });
}

#[test]
fn an_own_exercise_is_found_also_when_it_was_put_away_and_without_a_name() {
    let device = MemoryBackend::new();
    let towel = OwnExercise {
        name: " Towel ".to_owned(),
        steps: "Roll.\n\nLie down.".to_owned(),
        dose: dose([0, 9, 0, 0, 0]),
        link: String::new(),
        put_away: true,
    };
    save(&device, "1", &towel);
    save(&device, "2", &OwnExercise::default());
    note(&device, "own:1", &TherapistNote { dose: dose([0, 0, 0, 5, 0]), note: String::new() });
    // Also while the booklet is on its way.
    with_exercises(&device, LibraryState::Loading, |exercises| {
        let own = exercises.find("own:1").unwrap();
        assert_eq!((own.id.as_str(), own.name.as_str(), own.positions), ("own:1", "Towel", 0));
        assert_eq!(own.steps, ["Roll.", "Lie down."]);
        assert_eq!((own.start, own.easier), (dose([0, 0, 0, 5, 0]), None));
        assert_eq!(exercises.find("own:2").unwrap().name, texts(Language::En).booklet_unnamed());
        assert_eq!(exercises.name("own:1"), "Towel");
        assert_eq!(exercises.own().iter().map(|(id, _)| id.as_str()).collect::<Vec<_>>(), ["own:2", "own:1"]);
        assert_eq!(exercises.entries().iter().map(|entry| entry.id.as_str()).collect::<Vec<_>>(), ["own:2"]);
    });
}

#[test]
fn a_name_is_always_something_to_read() {
    let device = MemoryBackend::new();
    let texts = texts(Language::En);
    with_exercises(&device, LibraryState::Loading, move |exercises| {
        assert_eq!(exercises.find("bridge"), None);
        assert_eq!(exercises.name("bridge"), texts.loading());
        assert_eq!(exercises.name("own:9"), texts.booklet_missing());
    });
    for state in [ready(), LibraryState::NotLoaded, LibraryState::Unreadable] {
        with_exercises(&device, state, move |exercises| {
            assert_eq!(exercises.find("handstand"), None);
            assert_eq!(exercises.name("handstand"), texts.booklet_missing());
        });
    }
}
