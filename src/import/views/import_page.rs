//! The page: which files, what is in one, where it goes, and then all of it or nothing.

use std::rc::Rc;

use dioxus::prelude::*;

use super::choose_file::ChooseFile;
use super::preview::Preview;
use crate::i18n::use_texts;
use crate::import::History;
use crate::journal;
use crate::platform::page;
use crate::route::Route;
use crate::settings::safety::UndoCard;
use crate::ui::{ButtonLink, Card, IconName, Look, PageHeading, use_after_render};

/// Bringing history from another app.
#[component]
pub fn ImportPage() -> Element {
    let texts = use_texts();
    let mut history = use_signal(|| None::<Rc<History>>);
    let mut done = use_signal(|| false);
    // Another file is another preview: what was chosen for the last one means nothing for it.
    let mut chosen = use_signal(|| 0_u32);
    use_after_render(format!("{}{}", chosen(), done()), move || {
        if done() {
            page::focus("import-done");
        } else if history.peek().is_some() {
            page::focus("import-preview");
        }
    });
    let shown = history().map(|history| (chosen(), history));
    rsx! {
        PageHeading { text: texts.import_title().to_string() }
        p { class: "lead", {texts.import_lead()} }
        ChooseFile {
            onread: move |read| {
                done.set(false);
                history.set(Some(read));
                chosen += 1;
            },
            onother: move |()| {
                done.set(false);
                history.set(None);
            },
        }
        for (number , history_of_file) in shown {
            Preview {
                key: "{number}",
                history: history_of_file,
                ondone: move |()| {
                    history.set(None);
                    done.set(true);
                },
            }
        }
        if done() {
            Card {
                h2 { id: "import-done", tabindex: "-1", {texts.import_done()} }
                p { {texts.import_done_explained()} }
                div { class: "actions",
                    ButtonLink {
                        look: Look::Primary,
                        icon: IconName::Journal,
                        to: Route::JournalPages { at: journal::At::Charts },
                        {texts.import_see_charts()}
                    }
                    ButtonLink { icon: IconName::Forward, to: Route::JournalPages { at: journal::At::Overview }, {texts.journal_to()} }
                }
            }
        }
        UndoCard {}
        ButtonLink { icon: IconName::Back, to: Route::SettingsPage {}, {texts.settings_title()} }
    }
}
