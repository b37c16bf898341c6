//! What was found.

use dioxus::prelude::*;

use super::words;
use crate::i18n::{Language, Texts, date_short};
use crate::journal::search::{Hit, Index, Words, excerpt, marked};
use crate::route::Route;
use crate::ui::ItemList;

/// A hit under each other: its day and kind lead to it; the line with what was found, marked.
pub(super) fn hit_list(index: &Index, places: &[usize], words: &Words, texts: Texts, language: Language) -> Element {
    let hits = places.iter().filter_map(|place| index.hit(*place)).enumerate();
    rsx! {
        ItemList {
            for (row , hit) in hits {
                li { key: "{row}", {hit_row(row, hit, words, texts, language)} }
            }
        }
    }
}

/// The id of the link of a hit, to move the focus there.
pub(super) fn row_id(row: usize) -> String {
    format!("hit-{row}")
}

fn hit_row(row: usize, hit: Hit<'_>, words: &Words, texts: Texts, language: Language) -> Element {
    let line = excerpt(hit.text, words);
    let pieces = marked(line.text, words);
    rsx! {
        Link { class: "hit", id: row_id(row), to: Route::JournalPages { at: hit.kind.page(hit.date, hit.id) },
            "{date_short(hit.date, language)} · {words::kind(hit.kind, texts)}"
        }
        p { dir: "auto",
            if line.cut_before {
                "… "
            }
            for (place , (text , is_found)) in pieces.into_iter().enumerate() {
                if is_found {
                    mark { key: "{place}", "{text}" }
                } else {
                    Fragment { key: "{place}", "{text}" }
                }
            }
            if line.cut_after {
                " …"
            }
        }
    }
}
