//! The lines of one month.

use dioxus::prelude::*;

use super::words::{outcome_and_reason, plan_of};
use crate::exercises::At;
use crate::exercises::log::use_log_book;
use crate::exercises::plan::plans;
use crate::i18n::{date_near, month_and_year, use_language, use_texts};
use crate::route::Route;
use crate::storage::use_store;
use crate::ui::Card;
use crate::work::iso;

/// Newest first; each leads to its own page. `name` is the month's, as in its storage key.
#[component]
pub(super) fn EntryList(name: String) -> Element {
    let texts = use_texts();
    let language = use_language()();
    let book = use_log_book();
    let plans = plans(use_store());
    let month = book.month(&name);
    let heading = iso::date(&format!("{name}-01")).map_or(name.clone(), |day| month_and_year(day, language));
    if month.entries.is_empty() {
        return rsx! {};
    }
    rsx! {
        Card { heading,
            ul { class: "items",
                for entry in month.entries.into_iter().rev() {
                    li { key: "{entry.id}",
                        Link { to: Route::ExercisesPages { at: At::Entry(name.clone(), entry.id.clone()) },
                            "{date_near(entry.date, language)}: {plan_of(entry.plan.as_ref(), &plans, texts)}"
                        }
                        p { "{outcome_and_reason(&entry, texts)}" }
                        if !entry.note.is_empty() {
                            p { class: "own-words", dir: "auto", "{entry.note}" }
                        }
                    }
                }
            }
        }
    }
}
