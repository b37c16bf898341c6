//! A rating of pain, with the fixed text of its colour (domain.md §5.3).

use dioxus::prelude::*;

use crate::exercises::log::{Colour, PainBorders, colour};
use crate::i18n::use_texts;
use crate::ui::Rating;

/// From 0 to 10. The colour is said in words too; nothing else follows from it.
#[component]
pub(super) fn PainField(
    id: String,
    label: String,
    pain: Option<u8>,
    borders: PainBorders,
    onchange: EventHandler<Option<u8>>,
) -> Element {
    let texts = use_texts();
    let said = pain.map(|pain| match colour(pain, borders) {
        Colour::Green => ("pain-text green", texts.log_green()),
        Colour::Amber => ("pain-text amber", texts.log_amber()),
        Colour::Red => ("pain-text red", texts.log_red()),
    });
    rsx! {
        Rating {
            id,
            label,
            lower: texts.log_pain_none().to_string(),
            upper: texts.log_pain_worst().to_string(),
            value: pain,
            onchange,
            div { role: "status",
                if let Some((class, text)) = said {
                    p { class, "{text}" }
                }
            }
        }
    }
}
