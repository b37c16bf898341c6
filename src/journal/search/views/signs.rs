//! The small signs of a day, told apart by their form.

use dioxus::prelude::*;

use super::words;
use crate::i18n::Texts;
use crate::journal::search::Mark;

/// Decoration: the words stand beside it, or in the name of the day.
pub(super) fn sign(mark: Mark) -> Element {
    let path = match mark {
        Mark::CheckIn => "M5 .5a4.5 4.5 0 1 0 0 9 4.5 4.5 0 0 0 0-9z",
        Mark::Measured => "M5 0l5 5-5 5-5-5z",
        Mark::Diary => "M0 1h10v2H0zM0 4.500h10v2H0zM0 8h10v2H0z",
        Mark::Goal => "M1 0h2v10H1zM3 0l7 3-7 3z",
        Mark::NotWorked => "M0 0h10v10H0zM2 2v6h6V2z",
        Mark::Event => "M4 0h2v4h4v2H6v4H4V6H0V4h4z",
    };
    rsx! {
        svg { class: "sign", view_box: "0 0 10 10", "aria-hidden": "true",
            path { d: path, fill_rule: "evenodd" }
        }
    }
}

/// What each sign means.
pub(super) fn legend(texts: Texts) -> Element {
    rsx! {
        h2 { {texts.find_legend()} }
        ul { class: "items legend", role: "list",
            for mark in Mark::ALL {
                li { key: "{mark:?}",
                    {sign(mark)}
                    {words::mark(mark, texts)}
                }
            }
        }
    }
}
