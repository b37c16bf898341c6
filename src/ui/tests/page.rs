//! A page over what is stored, without a browser.

use std::rc::Rc;

use dioxus::core::NoOpMutations;
use dioxus::prelude::*;
use dioxus_history::{MemoryHistory, provide_history_context};

use crate::i18n::Language;
use crate::storage::{LiveStore, Store};
use crate::ui::Announcer;
use crate::work::Country;

/// Links lead to the app's own addresses, and all of those lead away from here.
#[derive(Debug, Clone, PartialEq, Routable)]
enum Address {
    #[route("/")]
    Here {},
    #[route("/:..path")]
    Away { path: Vec<String> },
}

#[derive(Clone)]
struct View(Rc<dyn Fn() -> Element>);

#[component]
fn Here() -> Element {
    let View(view) = use_context();
    view()
}

#[component]
fn Away(path: Vec<String>) -> Element {
    rsx! {
        p { "{path:?}" }
    }
}

/// The HTML of a view on this device. What the view needs besides the store it provides itself.
pub(crate) fn page(store: &Store, language: Language, view: impl Fn() -> Element + 'static) -> String {
    dioxus_ssr::render(&opened(store, language, view))
}

/// The same, to go on with.
pub(crate) fn opened(store: &Store, language: Language, view: impl Fn() -> Element + 'static) -> VirtualDom {
    let app = |(store, language, view): (Store, Language, View)| {
        use_hook(|| {
            provide_history_context(Rc::new(MemoryHistory::with_initial_path("/")));
            provide_context(Signal::new(language));
            provide_context(Signal::new(Country::default()));
            provide_context(view);
            Announcer::provide();
            LiveStore::provide(store);
        });
        rsx! {
            Router::<Address> {}
        }
    };
    let mut dom = VirtualDom::new_with_props(app, (store.clone(), language, View(Rc::new(view))));
    dom.rebuild_in_place();
    dom
}

/// Does what waits for the screen, such as what is done after rendering.
pub(crate) fn settle(dom: &mut VirtualDom) {
    for _ in 0..5 {
        dom.process_events();
        dom.render_immediate(&mut NoOpMutations);
    }
}
