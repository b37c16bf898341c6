//! A page with something on the device.

use std::rc::Rc;

use dioxus::prelude::*;
use dioxus_history::{MemoryHistory, provide_history_context};

use crate::i18n::Language;
use crate::meeting::preparation::Meeting;
use crate::meeting::rehearsal::Rehearsal;
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

/// The HTML of a page with these on the device.
pub(super) fn opened(
    meetings: &[(&str, Meeting)],
    rehearsals: &[(&str, Rehearsal)],
    page: impl Fn() -> Element + 'static,
) -> String {
    let store = Store::new(MemoryBackend::new());
    for (id, meeting) in meetings {
        store.update(&Meeting::key(id), |_| meeting.clone()).unwrap();
    }
    for (id, rehearsal) in rehearsals {
        store.update(&Rehearsal::key(id), |_| rehearsal.clone()).unwrap();
    }
    let app = |(store, page): (Store, Page)| {
        use_hook(|| {
            provide_history_context(Rc::new(MemoryHistory::with_initial_path("/")));
            provide_context(Signal::new(Language::En));
            provide_context(Signal::new(Country::Belgium));
            Announcer::provide();
            LiveStore::provide(store);
            provide_context(page);
        });
        rsx! {
            Router::<Only> {}
        }
    };
    let mut dom = VirtualDom::new_with_props(app, (store, Page(Rc::new(page))));
    dom.rebuild_in_place();
    dioxus_ssr::render(&dom)
}
