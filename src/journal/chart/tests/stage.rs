//! A page of charts without a browser.

use std::cell::RefCell;
use std::rc::Rc;

use dioxus::prelude::*;
use dioxus_history::{MemoryHistory, provide_history_context};

use crate::i18n::Language;
use crate::journal::At;
use crate::journal::chart::{ChartPage, ChartsPage};
use crate::storage::{LiveStore, Store};
use crate::ui::Announcer;
use crate::work::{Elsewhere, Event, MeasuredElsewhere};

#[derive(Debug, Clone, PartialEq, Routable)]
enum Only {
    #[route("/:..path")]
    Page { path: Vec<String> },
}

/// What the other parts know, and what of it was asked for.
#[derive(Clone, Default)]
pub(super) struct Known {
    pub(super) events: Vec<Event>,
    pub(super) measured: Vec<MeasuredElsewhere>,
    pub(super) efforts: Vec<MeasuredElsewhere>,
    pub(super) asked: Rc<RefCell<Vec<&'static str>>>,
}

impl Known {
    fn elsewhere(self) -> Elsewhere {
        fn answer<T: Clone + 'static>(
            asked: &Rc<RefCell<Vec<&'static str>>>,
            what: &'static str,
            known: T,
        ) -> Callback<(), T> {
            let asked = Rc::clone(asked);
            Callback::new(move |()| {
                asked.borrow_mut().push(what);
                known.clone()
            })
        }
        Elsewhere {
            hard_tasks: answer(&self.asked, "hard tasks", Vec::new()),
            events: answer(&self.asked, "events", self.events),
            measured: answer(&self.asked, "measured", self.measured),
            efforts: answer(&self.asked, "efforts", self.efforts),
        }
    }
}

#[component]
fn Page(path: Vec<String>) -> Element {
    let _ = path;
    let known: Known = use_context();
    let at: At = use_context();
    let elsewhere = known.elsewhere();
    match at {
        At::Chart(line, other) => rsx! { ChartPage { line, other, elsewhere } },
        _ => rsx! { ChartsPage { elsewhere } },
    }
}

/// The HTML of a page, in English.
pub(super) fn opened(store: Store, at: At, known: Known) -> String {
    type Props = (Store, At, Known);
    let app = |(store, at, known): Props| {
        use_hook(|| {
            provide_history_context(Rc::new(MemoryHistory::with_initial_path("/")));
            provide_context(Signal::new(Language::En));
            provide_context(at);
            provide_context(known);
            Announcer::provide();
            LiveStore::provide(store);
        });
        rsx! {
            Router::<Only> {}
        }
    };
    let mut dom = VirtualDom::new_with_props(app, (store, at, known));
    dom.rebuild_in_place();
    dioxus_ssr::render(&dom)
}
