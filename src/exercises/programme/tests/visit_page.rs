//! From one booster visit straight to another.

use std::cell::Cell;
use std::rc::Rc;

use dioxus::prelude::*;

use super::visit;
use crate::exercises::programme::{BoosterVisit, RecallPrompt, VisitChange, VisitId, VisitPage};
use crate::i18n::{Language, texts};
use crate::storage::{MemoryBackend, Store};
use crate::ui::tests::page::opened;
use crate::ui::tests::stage::by_id;

type Shown = Rc<Cell<Option<Signal<VisitId>>>>;

/// The page of this visit, and the way to another.
fn shows(store: &Store, id: VisitId) -> (VirtualDom, Shown) {
    let shown = Shown::default();
    let given = Rc::clone(&shown);
    let dom = opened(store, Language::En, move || {
        let at = use_hook(|| Signal::new(id.clone()));
        given.set(Some(at));
        rsx! {
            VisitPage { id: at() }
        }
    });
    (dom, shown)
}

fn goes_to(dom: &mut VirtualDom, shown: &Shown, id: VisitId) {
    let mut at = shown.get().unwrap();
    dom.in_scope(ScopeId::APP, || at.set(id));
    dom.render_immediate(&mut dioxus::dioxus_core::NoOpMutations);
}

fn heading(dom: &VirtualDom) -> String {
    by_id(&dioxus_ssr::render(dom), "page-heading").text()
}

#[test]
fn each_visit_is_gone_on_with_at_its_own_step() {
    let store = Store::new(MemoryBackend::new());
    let after = |visit: BoosterVisit, change: VisitChange| change.apply(Some(visit)).unwrap();
    let (first, begun) = visit("2026-11-06", "2026-11-07T10:00:00", None);
    let measured = after(begun, VisitChange::Pain(Some(3)));
    let call = VisitChange::Recall(RecallPrompt::WhomToCall, "the centre".to_owned());
    let remembered = after(measured, call);
    let (second, begun) = visit("2027-02-05", "2027-02-06T10:00:00", None);
    let fresh = after(begun, VisitChange::WorkAbility(Some(7)));
    store.update(&BoosterVisit::key(&first), |_| remembered).unwrap();
    store.update(&BoosterVisit::key(&second), |_| fresh).unwrap();

    let texts = texts(Language::En);
    let (mut dom, shown) = shows(&store, first.clone());
    assert_eq!(heading(&dom), texts.programme_step_technique());
    goes_to(&mut dom, &shown, second);
    assert_eq!(heading(&dom), texts.programme_step_recall());
    goes_to(&mut dom, &shown, first);
    assert_eq!(heading(&dom), texts.programme_step_technique());
}
