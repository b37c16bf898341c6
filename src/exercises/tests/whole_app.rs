//! The whole app without a browser.

use std::rc::Rc;

use dioxus::prelude::*;
use dioxus_history::{MemoryHistory, provide_history_context};

use crate::exercises::booklet::Library;
use crate::exercises::log::LogBook;
use crate::exercises::player::SessionDesk;
use crate::questionnaire::{Desk, Shelf};
use crate::route::Route;
use crate::settings::LiveSettings;
use crate::storage::{LiveStore, Store};
use crate::ui::Announcer;

/// Its HTML at an address, once the library was prepared.
pub(in crate::exercises) fn whole_app(
    store: &Store,
    path: &'static str,
    prepare: impl Fn(Library) + 'static,
) -> String {
    type Props = (Store, &'static str, Rc<dyn Fn(Library)>);
    let app = |(store, path, prepare): Props| {
        use_hook(|| {
            provide_history_context(Rc::new(MemoryHistory::with_initial_path(path)));
            let store = LiveStore::provide(store);
            LiveSettings::provide(store);
            Announcer::provide();
            Desk::provide(store);
            Shelf::provide(store);
            LogBook::provide(store);
            SessionDesk::provide(store);
            prepare(Library::provide());
        });
        rsx! {
            Router::<Route> {}
        }
    };
    let props: Props = (store.clone(), path, Rc::new(prepare));
    let mut dom = VirtualDom::new_with_props(app, props);
    dom.rebuild_in_place();
    dioxus_ssr::render(&dom)
}
