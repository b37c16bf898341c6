//! What holds for every return, whoever reads it.

use dioxus::prelude::*;

use super::words::approval;
use crate::i18n::Texts;
use crate::ui::Card;
use crate::work::Country;

/// Fixed lines (domain.md §4.8), with who approves in this country.
pub(super) fn good_to_know(country: Country, texts: Texts) -> Element {
    rsx! {
        Card { heading: texts.return_good_to_know().to_string(),
            ul {
                li { {texts.return_rule_one()} }
                li { {texts.return_rule_rest()} }
                li { {texts.return_rule_exercise()} }
                li { {approval(country, texts)} }
                li { {texts.return_rule_pay()} }
            }
        }
    }
}
