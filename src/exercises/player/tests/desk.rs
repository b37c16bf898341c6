//! A session on a device that refuses now and then.

use std::cell::RefCell;
use std::rc::Rc;

use dioxus::prelude::*;

use super::super::{Act, Session, SessionDesk};
use super::{TAPPED, reps, session};
use crate::storage::backup::Feature;
use crate::storage::{LiveStore, MemoryBackend, SaveError, Store, Trouble};

type Shown = Rc<RefCell<Option<(SessionDesk, LiveStore)>>>;

/// The app's desk, and its device.
struct Phone {
    dom: VirtualDom,
    device: MemoryBackend,
    shown: Shown,
}

impl Phone {
    fn new() -> Self {
        Self::on(MemoryBackend::new())
    }

    /// Another tab of this device.
    fn on(device: MemoryBackend) -> Self {
        type Props = (MemoryBackend, Shown);
        let app = |(device, shown): Props| {
            use_hook(|| {
                let store = LiveStore::provide(Store::new(device));
                shown.replace(Some((SessionDesk::provide(store), store)));
            });
            VNode::empty()
        };
        let shown = Shown::default();
        let mut dom = VirtualDom::new_with_props(app, (device.clone(), shown.clone()));
        dom.rebuild_in_place();
        Self { dom, device, shown }
    }

    fn with<T>(&self, ask: impl FnOnce(SessionDesk, LiveStore) -> T) -> T {
        let (desk, store) = (*self.shown.borrow()).unwrap();
        self.dom.in_scope(ScopeId::APP, || ask(desk, store))
    }

    fn does(&self, act: Act) -> Option<Session> {
        self.with(|desk, _| desk.change(act))
    }

    fn full(&self) {
        self.device.limit(Some(0));
    }

    fn stored(&self) -> Option<Session> {
        Store::new(self.device.clone()).load(&Session::key()).unwrap()
    }

    fn on_screen(&self) -> Option<Session> {
        self.with(|desk, _| desk.read())
    }

    fn is_told(&self) -> bool {
        self.with(|_, store| store.trouble()) == Some(Trouble::NotSaved(SaveError::Full))
    }
}

/// One of the day the tests run: the desk asks the clock.
fn begun() -> Session {
    let now = crate::clock::now();
    let session = session(&[reps(1, 8), reps(1, 3)], TAPPED);
    Session { started: now, run: super::super::Run { since: Some(now), ..session.run }, ..session }
}

#[test]
fn a_full_device_does_not_stop_a_session() {
    let phone = Phone::new();
    phone.does(Act::Start(begun()));
    phone.does(Act::Next);
    let saved = phone.stored();
    phone.full();
    let after_tap = phone.does(Act::Tap);
    assert_eq!(after_tap.as_ref().map(|session| session.run.position.reps), Some(1));
    assert_eq!((phone.on_screen(), phone.stored()), (after_tap, saved));
    phone.does(Act::Tap);
    phone.does(Act::Easier(true));
    let shown = phone.on_screen().unwrap();
    assert_eq!((shown.run.position.reps, shown.items[0].easier), (2, true));

    phone.device.limit(None);
    let shown = phone.does(Act::Tap);
    assert_eq!(shown.as_ref().map(|session| session.run.position.reps), Some(3));
    assert_eq!(phone.stored(), shown, "all that waited is on the device");
    assert!(!phone.is_told());
}

#[test]
fn it_begins_on_a_full_device_and_can_be_thrown_away() {
    let phone = Phone::new();
    phone.full();
    assert!(phone.does(Act::Start(begun())).is_some() && phone.stored().is_none());
    assert!(phone.with(|desk, _| desk.is_open()));
    assert!(phone.with(|desk, _| desk.remove()));
    assert!(phone.on_screen().is_none() && !phone.with(|desk, _| desk.is_open()));
}

#[test]
fn a_refusal_is_told_once() {
    let phone = Phone::new();
    phone.does(Act::Start(begun()));
    phone.full();
    phone.does(Act::Tap);
    assert!(phone.is_told());
    phone.with(|_, store| store.dismiss_trouble());
    phone.does(Act::Next);
    phone.does(Act::Look);
    assert!(!phone.is_told(), "the person has read it");
    phone.device.limit(None);
    phone.does(Act::Look);
    phone.full();
    phone.does(Act::Next);
    assert!(phone.is_told(), "it was saved meanwhile, so this is news");
}

#[test]
fn two_tabs_go_on_with_one_session() {
    let phone = Phone::new();
    let begun_here = phone.does(Act::Start(begun()));
    let other = Phone::on(phone.device.clone());
    let another = Session { plan: Some("evening".to_owned()), ..begun() };
    assert_eq!(other.does(Act::Start(another)).map(|session| session.plan), begun_here.map(|session| session.plan));
    other.does(Act::StopEarly);
    assert!(phone.does(Act::Look).unwrap().run.end.is_some());
}

#[test]
fn what_waits_does_not_come_back_after_it_was_deleted() {
    let phone = Phone::new();
    phone.full();
    phone.does(Act::Start(begun()));
    assert!(phone.on_screen().is_some() && phone.stored().is_none(), "it waits");
    phone.with(|_, store| store.deleted(Some(Feature::Journal)));
    assert!(phone.on_screen().is_some());
    phone.with(|_, store| store.deleted(None));
    assert!(phone.on_screen().is_none());
    phone.device.limit(None);
    phone.does(Act::Tap);
    assert_eq!((phone.stored(), phone.with(|desk, _| desk.is_open())), (None, false));
}
