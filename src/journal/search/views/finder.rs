//! What was looked for and what was read for it: both are still there when the person comes back from what they found.

use dioxus::core::Runtime;
use dioxus::prelude::*;

use crate::journal::search::stored::Reader;
use crate::journal::search::{Filter, Index};
use crate::platform::timer;
use crate::storage::{LiveStore, use_store};
use crate::ui::use_after_render;

/// How many come at once.
pub(super) const BATCH: usize = 20;

/// Lives as long as the app, from the first search on.
#[derive(Clone, Copy, PartialEq)]
pub(in crate::journal::search) struct Finder {
    pub(in crate::journal::search) filter: Signal<Filter>,
    /// How many hits are on screen.
    pub(super) shown: Signal<usize>,
    pub(in crate::journal::search) catalogue: Signal<Catalogue>,
}

/// Everything that was written, as far as it is read.
#[derive(Default)]
pub(in crate::journal::search) struct Catalogue {
    /// The state of the store that is read, or was.
    revision: Option<u32>,
    /// The last that was read to its end: shown while the same is read again after a change.
    whole: Option<Index>,
    reader: Reader,
}

impl Catalogue {
    pub(in crate::journal::search) fn index(&self) -> &Index {
        self.whole.as_ref().unwrap_or(self.reader.index())
    }

    /// The year that is read now, the first time that everything is.
    pub(in crate::journal::search) fn year(&self) -> Option<&str> {
        self.reader.next_year().filter(|_| self.whole.is_none())
    }

    /// Whether nothing is left to read.
    pub(in crate::journal::search) fn is_complete(&self) -> bool {
        self.revision.is_some() && self.reader.next_year().is_none()
    }

    /// Reads from the beginning, when something stored changed.
    pub(in crate::journal::search) fn start(&mut self, store: LiveStore) {
        let revision = store.peek_revision();
        if self.revision != Some(revision) {
            self.revision = Some(revision);
            self.reader = Reader::start(store);
            self.keep_if_complete();
        }
    }

    /// Reads a slice.
    pub(in crate::journal::search) fn read_on(&mut self, store: LiveStore) {
        self.reader.read_on(store);
        self.keep_if_complete();
    }

    fn keep_if_complete(&mut self) {
        if self.is_complete() {
            self.whole = Some(std::mem::take(&mut self.reader).into_index());
        }
    }
}

impl Finder {
    /// Makes the one of this app.
    pub(in crate::journal::search) fn provide() -> Self {
        provide_context(Self {
            filter: Signal::new(Filter::default()),
            shown: Signal::new(BATCH),
            catalogue: Signal::new(Catalogue::default()),
        })
    }

    /// Looks for something else; what is shown begins at its top.
    pub(super) fn change(mut self, change: impl FnOnce(&mut Filter)) {
        change(&mut self.filter.write());
        self.shown.set(BATCH);
    }

    async fn read(mut self, store: LiveStore) {
        self.catalogue.write().start(store);
        while !self.catalogue.peek().is_complete() {
            timer::wait(0).await;
            self.catalogue.write().read_on(store);
        }
    }
}

/// The finder of this app, and everything read for it in slices that leave the keyboard free.
pub(super) fn use_finder() -> Finder {
    let finder: Finder = use_hook(|| {
        try_consume_context().unwrap_or_else(|| Runtime::current().in_scope(ScopeId::APP, Finder::provide))
    });
    let store = use_store();
    use_after_render(store.revision().to_string(), move || {
        spawn(finder.read(store));
    });
    finder
}
