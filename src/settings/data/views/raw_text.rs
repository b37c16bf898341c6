//! A stored text as it is: folded, to be shown, copied and saved as a file.

use dioxus::prelude::*;

use super::words::of_key;
use crate::i18n::{texts, use_language};
use crate::platform::hand_over;
use crate::platform::save_file::{self, Handed, TextFile};
use crate::settings::data::raw::{SHOWN, beginning, file_name};
use crate::settings::safety::size;
use crate::ui::{Button, FoldedRow, IconName, use_announcer};

/// What it is, how long, and the ways to it. `children` are further buttons.
#[component]
pub(super) fn RawText(
    /// The name in storage.
    name: String,
    text: String,
    children: Element,
) -> Element {
    let language = use_language()();
    let texts = texts(language);
    let announcer = use_announcer();
    let what = of_key(&name, texts);
    let (shown, is_cut) = beginning(&text);
    let (to_copy, to_save, file) = (text.clone(), text.clone(), file_name(&name));
    let copy = move |()| {
        let text = to_copy.clone();
        spawn(async move {
            let said = if hand_over::copy(&text).await { texts.copied() } else { texts.not_copied() };
            announcer.say(said.to_string());
        });
    };
    let save = move |()| {
        let file = TextFile { name: file.clone(), mime: "text/plain;charset=utf-8", text: to_save.clone() };
        let said = match save_file::save(&file) {
            Handed::NotPossible | Handed::Cancelled => texts.raw_not_saved().to_string(),
            Handed::Saved | Handed::Shared => texts.raw_saved(&file.name),
        };
        announcer.say(said);
    };
    rsx! {
        strong { {what} }
        p { class: "hint", dir: "auto", "{name} · {size(text.len(), language)}" }
        div { class: "raw-text",
            FoldedRow { line: texts.raw_show().to_string(),
                pre { class: "raw", tabindex: "0", dir: "auto", "{shown}" }
                if is_cut {
                    p { class: "hint", {texts.raw_cut(SHOWN)} }
                }
            }
        }
        div { class: "actions",
            Button {
                icon: IconName::Copy,
                label: texts.raw_named(texts.copy_text(), what),
                onpress: copy,
                {texts.copy_text()}
            }
            Button { label: texts.raw_named(texts.raw_save(), what), onpress: save, {texts.raw_save()} }
            {children}
        }
    }
}
