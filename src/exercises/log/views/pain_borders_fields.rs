//! Where amber and red begin, when a therapist chose other numbers.

use dioxus::prelude::*;

use crate::exercises::log::{BordersError, PainBorders};
use crate::i18n::use_texts;
use crate::storage::use_store;
use crate::ui::NumberField;

/// Two numbers. Those that cannot be meant are said and not kept; the last good ones stay.
#[component]
pub(super) fn PainBordersFields(borders: PainBorders) -> Element {
    let texts = use_texts();
    let store = use_store();
    let mut problem = use_signal(|| None::<BordersError>);
    let mut change = move |typed: String, set: fn(PainBorders, u8) -> PainBorders| {
        let before = store.read(&PainBorders::key()).unwrap_or_default();
        let after = set(before, typed.trim().parse().unwrap_or(0));
        problem.set(after.check());
        if after.check().is_none() {
            // What the device refuses is told by the store's own notice.
            let _ = store.update(&PainBorders::key(), |_| after);
        }
    };
    let said = problem().map(|_| texts.log_borders_problem().to_owned());
    rsx! {
        details {
            summary { {texts.log_borders()} }
            p { class: "hint", {texts.log_borders_hint()} }
            NumberField {
                id: "amber-from",
                label: texts.log_amber_from().to_string(),
                value: borders.amber_from.to_string(),
                whole: true,
                problem: said,
                oninput: move |typed| change(typed, |borders, amber_from| PainBorders { amber_from, ..borders }),
            }
            NumberField {
                id: "red-from",
                label: texts.log_red_from().to_string(),
                value: borders.red_from.to_string(),
                whole: true,
                oninput: move |typed| change(typed, |borders, red_from| PainBorders { red_from, ..borders }),
            }
        }
    }
}
