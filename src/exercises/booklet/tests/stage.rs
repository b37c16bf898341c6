//! Somebody who looks at a page of the booklet.

use chrono::NaiveDate;

use super::{DUTCH, ENGLISH, EXERCISES, FRENCH};
use crate::exercises::booklet::{Booklet, LibraryState};
use crate::exercises::tests::whole_app::whole_app;
use crate::i18n::Language;
use crate::settings::Settings;
use crate::storage::{Key, MemoryBackend, Store};

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
        let (language, state) = (self.language, self.library.clone());
        let html = whole_app(&self.store(), path, move |library| library.place(language, state.clone()));
        let start = html.find("<main").expect("a page");
        let end = html.find("</main>").expect("an end");
        html[start..end].to_owned()
    }
}
