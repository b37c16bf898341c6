//! The desk itself, on a device that refuses now and then.

use std::cell::RefCell;
use std::rc::Rc;

use dioxus::prelude::*;

use super::{answer, draft, key, words};
use crate::questionnaire::flow::Length;
use crate::questionnaire::{Change, Desk, FillIn};
use crate::storage::backup::Feature;
use crate::storage::{LiveStore, MemoryBackend, SaveError, Store, Trouble};

/// Runs the test inside an app that has nothing but a store and a desk.
fn on_desk(test: impl FnOnce(Desk, LiveStore, MemoryBackend) + 'static) {
    type Parts = Rc<RefCell<Option<(Desk, LiveStore)>>>;
    fn app(parts: Parts, device: MemoryBackend) -> Element {
        let store = LiveStore::provide(Store::new(device));
        let desk = Desk::provide(store);
        parts.replace(Some((desk, store)));
        VNode::empty()
    }
    let (parts, device) = (Parts::default(), MemoryBackend::new());
    let given = (parts.clone(), device.clone());
    let mut dom = VirtualDom::new_with_props(|(parts, device)| app(parts, device), given);
    dom.rebuild_in_place();
    let (desk, store) = parts.take().expect("rendered");
    dom.in_scope(ScopeId::APP, || test(desk, store, device));
}

#[test]
fn a_change_is_on_the_device_when_the_call_returns() {
    on_desk(|desk, _, device| {
        desk.change("a", Change::Start(draft()));
        desk.change("a", answer("help", "my back"));
        assert!(desk.is_saved("a"));
        let stored = Store::new(device).load(&FillIn::key("a")).unwrap();
        assert_eq!(stored, desk.read("a"));
        assert_eq!(stored.unwrap().answers.get(&key("help")), [words("my back")]);
    });
}

#[test]
fn what_the_device_refuses_stays_on_screen_and_is_saved_with_the_next_change() {
    on_desk(|desk, store, device| {
        desk.change("a", Change::Start(draft()));
        device.limit(Some(device.used()));
        desk.change("a", answer("help", "more than there is room for"));
        desk.change("a", Change::Lengthen);
        assert!(!desk.is_saved("a"));
        assert!(desk.is_saved("b"));
        assert_eq!(store.trouble(), Some(Trouble::NotSaved(SaveError::Full)));
        let on_screen = desk.read("a").unwrap();
        assert_eq!(on_screen.answers.get(&key("help")), [words("more than there is room for")]);

        device.limit(None);
        desk.change("a", answer("job", "nurse"));
        assert!(desk.is_saved("a"));
        assert_eq!(store.trouble(), None);
        let stored = Store::new(device).load(&FillIn::key("a")).unwrap().unwrap();
        assert_eq!(stored, answer("job", "nurse").apply(Some(on_screen)).unwrap());
    });
}

#[test]
fn one_that_was_never_saved_is_listed_after_the_others() {
    on_desk(|desk, _, device| {
        desk.change("b", Change::Start(draft()));
        desk.change("a", Change::Start(draft()));
        device.disable(true);
        desk.change("0", Change::Start(draft()));
        device.disable(false);
        let ids: Vec<String> = desk.read_all().into_iter().map(|(id, _)| id).collect();
        assert_eq!(ids, ["a", "b", "0"]);
    });
}

#[test]
fn deleting_takes_the_waiting_changes_along() {
    on_desk(|desk, _, device| {
        desk.change("a", Change::Start(draft()));
        device.disable(true);
        desk.change("a", Change::Lengthen);
        desk.delete("a");
        let shown = desk.read("a").map(|fill_in| fill_in.length);
        assert_eq!(shown, Some(Length::Full), "what was seen stays on screen while the device refuses");
        assert!(!desk.is_saved("a"));
        device.disable(false);
        assert!(desk.read("a").is_some());
        desk.delete("a");
        assert!(desk.is_saved("a"));
        desk.change("a", Change::Lengthen);
        assert_eq!(desk.read("a"), None);
        assert!(device.contents().is_empty());
    });
}

#[test]
fn what_waits_does_not_come_back_after_it_was_deleted() {
    for (deleted, is_gone) in [(None, true), (Some(Feature::Questionnaires), true), (Some(Feature::Journal), false)] {
        on_desk(move |desk, store, device| {
            device.limit(Some(0));
            desk.change("a", Change::Start(draft()));
            desk.change("a", answer("help", "my back"));
            assert_eq!(desk.read_all().len(), 1, "it waits");
            store.deleted(deleted);
            assert_eq!(desk.read_all().is_empty(), is_gone, "{deleted:?}");
            device.limit(None);
            desk.change("a", answer("job", "nurse"));
            let stored = format!("{:?}", device.contents());
            assert_eq!(stored.contains("my back"), !is_gone, "{deleted:?}: {stored}");
        });
    }
}
