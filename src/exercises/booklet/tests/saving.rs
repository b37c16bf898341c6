//! A document on screen, on a device that refuses now and then.

use std::cell::RefCell;
use std::rc::Rc;

use dioxus::prelude::*;

use crate::exercises::booklet::{NoteChange, TherapistNote};
use crate::storage::use_document;
use crate::storage::{LiveStore, MemoryBackend, Store};

type Shown = Rc<RefCell<Option<(Option<TherapistNote>, Callback<NoteChange>)>>>;

/// A screen with the note about one exercise, and its device.
struct Screen {
    dom: VirtualDom,
    device: MemoryBackend,
    shown: Shown,
    exercise: Rc<RefCell<&'static str>>,
}

impl Screen {
    fn open() -> Self {
        type Props = (MemoryBackend, Shown, Rc<RefCell<&'static str>>);
        let app = |(device, shown, exercise): Props| {
            use_hook(|| LiveStore::provide(Store::new(device)));
            let document = use_document(TherapistNote::key(*exercise.borrow()), NoteChange::apply);
            shown.replace(Some(document));
            VNode::empty()
        };
        let (device, shown, exercise) = (MemoryBackend::new(), Shown::default(), Rc::new(RefCell::new("bridge")));
        let mut dom = VirtualDom::new_with_props(app, (device.clone(), shown.clone(), exercise.clone()));
        dom.rebuild_in_place();
        Self { dom, device, shown, exercise }
    }

    fn on_screen(&mut self) -> Option<String> {
        self.dom.mark_dirty(ScopeId::APP);
        self.dom.render_immediate(&mut dioxus::dioxus_core::NoOpMutations);
        self.shown.borrow().as_ref().and_then(|(note, _)| note.clone()).map(|note| note.note)
    }

    fn write(&mut self, words: &str) {
        let change = self.shown.borrow().as_ref().map(|(_, change)| *change).unwrap();
        self.dom.in_scope(ScopeId::APP, || change.call(NoteChange::Note(words.to_owned())));
    }

    fn stored(&self, exercise: &str) -> Option<String> {
        Store::new(self.device.clone()).load(&TherapistNote::key(exercise)).unwrap().map(|note| note.note)
    }
}

#[test]
fn a_change_is_on_the_device_and_on_screen() {
    let mut screen = Screen::open();
    assert_eq!(screen.on_screen(), None);
    screen.write("Slowly.");
    assert_eq!(screen.stored("bridge").as_deref(), Some("Slowly."));
    assert_eq!(screen.on_screen().as_deref(), Some("Slowly."));
}

#[test]
fn what_another_tab_changed_is_kept() {
    let mut screen = Screen::open();
    screen.write("Slowly.");
    let other = TherapistNote { note: "Fast.".to_owned(), dose: super::dose([2, 8, 0, 0, 0]) };
    Store::new(screen.device.clone()).update(&TherapistNote::key("bridge"), |_| other).unwrap();
    screen.write("Slowly!");
    let stored = Store::new(screen.device.clone()).load(&TherapistNote::key("bridge")).unwrap().unwrap();
    assert_eq!((stored.note.as_str(), stored.dose), ("Slowly!", super::dose([2, 8, 0, 0, 0])));
}

#[test]
fn what_the_device_refuses_stays_on_screen_and_is_saved_with_the_next_change() {
    let mut screen = Screen::open();
    screen.device.limit(Some(0));
    screen.write("Slowly.");
    assert_eq!(screen.stored("bridge"), None);
    assert_eq!(screen.on_screen().as_deref(), Some("Slowly."));
    screen.device.limit(None);
    let change = screen.shown.borrow().as_ref().map(|(_, change)| *change).unwrap();
    let reps = crate::exercises::booklet::DoseChange::PerSide(true);
    screen.dom.in_scope(ScopeId::APP, || change.call(NoteChange::Dose(reps)));
    let stored = Store::new(screen.device.clone()).load(&TherapistNote::key("bridge")).unwrap().unwrap();
    assert_eq!((stored.note.as_str(), stored.dose.per_side), ("Slowly.", true));
}

#[test]
fn what_waits_for_one_exercise_never_reaches_another() {
    let mut screen = Screen::open();
    screen.device.limit(Some(0));
    screen.write("Slowly.");
    screen.exercise.replace("stairs");
    assert_eq!(screen.on_screen(), None);
    screen.device.limit(None);
    screen.write("With the rail.");
    assert_eq!(screen.stored("stairs").as_deref(), Some("With the rail."));
    assert_eq!(screen.stored("bridge"), None);
}
