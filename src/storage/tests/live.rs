//! The store as the screens use it.

use std::cell::Cell;
use std::rc::Rc;

use dioxus::dioxus_core::NoOpMutations;
use dioxus::prelude::*;

use super::documents::{Draft, DraftScore};
use super::on_screen::on_screen;
use crate::storage::{Key, LiveStore, MemoryBackend, Store, Trouble, use_store};

#[test]
fn documents_are_read_by_the_name_of_their_part() {
    let device = MemoryBackend::new();
    let store = Store::new(device.clone());
    for part in ["20261124T080000000", "20261123T091502123", "a/b"] {
        store.update(&Key::for_part(part), |_| Draft::default().noting(part)).unwrap();
    }
    store.update(&Key::single(), |_| Draft::default().noting("of no part")).unwrap();
    on_screen(store, |live| {
        let read = live.read_parts::<Draft>();
        let parts: Vec<&str> = read.iter().map(|(part, _)| part.as_str()).collect();
        assert_eq!(parts, ["20261123T091502123", "20261124T080000000", "a/b"]);
        assert!(read.iter().all(|(part, draft)| *draft == Draft::default().noting(part)));
        assert_eq!(live.trouble(), None);
    });
}

#[test]
fn a_part_that_cannot_be_read_is_left_out_and_told() {
    let device = MemoryBackend::new();
    let store = Store::new(device.clone());
    store.update(&Key::for_part("whole"), |_| Draft::default()).unwrap();
    device.poke(Key::<Draft>::for_part("torn").as_str(), r#"{"kind":"draft","ver"#);
    on_screen(store, |live| {
        assert_eq!(live.read_parts(), [("whole".to_owned(), Draft::default())]);
        assert!(matches!(live.trouble(), Some(Trouble::NotRead(_))));
    });
}

/// How often each of three parts of a screen was rendered: the drafts, the score, whatever there is.
type Counts = Rc<[Cell<u32>; 3]>;

#[derive(Clone)]
struct Shown {
    live: Rc<Cell<Option<LiveStore>>>,
    counts: Counts,
}

fn screen((store, shown): (Store, Shown)) -> Element {
    let live = use_hook(|| LiveStore::provide(store));
    use_context_provider(|| shown.clone());
    shown.live.set(Some(live));
    rsx! {
        Drafts {}
        Score {}
        Everything {}
    }
}

fn rendered(part: usize) -> LiveStore {
    let shown: Shown = use_context();
    shown.counts[part].set(shown.counts[part].get() + 1);
    use_store()
}

#[component]
fn Drafts() -> Element {
    let drafts = rendered(0).read_parts::<Draft>();
    rsx! { "{drafts.len()}" }
}

#[component]
fn Score() -> Element {
    let score = rendered(1).read(&Key::<DraftScore>::single());
    rsx! { "{score.is_some()}" }
}

#[component]
fn Everything() -> Element {
    let more = rendered(2).keeps_more_than::<Draft>();
    rsx! { "{more}" }
}

#[test]
fn a_change_is_painted_where_its_kind_is_shown_and_nowhere_else() {
    let shown = Shown { live: Rc::default(), counts: Rc::default() };
    let mut dom = VirtualDom::new_with_props(screen, (Store::new(MemoryBackend::new()), shown.clone()));
    dom.rebuild_in_place();
    let live = shown.live.get().unwrap();
    let mut after = |change: &dyn Fn()| {
        dom.in_scope(ScopeId::ROOT, change);
        dom.render_immediate(&mut NoOpMutations);
        (shown.counts.each_ref().map(Cell::take), dioxus_ssr::render(&dom))
    };
    assert_eq!(after(&|| ()), ([1, 1, 1], "0falsefalse".to_owned()));
    let draft = || live.update(&Key::for_part("1"), Option::<Draft>::unwrap_or_default).map(drop).unwrap();
    assert_eq!(after(&draft), ([1, 0, 1], "1falsefalse".to_owned()));
    let score = || live.update(&Key::single(), Option::<DraftScore>::unwrap_or_default).map(drop).unwrap();
    assert_eq!(after(&score), ([0, 1, 1], "1truetrue".to_owned()));
    assert_eq!(after(&|| live.remove(&Key::<Draft>::for_part("1")).unwrap()), ([1, 0, 1], "0truetrue".to_owned()));
    assert_eq!(after(&|| live.changed()).0, [1, 1, 1]);
}
