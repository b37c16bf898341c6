//! A page of charts without a browser.

use std::cell::RefCell;
use std::rc::Rc;

use dioxus::prelude::*;

use crate::i18n::Language;
use crate::journal::At;
use crate::journal::chart::{ChartPage, ChartsPage};
use crate::storage::Store;
use crate::ui::tests::page::page;
use crate::work::{Elsewhere, Event, MeasuredElsewhere};

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

/// The HTML of a page, in English.
pub(super) fn opened(store: &Store, at: At, known: Known) -> String {
    page(store, Language::En, move || {
        let elsewhere = use_hook(|| known.clone().elsewhere());
        match at.clone() {
            At::Chart(line, other) => rsx! { ChartPage { line, other, elsewhere } },
            _ => rsx! { ChartsPage { elsewhere } },
        }
    })
}
