//! From one booster visit straight to another.

use std::cell::RefCell;
use std::rc::Rc;

use dioxus::prelude::*;
use dioxus_history::{MemoryHistory, provide_history_context};

use super::visit;
use crate::exercises::programme::{BoosterVisit, RecallPrompt, VisitChange, VisitId, VisitPage};
use crate::i18n::{Language, texts};
use crate::storage::{LiveStore, MemoryBackend, Store};
use crate::ui::Announcer;
use crate::ui::tests::stage::by_id;

#[derive(Debug, Clone, PartialEq, Routable)]
enum Only {
    #[route("/")]
    Visit {},
    #[route("/:..path")]
    Elsewhere { path: Vec<String> },
}

#[component]
fn Elsewhere(path: Vec<String>) -> Element {
    rsx! {
        p { "{path:?}" }
    }
}

#[component]
fn Visit() -> Element {
    let id: Signal<VisitId> = use_context();
    rsx! {
        VisitPage { id: id() }
    }
}

type Shown = Rc<RefCell<Option<Signal<VisitId>>>>;

/// The page of this visit, and the way to another.
fn opened(store: Store, id: VisitId) -> (VirtualDom, Shown) {
    type Props = (Store, VisitId, Shown);
    let app = |(store, id, shown): Props| {
        provide_history_context(Rc::new(MemoryHistory::with_initial_path("/")));
        use_hook(|| {
            provide_context(Signal::new(Language::En));
            Announcer::provide();
            LiveStore::provide(store);
            shown.replace(Some(provide_context(Signal::new(id))));
        });
        rsx! {
            Router::<Only> {}
        }
    };
    let shown = Shown::default();
    let mut dom = VirtualDom::new_with_props(app, (store, id, shown.clone()));
    dom.rebuild_in_place();
    (dom, shown)
}

fn goes_to(dom: &mut VirtualDom, shown: &Shown, id: VisitId) {
    let mut at = shown.borrow().unwrap();
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
    let (mut dom, shown) = opened(store, first.clone());
    assert_eq!(heading(&dom), texts.programme_step_technique());
    goes_to(&mut dom, &shown, second);
    assert_eq!(heading(&dom), texts.programme_step_recall());
    goes_to(&mut dom, &shown, first);
    assert_eq!(heading(&dom), texts.programme_step_technique());
}
