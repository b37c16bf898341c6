//! A page on a device of its own.

use std::rc::Rc;

use dioxus::prelude::*;
use dioxus_history::{MemoryHistory, provide_history_context};

use crate::i18n::Language;
use crate::settings::{LiveSettings, Settings};
use crate::storage::{Key, LiveStore, MemoryBackend, Store};
use crate::ui::Announcer;

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

/// The HTML of a view where this is stored, for somebody who reads this language.
pub(crate) fn shown(device: &MemoryBackend, language: Language, view: impl Fn() -> Element + 'static) -> String {
    let store = Store::new(device.clone());
    let settings = Settings { language, ..Settings::first(&[]) };
    store.update(&Key::single(), |_| settings).unwrap();
    let app = |(store, view): Props| {
        use_hook(|| {
            provide_history_context(Rc::new(MemoryHistory::with_initial_path("/")));
            let store = LiveStore::provide(store);
            LiveSettings::provide(store);
            Announcer::provide();
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
