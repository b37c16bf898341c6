//! Renders a page of the journal without a browser.

use std::rc::Rc;

use dioxus::prelude::*;
use dioxus_history::{MemoryHistory, provide_history_context};

use crate::i18n::Language;
use crate::storage::{LiveStore, Store};
use crate::ui::Announcer;

#[derive(Debug, Clone, PartialEq, Routable)]
enum Only {
    #[route("/:..path")]
    View { path: Vec<String> },
}

#[derive(Clone)]
struct Shown(Rc<dyn Fn() -> Element>);

#[component]
fn View(path: Vec<String>) -> Element {
    let _ = path;
    let Shown(view) = use_context();
    view()
}

/// The HTML of a page over this store.
pub(in crate::journal) fn html(store: Store, language: Language, view: impl Fn() -> Element + 'static) -> String {
    let app = |(store, language, shown): (Store, Language, Rc<dyn Fn() -> Element>)| {
        use_hook(|| {
            provide_history_context(Rc::new(MemoryHistory::with_initial_path("/")));
            provide_context(Signal::new(language));
            Announcer::provide();
            LiveStore::provide(store);
            provide_context(Shown(shown));
        });
        rsx! {
            Router::<Only> {}
        }
    };
    let mut dom = VirtualDom::new_with_props(app, (store, language, Rc::new(view) as Rc<dyn Fn() -> Element>));
    dom.rebuild_in_place();
    dioxus_ssr::render(&dom)
}
