//! What was written about a day that the clock, set back, says is still to come.

use std::cell::Cell;
use std::rc::Rc;

use chrono::{Days, NaiveDate};
use dioxus::prelude::*;

use super::time;
use crate::clock;
use crate::exercises::log::{Entry, EntryEdit, EntryError, LogBook, LogChange, LogPage, Outcome, check};
use crate::i18n::{Language, date_near};
use crate::storage::{MemoryBackend, Store, use_store};
use crate::ui::tests::page::opened;
use crate::work::month_name;

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
    let store = Store::new(MemoryBackend::new());
    let book = Rc::new(Cell::new(None));
    let given = Rc::clone(&book);
    let dom = opened(&store, Language::En, move || {
        let store = use_store();
        use_hook(|| {
            let log = LogBook::provide(store);
            log.change(later(), &LogChange::Add(entry()));
            given.set(Some(log));
        });
        rsx! {
            LogPage {}
        }
    });
    let html = dioxus_ssr::render(&dom);
    assert!(html.contains(&date_near(later(), Language::En)) && html.contains("Went well"), "{html}");
    let book = book.get().expect("rendered");
    dom.in_scope(ScopeId::APP, || {
        book.edit(&month_name(later()), &entry().id, EntryEdit::Note("Went better".to_owned()));
        let month = book.month(&month_name(later()));
        assert_eq!((month.entries.len(), month.entries[0].note.as_str()), (1, "Went better"));
    });
}
