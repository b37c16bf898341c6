//! What was written about a day that the clock, set back, says is still to come.

use std::cell::RefCell;
use std::rc::Rc;

use chrono::{Days, NaiveDate};
use dioxus::prelude::*;
use dioxus_history::{MemoryHistory, provide_history_context};

use super::time;
use crate::clock;
use crate::exercises::log::{Entry, EntryEdit, EntryError, LogBook, LogChange, LogPage, Outcome, check};
use crate::i18n::{Language, date_near};
use crate::storage::{LiveStore, MemoryBackend, Store};
use crate::work::month_name;

type Book = Rc<RefCell<Option<LogBook>>>;

#[derive(Debug, Clone, PartialEq, Routable)]
enum Only {
    #[route("/")]
    Log {},
}

#[component]
fn Log() -> Element {
    rsx! {
        LogPage {}
    }
}

fn later() -> NaiveDate {
    clock::today() + Days::new(40)
}

fn entry() -> Entry {
    let written = later().and_time(time("09:15:02"));
    Entry { note: "Went well".to_owned(), ..Entry::new(later(), None, Outcome::Done, written) }
}

#[test]
fn it_is_shown_and_can_be_corrected_though_no_new_one_is_taken() {
    assert_eq!(check(&entry(), clock::today()), [EntryError::DateInFuture]);
    let app = |book: Book| {
        provide_history_context(Rc::new(MemoryHistory::with_initial_path("/")));
        use_context_provider(|| Signal::new(Language::En));
        let store = LiveStore::provide(Store::new(MemoryBackend::new()));
        let log = LogBook::provide(store);
        log.change(later(), &LogChange::Add(entry()));
        book.replace(Some(log));
        rsx! {
            Router::<Only> {}
        }
    };
    let book = Book::default();
    let mut dom = VirtualDom::new_with_props(app, book.clone());
    dom.rebuild_in_place();
    let html = dioxus_ssr::render(&dom);
    assert!(html.contains(&date_near(later(), Language::En)) && html.contains("Went well"), "{html}");
    let book = book.take().expect("rendered");
    dom.in_scope(ScopeId::APP, || {
        book.edit(&month_name(later()), &entry().id, EntryEdit::Note("Went better".to_owned()));
        let month = book.month(&month_name(later()));
        assert_eq!((month.entries.len(), month.entries[0].note.as_str()), (1, "Went better"));
    });
}
