//! Deleting one thing.

use dioxus::prelude::*;

use crate::i18n::use_texts;
use crate::ui::{Button, Dialog, IconName, Look};

/// A quiet button that asks once more before it deletes. A refusal shows as trouble above the page, and the thing stays.
#[component]
pub(super) fn ConfirmDelete(id: String, what: String, ondelete: EventHandler<()>) -> Element {
    let texts = use_texts();
    let mut asking = use_signal(|| false);
    let delete = move |()| {
        asking.set(false);
        ondelete.call(());
    };
    rsx! {
        Button { look: Look::Quiet, icon: IconName::Delete, onpress: move |()| asking.set(true), "{what}" }
        if asking() {
            Dialog { id: "delete-{id}", heading: what.clone(), onclose: move |()| asking.set(false),
                p { {texts.delete_for_good()} }
                div { class: "actions",
                    Button { look: Look::Danger, onpress: delete, {texts.delete_confirm()} }
                    Button { onpress: move |()| asking.set(false), {texts.cancel()} }
                }
            }
        }
    }
}
