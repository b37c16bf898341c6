//! A page on a device of its own.

use std::rc::Rc;

use dioxus::prelude::*;
use dioxus_history::{MemoryHistory, provide_history_context};

use crate::i18n::Language;
use crate::journal::measure::{Measures, Reading};
use crate::storage::{LiveStore, MemoryBackend, Month, Store};
use crate::ui::Announcer;
use crate::work::month_name;

#[derive(Debug, Clone, PartialEq, Routable)]
enum Only {
    #[route("/:..path")]
    Page { path: Vec<String> },
}

#[component]
fn Page(path: Vec<String>) -> Element {
    let _ = path;
    let view: Rc<dyn Fn() -> Element> = use_context();
    view()
}

type Props = (Store, Rc<dyn Fn() -> Element>);

/// The HTML of a view where these measures and values are stored, the values in order of day.
pub(super) fn shown(measures: Measures, readings: &[Reading], view: impl Fn() -> Element + 'static) -> String {
    let store = Store::new(MemoryBackend::new());
    store.update(&Measures::key(), |_| measures).unwrap();
    for of_month in readings.chunk_by(|one, other| month_name(one.date) == month_name(other.date)) {
        store.update(&Month::key(of_month[0].date), |_| Month { entries: of_month.to_vec() }).unwrap();
    }
    let app = |(store, view): Props| {
        use_hook(|| {
            provide_history_context(Rc::new(MemoryHistory::with_initial_path("/")));
            provide_context(Signal::new(Language::En));
            Announcer::provide();
            LiveStore::provide(store);
            provide_context(view);
        });
        rsx! {
            Router::<Only> {}
        }
    };
    let props: Props = (store, Rc::new(view));
    let mut dom = VirtualDom::new_with_props(app, props);
    dom.rebuild_in_place();
    dioxus_ssr::render(&dom)
}
