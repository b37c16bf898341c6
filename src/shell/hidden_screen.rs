//! Something neutral for when somebody looks.

use dioxus::core::{Runtime, current_scope_id};
use dioxus::prelude::*;

use crate::clock;
use crate::i18n::{date_long, time_short, use_language, use_texts};
use crate::platform::{dialog, page, timer};
use crate::storage::lock::Lock;
use crate::storage::use_store;
use crate::ui::Button;

const ID: &str = "hidden-screen";

/// How often the time is looked at, in milliseconds.
const EVERY: u32 = 1_000;

/// Today's date and the time, over the whole screen; what was being typed stays behind it. Where there is a lock, it locks
/// as well.
#[component]
pub(super) fn HiddenScreen(onback: EventHandler<()>) -> Element {
    let texts = use_texts();
    let language = use_language()();
    let store = use_store();
    let mut now = use_signal(clock::now);
    let title = use_hook(|| {
        let title = page::title();
        page::set_title(texts.hidden_title());
        if store.has_lock() {
            page::cover(true);
            // Whether the other tabs hear of it or not, this one locks.
            let _ = Lock::new(&store.store()).lock_all_tabs(clock::now());
            page::reload();
        }
        title
    });
    use_hook(|| {
        let (runtime, scope) = (Runtime::current(), current_scope_id());
        CopyValue::new(timer::every(EVERY, move || runtime.in_scope(scope, || now.set(clock::now()))))
    });
    use_drop(move || {
        dialog::close(ID);
        page::set_title(&title);
    });
    rsx! {
        dialog {
            id: ID,
            class: "hidden-screen",
            aria_label: texts.hidden_title(),
            onmounted: move |_| dialog::show_modal(ID),
            oncancel: move |event| {
                event.prevent_default();
                onback.call(());
            },
            p { class: "time", {time_short(now().time(), language)} }
            p { {date_long(now().date(), language)} }
            Button { onpress: move |()| onback.call(()), {texts.hidden_back()} }
        }
    }
}
