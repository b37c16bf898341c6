//! When to stop.

use dioxus::prelude::*;

use crate::i18n::use_texts;
use crate::route::Route;
use crate::ui::Card;

/// The stop signs of this exercise, those of every exercise (domain.md §6.1), and the way to the warning signs.
#[component]
pub(super) fn StopCard(stop: Vec<String>) -> Element {
    let texts = use_texts();
    rsx! {
        Card { heading: texts.booklet_stop().to_string(),
            if !stop.is_empty() {
                ul {
                    for sign in stop {
                        li { key: "{sign}", "{sign}" }
                    }
                }
            }
            p { "{texts.signs_stop_heading()} {texts.signs_stop_body()}" }
            p { class: "signs-line",
                Link { to: Route::GuidePage {}, {texts.guide_signs_link()} }
            }
        }
    }
}
