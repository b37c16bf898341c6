//! Renders a page with something on the device.

use std::rc::Rc;

use dioxus::prelude::*;
use dioxus_history::{MemoryHistory, provide_history_context};

use crate::i18n::Language;
use crate::storage::{LiveStore, MemoryBackend, Store};
use crate::ui::Announcer;
use crate::work::Country;

#[derive(Debug, Clone, PartialEq, Routable)]
enum Only {
    #[route("/:..path")]
    Shown { path: Vec<String> },
}

#[derive(Clone)]
struct Page(Rc<dyn Fn() -> Element>);

#[component]
fn Shown(path: Vec<String>) -> Element {
    let _ = path;
    let page: Page = use_context();
    (page.0)()
}

/// The HTML of a page, in this language and country, with what `fill` puts on the device.
pub(in crate::meeting) fn opened(
    language: Language,
    country: Country,
    fill: impl Fn(&Store),
    page: impl Fn() -> Element + 'static,
) -> String {
    type Props = (Store, Page, Language, Country);
    let store = Store::new(MemoryBackend::new());
    fill(&store);
    let app = |(store, page, language, country): Props| {
        use_hook(|| {
            provide_history_context(Rc::new(MemoryHistory::with_initial_path("/")));
            provide_context(Signal::new(language));
            provide_context(Signal::new(country));
            Announcer::provide();
            LiveStore::provide(store);
            provide_context(page);
        });
        rsx! {
            Router::<Only> {}
        }
    };
    let mut dom = VirtualDom::new_with_props(app, (store, Page(Rc::new(page)), language, country));
    dom.rebuild_in_place();
    dioxus_ssr::render(&dom)
}
