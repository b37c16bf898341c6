//! Deleting one filling-in.

use dioxus::prelude::*;

use crate::i18n::use_texts;
use crate::questionnaire::{FillInId, use_desk};
use crate::ui::{Button, Dialog, IconName, Look};

/// A quiet button that asks once more before it deletes.
#[component]
pub(super) fn DeleteFillIn(id: FillInId, what: String) -> Element {
    let texts = use_texts();
    let desk = use_desk();
    let mut asking = use_signal(|| false);
    let dialog = format!("delete-{id}");
    let delete = move |()| {
        asking.set(false);
        // A refusal shows as trouble above the page, and the entry stays.
        let _ = desk.delete(&id);
    };
    rsx! {
        Button { look: Look::Quiet, icon: IconName::Delete, onpress: move |()| asking.set(true), "{what}" }
        if asking() {
            Dialog { id: dialog, heading: what.clone(), onclose: move |()| asking.set(false),
                p { {texts.delete_for_good()} }
                div { class: "actions",
                    Button { look: Look::Danger, onpress: delete, {texts.delete_confirm()} }
                    Button { onpress: move |()| asking.set(false), {texts.cancel()} }
                }
            }
        }
    }
}
