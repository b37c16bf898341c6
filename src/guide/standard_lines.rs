//! What Reprise is and is not (domain.md §6.2).

use chrono::NaiveDate;
use dioxus::prelude::*;

use crate::i18n::{date_short, use_language, use_texts};
use crate::ui::Card;

/// The day the numbers and rules in the guide were last held against their sources.
const CHECKED_ON: Option<NaiveDate> = NaiveDate::from_ymd_opt(2026, 11, 23);

/// The standard lines, word for word the same wherever they stand.
#[component]
pub(super) fn StandardLines() -> Element {
    let texts = use_texts();
    let language = use_language()();
    let checked_on = CHECKED_ON.map(|day| date_short(day, language)).unwrap_or_default();
    rsx! {
        Card { heading: texts.lines_heading().to_string(),
            ul { class: "promises",
                li { {texts.line_no_replacement()} }
                li { {texts.line_stays_here()} }
                li { {texts.line_you_decide()} }
                li { {texts.line_independent()} }
                li { {texts.line_pain()} }
                li { "{texts.line_general(&checked_on)}" }
                li { {texts.line_sick_leave()} }
            }
            p { class: "hint", {texts.intended_purpose()} }
        }
    }
}
