//! Check-ins.

use chrono::NaiveDate;
use dioxus::prelude::*;

use super::check_in_line::check_in_line;
use super::focus::use_focus;
use super::words;
use crate::clock;
use crate::i18n::{use_language, use_texts};
use crate::journal::check_in::{by_day, stored};
use crate::route::Route;
use crate::storage::use_store;
use crate::ui::{Button, ButtonLink, Card, EmptyState, IconName, ItemList};

/// Shown at first; each press shows as many more.
const STEP: usize = 10;

/// Those of a day, or the last ones day by day; newest first. Nothing for a day without any.
#[component]
pub fn CheckInList(day: Option<NaiveDate>) -> Element {
    let texts = use_texts();
    let language = use_language()();
    let store = use_store();
    let focus = use_focus();
    let mut shown = use_signal(|| STEP);
    let count = shown();
    // One more than is shown: the focus goes there when it is.
    let (mut found, _) = match day {
        Some(day) => stored::of_day(store, day, count + 1),
        None => stored::newest(store, count + 1),
    };
    let next = if found.len() > count { found.pop() } else { None };
    let is_empty = found.is_empty();
    if is_empty && day.is_some() {
        return rsx! {};
    }
    rsx! {
        Card { heading: texts.check_in_list_heading().to_string(),
            if is_empty {
                EmptyState { icon: IconName::Journal, text: texts.check_in_list_empty().to_string(),
                    ButtonLink { icon: IconName::Open, to: Route::ImportPage {}, {texts.import_open()} }
                }
            }
            for (of , check_ins) in by_day(found) {
                div { key: "{of}",
                    if day.is_none() {
                        h3 { "{words::day(of, clock::today(), language)}" }
                    }
                    ItemList {
                        for check_in in check_ins {
                            li { key: "{check_in.id}", {check_in_line(&check_in, language)} }
                        }
                    }
                }
            }
            if let Some(next) = next {
                Button {
                    onpress: move |()| {
                        shown += STEP;
                        focus.call(format!("check-in-{}", next.id));
                    },
                    {texts.check_in_list_more()}
                }
            }
        }
    }
}
