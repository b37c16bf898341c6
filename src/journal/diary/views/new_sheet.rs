//! The first question of a new worksheet.

use dioxus::prelude::*;

use crate::clock;
use crate::i18n::use_texts;
use crate::journal::At;
use crate::journal::diary::{PacingChange, PacingSheet};
use crate::platform::page;
use crate::route::Route;
use crate::storage::use_store;
use crate::ui::{Button, ButtonLink, Card, IconName, Look, PageHeading, TextField};
use crate::work::moment_id;

/// Which task it is about. It is kept from then on, and goes on at its own address.
#[component]
pub(super) fn NewSheet() -> Element {
    let texts = use_texts();
    let store = use_store();
    let navigator = use_navigator();
    let mut task = use_signal(String::new);
    let mut no_task = use_signal(|| false);
    let begin = move |event: FormEvent| {
        event.prevent_default();
        let (words, now) = (task.peek().trim().to_owned(), clock::now());
        no_task.set(words.is_empty());
        if words.is_empty() {
            page::focus("task");
            return;
        }
        let id = moment_id(now);
        // What the device refuses is told by the store's own notice, and stays in the field.
        if store.update(&PacingSheet::key(&id), |sheet| PacingChange::Task(words).apply(sheet, now)).is_ok() {
            navigator.replace(Route::JournalPages { at: At::Pacing(id) });
        }
    };
    rsx! {
        PageHeading { text: texts.pacing_new().to_string() }
        p { class: "lead", {texts.pacing_lead()} }
        Card {
            form { onsubmit: begin,
                TextField {
                    id: "task",
                    label: texts.pacing_task().to_string(),
                    hint: texts.pacing_task_hint().to_string(),
                    problem: no_task().then(|| texts.pacing_no_task().to_owned()),
                    value: "",
                    oninput: move |words| task.set(words),
                }
                div { class: "actions",
                    Button { look: Look::Primary, {texts.pacing_begin()} }
                    ButtonLink {
                        icon: IconName::Back,
                        to: Route::JournalPages { at: At::PacingSheets },
                        {texts.pacing_to_all()}
                    }
                }
            }
        }
    }
}
