//! Asking before something goes for good: the person types a word.

use dioxus::prelude::*;

use crate::i18n::use_texts;
use crate::ui::{Button, Dialog, Look, TextField};

/// The dialog with the word. `onconfirm` is called with the right word only.
#[component]
pub(super) fn TypedWord(
    id: String,
    heading: String,
    /// Why it was not done.
    failed: Option<String>,
    onconfirm: EventHandler<()>,
    onclose: EventHandler<()>,
    /// What will be gone.
    children: Element,
) -> Element {
    let texts = use_texts();
    let mut typed = use_signal(String::new);
    let mut mistyped = use_signal(|| false);
    let word = texts.delete_word();
    let confirm = move |event: FormEvent| {
        event.prevent_default();
        let is_it = typed.read().trim().to_lowercase() == word;
        mistyped.set(!is_it);
        if is_it {
            onconfirm.call(());
        }
    };
    rsx! {
        Dialog { id, heading, onclose,
            {children}
            form { onsubmit: confirm,
                TextField {
                    id: "delete-word",
                    label: texts.delete_type_word(word),
                    value: "",
                    problem: if mistyped() { Some(texts.delete_mismatch(word)) } else { failed },
                    oninput: move |text| typed.set(text),
                }
                div { class: "actions",
                    Button { look: Look::Danger, {texts.delete_confirm()} }
                    Button { onpress: move |()| onclose.call(()), {texts.cancel()} }
                }
            }
        }
    }
}
