//! How sure the person feels: three ratings, and two of them side by side.

use dioxus::prelude::*;

use super::words::sure_words;
use crate::i18n::Texts;
use crate::meeting::rehearsal::{Rehearsal, Sure, Sureness};
use crate::ui::Rating;

/// The three ratings; `name` makes their fields unlike others on the page.
pub(super) fn ratings(
    name: &'static str,
    sureness: Sureness,
    onrate: Callback<(Sure, Option<u8>)>,
    texts: Texts,
) -> Element {
    rsx! {
        for sure in Sure::ALL {
            Rating {
                key: "{sure:?}",
                id: "{name}-{sure.code()}",
                label: sure_words(sure, texts).to_string(),
                lower: texts.rehearsal_sure_low().to_string(),
                upper: texts.rehearsal_sure_high().to_string(),
                value: sure.of(sureness),
                onchange: move |number| onrate.call((sure, number)),
            }
        }
    }
}

/// Before and after beside each other; nothing is said about the difference.
pub(super) fn side_by_side(rehearsal: &Rehearsal, texts: Texts) -> Element {
    let number = |rated: Option<u8>| match rated {
        Some(number) => number.to_string(),
        None => texts.rehearsal_not_rated().to_owned(),
    };
    rsx! {
        table { class: "side-by-side",
            caption { {texts.rehearsal_compare()} }
            thead {
                tr {
                    td {}
                    th { scope: "col", {texts.rehearsal_before()} }
                    th { scope: "col", {texts.rehearsal_after()} }
                }
            }
            tbody {
                for sure in Sure::ALL {
                    tr { key: "{sure:?}",
                        th { scope: "row", {sure_words(sure, texts)} }
                        td { {number(sure.of(rehearsal.before))} }
                        td { {number(sure.of(rehearsal.after))} }
                    }
                }
            }
        }
    }
}
