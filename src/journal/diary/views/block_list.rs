//! What was done on a day.

use dioxus::prelude::*;

use super::load_bars::day_bar;
use super::words::block_words;
use crate::i18n::{time_short, use_language, use_texts};
use crate::journal::At;
use crate::journal::diary::{Block, DAY_MINUTES};
use crate::route::Route;
use crate::ui::{Button, Card};
use crate::work::month_name;

/// So many at first; each press shows as many more.
const SHOWN: usize = 20;

/// In the order of the day, each leading to its own page, and together as a bar.
#[component]
pub(super) fn BlockList(blocks: Vec<Block>, minutes: [u32; 3]) -> Element {
    let texts = use_texts();
    let language = use_language()();
    let mut shown = use_signal(|| SHOWN);
    let older = blocks.len() > shown();
    if blocks.is_empty() {
        return rsx! {
            p { class: "hint", {texts.diary_empty()} }
        };
    }
    rsx! {
        Card { heading: texts.diary_list().to_string(),
            {day_bar(minutes, language)}
            if minutes.into_iter().fold(0, u32::saturating_add) > DAY_MINUTES {
                p { class: "hint", {texts.diary_over_day()} }
            }
            ul { class: "items", role: "list",
                for block in blocks.into_iter().take(shown()) {
                    li { key: "{block.id}",
                        Link { to: Route::JournalPages { at: At::Block(month_name(block.date), block.id.clone()) },
                            if let Some(start) = block.start {
                                "{time_short(start, language)} "
                            }
                            span { dir: "auto", "{block.activity}" }
                        }
                        p { "{block_words(&block, language)}" }
                        if !block.note.is_empty() {
                            p { class: "own-words", dir: "auto", "{block.note}" }
                        }
                    }
                }
            }
            if older {
                Button { onpress: move |()| shown += SHOWN, {texts.diary_more()} }
            }
        }
    }
}
