//! Booster visits that were done, to read again.

use dioxus::prelude::*;

use crate::exercises::At;
use crate::exercises::programme::{BoosterVisit, finished_visits};
use crate::i18n::{date_short, use_language, use_texts};
use crate::route::Route;
use crate::storage::use_store;
use crate::ui::Card;

/// Newest first; nothing before the first one.
#[component]
pub(super) fn VisitsCard() -> Element {
    let texts = use_texts();
    let language = use_language()();
    let visits = use_store().read_parts::<BoosterVisit>();
    let finished = finished_visits(&visits);
    if finished.is_empty() {
        return rsx! {};
    }
    rsx! {
        Card { heading: texts.programme_visits().to_string(),
            ul { class: "items",
                for (id , visit) in finished {
                    li { key: "{id}",
                        Link { to: Route::ExercisesPages { at: At::Visit(id.clone()) },
                            "{date_short(visit.started.date(), language)}"
                        }
                        if !visit.goal.is_empty() {
                            p { class: "own-words", dir: "auto", "{visit.goal}" }
                        }
                    }
                }
            }
        }
    }
}
