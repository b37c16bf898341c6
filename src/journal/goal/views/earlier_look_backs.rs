//! The look-backs of before, side by side.

use dioxus::prelude::*;

use super::words::day_words;
use crate::clock;
use crate::i18n::{use_language, use_texts};
use crate::journal::goal::LookBack;
use crate::ui::{Button, Card, Look};

/// Look-backs shown at first, and with each press.
const SHOWN: usize = 20;

/// Numbers beside each other in the order of time, then the words; they are shown, never judged.
#[component]
pub(super) fn EarlierLookBacks(
    look_backs: Vec<LookBack>,
    /// The one in the fields above.
    shown: String,
    onchoose: Callback<Option<String>>,
) -> Element {
    let texts = use_texts();
    let language = use_language()();
    let today = clock::today();
    let mut most = use_signal(|| SHOWN);
    let is_written = |row: &&LookBack| !row.is_empty();
    let left_out = look_backs.iter().filter(is_written).count().saturating_sub(most());
    let rows: Vec<&LookBack> = look_backs.iter().filter(is_written).skip(left_out).collect();
    let is_only_this = rows.iter().all(|row| row.id == shown);
    if is_only_this {
        return rsx! {};
    }
    let rated = rows.iter().filter_map(|row| Some((&row.id, row.date, row.how_far?)));
    rsx! {
        Card { heading: texts.goal_earlier().to_string(),
            if left_out > 0 {
                Button { onpress: move |()| most += SHOWN, {texts.goal_more()} }
            }
            ol { class: "goal-values", role: "list",
                for (id , date , number) in rated {
                    li { key: "{id}",
                        strong { "{texts.goal_far_short(number)}" }
                        span { "{day_words(date, today, language)}" }
                    }
                }
            }
            ul { class: "items", role: "list",
                for row in rows.iter().filter(|row| row.id != shown) {
                    li { key: "{row.id}",
                        strong { "{day_words(row.date, today, language)}" }
                        if !row.helped.trim().is_empty() {
                            p { class: "hint", {texts.goal_helped()} }
                            p { class: "own-words", dir: "auto", "{row.helped}" }
                        }
                        if !row.next.trim().is_empty() {
                            p { class: "hint", {texts.goal_next_words()} }
                            p { class: "own-words", dir: "auto", "{row.next}" }
                        }
                        Button {
                            look: Look::Quiet,
                            label: texts.goal_change_named(day_words(row.date, today, language)),
                            onpress: {
                                let id = row.id.clone();
                                move |()| onchoose.call(Some(id.clone()))
                            },
                            {texts.goal_change()}
                        }
                    }
                }
            }
        }
    }
}
