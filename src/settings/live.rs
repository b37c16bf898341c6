//! The settings on screen: what they are now, and the one way to change them.

use dioxus::prelude::*;

use super::{Settings, SettingsChange, TextSize, Theme};
use crate::i18n::{Language, texts};
use crate::platform::page::{self, RootAttributes};
use crate::platform::{crash, preferences};
use crate::storage::{Key, LiveStore, use_store};
use crate::work::Country;

/// The settings, and the contexts that follow them: language for texts, country for what the texts speak of.
#[derive(Clone, Copy, PartialEq)]
pub struct LiveSettings {
    settings: Signal<Settings>,
    language: Signal<Language>,
    country: Signal<Country>,
}

impl LiveSettings {
    /// Reads the settings and provides them to the app. Called once, when it starts.
    pub fn provide(store: LiveStore) -> Self {
        let settings = stored_or_first(store);
        show_on_page(&settings);
        let language = provide_context(Signal::new(settings.language));
        let country = provide_context(Signal::new(settings.country));
        provide_context(Self { settings: Signal::new(settings), language, country })
    }

    /// Reads the settings again: another tab changed them, or everything was deleted.
    pub fn reload(self, store: LiveStore) {
        self.show(stored_or_first(store));
    }

    fn show(mut self, settings: Settings) {
        if *self.settings.peek() == settings {
            return;
        }
        show_on_page(&settings);
        if *self.language.peek() != settings.language {
            self.language.set(settings.language);
        }
        if *self.country.peek() != settings.country {
            self.country.set(settings.country);
        }
        self.settings.set(settings);
    }
}

/// The settings now, and a function that changes them on screen and on the device.
pub fn use_settings() -> (Settings, Callback<SettingsChange>) {
    let live: LiveSettings = use_context();
    let store = use_store();
    let change = use_callback(move |change: SettingsChange| {
        let before = live.settings.peek().clone();
        // The choice holds on screen even when it cannot be saved; the shell then says so.
        let after = store
            .update(&Key::single(), |stored: Option<Settings>| change.apply(stored.unwrap_or_else(|| before.clone())))
            .unwrap_or_else(|_| change.apply(before));
        live.show(after);
    });
    ((live.settings)(), change)
}

fn stored_or_first(store: LiveStore) -> Settings {
    store.read(&Key::single()).unwrap_or_else(|| Settings::first(&preferences::languages()))
}

fn show_on_page(settings: &Settings) {
    page::set_root(&RootAttributes {
        lang: settings.language.tag(),
        theme: (settings.theme != Theme::System).then(|| settings.theme.code()),
        text_size: (settings.text_size != TextSize::Normal).then(|| settings.text_size.code()),
    });
    let texts = texts(settings.language);
    crash::prepare(texts.error_title(), texts.error_body(), texts.error_reload());
}
