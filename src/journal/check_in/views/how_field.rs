//! How it was, by one tap.

use dioxus::prelude::*;

use super::words;
use crate::i18n::Texts;
use crate::journal::check_in::HowWas;

/// The focus comes here when a new check-in may begin.
pub(super) const FIRST: &str = "check-in-how-0";

/// Five words, each with a small face. Native radio buttons; their question is `check-in-label`.
pub(super) fn how_field(value: Option<HowWas>, onchange: Callback<HowWas>, texts: Texts) -> Element {
    rsx! {
        div { class: "how", role: "radiogroup", aria_labelledby: "check-in-label",
            for (number , how) in HowWas::ALL.into_iter().enumerate() {
                label { class: "scale-number", key: "{number}",
                    input {
                        id: "check-in-how-{number}",
                        name: "check-in-how",
                        r#type: "radio",
                        value: "{number}",
                        checked: value == Some(how),
                        onchange: move |_| onchange.call(how),
                    }
                    svg { class: "icon", view_box: "0 0 24 24", "aria-hidden": "true",
                        path { d: "M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM9 9.500v.5M15 9.500v.5" }
                        path { d: mouth(how) }
                    }
                    span { {words::how(how, texts)} }
                }
            }
        }
    }
}

fn mouth(how: HowWas) -> &'static str {
    match how {
        HowWas::VeryHard => "M8 16.500q4-4 8 0",
        HowWas::Hard => "M8 16q4-2 8 0",
        HowWas::Mixed => "M8 15.500h8",
        HowWas::Good => "M8 15q4 2 8 0",
        HowWas::VeryGood => "M8 14.500q4 4 8 0",
    }
}
