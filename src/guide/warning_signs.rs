//! The warning signs: a fixed page, the same for everyone, with no questions and no outcome (domain.md §6.1).

use dioxus::prelude::*;

use super::numbers::{Number, emergency, listening, same_day};
use crate::i18n::use_texts;
use crate::ui::{Card, Icon, IconName};
use crate::work::{Country, use_country};

/// Emergency, same day, soon, and someone to talk to, each with the numbers of the chosen country.
#[component]
pub(super) fn WarningSigns() -> Element {
    let texts = use_texts();
    let country = use_country()();
    let now = [
        texts.sign_saddle(),
        texts.sign_bladder(),
        texts.sign_sexual(),
        texts.sign_legs(),
        texts.sign_accident(),
        texts.sign_chest(),
    ];
    let today = [
        texts.sign_fever(),
        texts.sign_cancer(),
        texts.sign_weight(),
        texts.sign_immunity(),
        texts.sign_night(),
        texts.sign_age(),
        texts.sign_bones(),
        texts.sign_weak_limb(),
        texts.sign_swelling(),
        texts.sign_shoulder_blades(),
        texts.sign_pregnancy(),
    ];
    let doctor = match country {
        Country::Netherlands => texts.signs_today_nl(),
        Country::Belgium => texts.signs_today_be(),
        Country::UnitedKingdom => texts.signs_today_uk(),
    };
    rsx! {
        section { class: "card signs-now",
            h2 { {texts.signs_now_heading()} }
            p { {texts.signs_now_intro()} }
            ul {
                for sign in now {
                    li { "{sign}" }
                }
            }
            {call(&emergency(country, texts))}
        }
        Card { heading: texts.signs_today_heading().to_string(),
            p { "{doctor}" }
            ul {
                for sign in today {
                    li { "{sign}" }
                }
            }
            if let Some(number) = same_day(country, texts) {
                {call(&number)}
            }
        }
        Card { heading: texts.signs_soon_heading().to_string(),
            p { {texts.signs_soon_body()} }
        }
        Card { heading: texts.signs_mood_heading().to_string(),
            p { {texts.signs_mood_body()} }
            for number in listening(country, texts) {
                {call(&number)}
            }
        }
        Card { heading: texts.signs_stop_heading().to_string(),
            p { {texts.signs_stop_body()} }
        }
    }
}

fn call(number: &Number) -> Element {
    rsx! {
        p {
            a { class: "button call", href: "tel:{number.dialled()}",
                Icon { name: IconName::Phone }
                "{number.who}"
                " "
                strong { "{number.shown}" }
            }
        }
    }
}
