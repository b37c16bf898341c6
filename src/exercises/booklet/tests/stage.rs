//! The whole app on a page of the booklet, without a browser.

use std::rc::Rc;

use chrono::NaiveDate;
use dioxus::prelude::*;
use dioxus_history::{MemoryHistory, provide_history_context};

use super::{DUTCH, ENGLISH, EXERCISES, FRENCH};
use crate::exercises::booklet::{Booklet, Library, LibraryState};
use crate::exercises::player::SessionDesk;
use crate::i18n::Language;
use crate::questionnaire::{Desk, Shelf};
use crate::route::Route;
use crate::settings::{LiveSettings, Settings};
use crate::storage::{Key, LiveStore, MemoryBackend, Store};
use crate::ui::Announcer;

/// A person with their device and language; the booklet is there unless it is taken away.
pub(super) struct Person {
    pub(super) device: MemoryBackend,
    language: Language,
    pub(super) library: LibraryState,
}

impl Person {
    pub(super) fn new(language: Language) -> Self {
        let device = MemoryBackend::new();
        let settings = Settings { language, welcomed: NaiveDate::from_ymd_opt(2026, 11, 23), ..Settings::first(&[]) };
        Store::new(device.clone()).update(&Key::single(), |_: Option<Settings>| settings).unwrap();
        let texts = match language {
            Language::En => ENGLISH,
            Language::Nl | Language::NlBe => DUTCH,
            Language::Fr => FRENCH,
        };
        let booklet = Booklet::read(EXERCISES, texts).unwrap();
        Self { device, language, library: LibraryState::Ready(booklet.into()) }
    }

    pub(super) fn store(&self) -> Store {
        Store::new(self.device.clone())
    }

    /// The HTML inside `main`.
    pub(super) fn opens(&self, path: &'static str) -> String {
        type Props = (MemoryBackend, Language, LibraryState, &'static str);
        let app = |(device, language, state, path): Props| {
            provide_history_context(Rc::new(MemoryHistory::with_initial_path(path)));
            let store = LiveStore::provide(Store::new(device));
            LiveSettings::provide(store);
            Announcer::provide();
            Desk::provide(store);
            Shelf::provide(store);
            SessionDesk::provide(store);
            Library::provide().place(language, state);
            rsx! {
                Router::<Route> {}
            }
        };
        let props: Props = (self.device.clone(), self.language, self.library.clone(), path);
        let mut dom = VirtualDom::new_with_props(app, props);
        dom.rebuild_in_place();
        let html = dioxus_ssr::render(&dom);
        let start = html.find("<main").expect("a page");
        let end = html.find("</main>").expect("an end");
        html[start..end].to_owned()
    }
}
