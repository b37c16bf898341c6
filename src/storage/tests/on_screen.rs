//! The store as a screen has it, without a screen.

use dioxus::prelude::*;

use crate::storage::{LiveStore, Store};

/// What `ask` gives inside an app that has nothing but this store.
pub(crate) fn on_screen<T>(store: Store, ask: impl FnOnce(LiveStore) -> T) -> T {
    let app = |store: Store| {
        use_hook(|| LiveStore::provide(store));
        VNode::empty()
    };
    let mut dom = VirtualDom::new_with_props(app, store);
    dom.rebuild_in_place();
    dom.in_scope(ScopeId::APP, || ask(consume_context()))
}
