//! The app: what lives as long as the page does, and the router.

use std::cell::Cell;

use dioxus::core::{Runtime, current_scope_id};
use dioxus::prelude::*;

use crate::exercises::booklet::Library;
use crate::exercises::log::LogBook;
use crate::exercises::player::SessionDesk;
use crate::platform::{crash, page, tabs};
use crate::questionnaire::{Desk, Shelf};
use crate::route::Route;
use crate::settings::LiveSettings;
use crate::shell::ErrorView;
use crate::storage::lock::Lock;
use crate::storage::{BrowserBackend, LiveStore, Store};
use crate::ui::{Announcer, use_after_render};

// In the head of index.html, so that the first paint has its looks.
#[used]
static BASE_CSS: Asset = asset!("/assets/base.css", AssetOptions::css().with_static_head(true));

/// Puts the app on the page. Routes stand behind `#`: any static host serves them, and none reaches a server's log.
pub fn launch() {
    let builder = LaunchBuilder::new();
    #[cfg(target_family = "wasm")]
    let builder = builder.with_context_provider(|| Box::new(address()));
    builder.launch(App);
}

#[cfg(target_family = "wasm")]
fn address() -> std::rc::Rc<dyn dioxus_history::History> {
    match page::HashAddress::new() {
        Some(address) => std::rc::Rc::new(address),
        None => std::rc::Rc::new(dioxus_history::MemoryHistory::default()),
    }
}

/// The whole app.
#[component]
fn App() -> Element {
    use_hook(|| {
        let store = Store::new(BrowserBackend);
        store.tidy();
        let store = LiveStore::provide(store);
        let settings = LiveSettings::provide(store);
        Announcer::provide();
        Desk::provide(store);
        Shelf::provide(store);
        LogBook::provide(store);
        SessionDesk::provide(store);
        Library::provide();
        crash::watch();
        let runtime = Runtime::current();
        let scope = current_scope_id();
        let lock = Lock::new(&store.store());
        let was = Cell::new((lock.told_to_lock(), store.store().is_locked()));
        tabs::watch(move || {
            runtime.in_scope(scope, || {
                let (told, is_locked) = (lock.told_to_lock(), store.store().is_locked());
                let before = was.replace((told.clone(), is_locked));
                let has_to_lock = store.store().has_lock() && told != before.0;
                if has_to_lock || is_locked && !before.1 {
                    // What was read stays in memory until the page goes.
                    return page::reload();
                }
                store.changed();
                settings.reload(store);
            });
        });
    });

    // The renderer adds to the page; what index.html painted first has done its work now.
    use_after_render(String::new(), page::remove_first_paint);

    rsx! {
        ErrorBoundary { handle_error: |_| rsx! { ErrorView {} },
            Router::<Route> {}
        }
    }
}
