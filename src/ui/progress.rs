//! How far along: one bar a section.

use dioxus::prelude::*;

/// Sections as a row of bars, the words beside them say the same. `share` is how much of the current one is done,
/// from 0 to 1.
#[component]
pub fn Progress(current: usize, count: usize, share: f64, words: String) -> Element {
    let share = share.clamp(0.0, 1.0);
    rsx! {
        div { class: "progress",
            div { class: "progress-bars", aria_hidden: "true",
                for index in 0..count {
                    progress {
                        key: "{index}",
                        max: "1",
                        value: match index.cmp(&current) {
                            std::cmp::Ordering::Less => 1.0,
                            std::cmp::Ordering::Equal => share,
                            std::cmp::Ordering::Greater => 0.0,
                        },
                    }
                }
            }
            p { class: "progress-words", "{words}" }
        }
    }
}
