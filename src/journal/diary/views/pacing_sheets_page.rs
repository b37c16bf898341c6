//! All worksheets for pacing.

use dioxus::prelude::*;

use super::words::sheet_name;
use crate::clock;
use crate::i18n::{date_short, use_language, use_texts};
use crate::journal::At;
use crate::journal::address::NEW;
use crate::journal::diary::PacingSheet;
use crate::route::Route;
use crate::storage::use_store;
use crate::ui::{ButtonLink, Card, EmptyState, IconName, ItemList, Look, PageHeading};

/// The newest first, and the way to a new one.
#[component]
pub fn PacingSheetsPage() -> Element {
    let texts = use_texts();
    let language = use_language()();
    let sheets = use_store().read_parts::<PacingSheet>();
    let to = |id: String| Route::JournalPages { at: At::Pacing(id) };
    let today = Route::JournalPages { at: At::Diary(clock::today().to_string()) };
    rsx! {
        PageHeading { text: texts.pacing_title().to_string() }
        p { class: "lead", {texts.pacing_lead()} }
        if sheets.is_empty() {
            EmptyState { icon: IconName::Edit, text: texts.pacing_empty().to_string() }
        } else {
            Card {
                ItemList {
                    for (id , sheet) in sheets.into_iter().rev() {
                        li { key: "{id}",
                            Link { to: to(id),
                                span { dir: "auto", "{sheet_name(&sheet, texts)}" }
                            }
                            p { class: "hint", "{texts.pacing_begun(date_short(sheet.created.date(), language))}" }
                        }
                    }
                }
            }
        }
        div { class: "stack",
            ButtonLink { look: Look::Primary, icon: IconName::Add, to: to(NEW.to_owned()), {texts.pacing_new()} }
            ButtonLink { icon: IconName::Back, to: today, {texts.pacing_to_diary()} }
        }
    }
}
