//! A page of charts without a browser.

use std::rc::Rc;

use dioxus::prelude::*;
use dioxus_history::{MemoryHistory, provide_history_context};

use crate::i18n::Language;
use crate::journal::At;
use crate::journal::chart::{ChartPage, ChartsPage};
use crate::storage::{LiveStore, Store};
use crate::ui::Announcer;
use crate::work::Elsewhere;

#[derive(Debug, Clone, PartialEq, Routable)]
enum Only {
    #[route("/:..path")]
    Page { path: Vec<String> },
}

#[component]
fn Page(path: Vec<String>) -> Element {
    let _ = path;
    let known: Elsewhere = use_context();
    let at: At = use_context();
    let elsewhere = use_callback(move |()| known.clone());
    match at {
        At::Chart(line, other) => rsx! { ChartPage { line, other, elsewhere } },
        _ => rsx! { ChartsPage { elsewhere } },
    }
}

/// The HTML of a page, in English.
pub(super) fn opened(store: Store, at: At, elsewhere: Elsewhere) -> String {
    type Props = (Store, At, Elsewhere);
    let app = |(store, at, elsewhere): Props| {
        use_hook(|| {
            provide_history_context(Rc::new(MemoryHistory::with_initial_path("/")));
            provide_context(Signal::new(Language::En));
            provide_context(at);
            provide_context(elsewhere);
            Announcer::provide();
            LiveStore::provide(store);
        });
        rsx! {
            Router::<Only> {}
        }
    };
    let mut dom = VirtualDom::new_with_props(app, (store, at, elsewhere));
    dom.rebuild_in_place();
    dioxus_ssr::render(&dom)
}
