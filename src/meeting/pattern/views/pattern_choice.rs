//! A pattern to start with.

use dioxus::prelude::*;

use super::words::pattern_words;
use crate::clock;
use crate::i18n::use_texts;
use crate::meeting::pattern::{StartingPattern, as_rows};
use crate::meeting::preparation::PatternWeek;
use crate::ui::{Button, Dialog, Look};
use crate::work::moment_id;

/// The patterns, with what they are. When there are weeks it asks before they make way.
#[component]
pub(super) fn PatternChoice(
    /// Weeks there are now.
    weeks: usize,
    contract: Option<u32>,
    /// Minutes a week worked now.
    hours_now: Option<u32>,
    onchoose: Callback<Vec<PatternWeek>>,
) -> Element {
    let texts = use_texts();
    let mut asking = use_signal(|| None::<Vec<PatternWeek>>);
    let tasks: Vec<&'static str> = texts.return_tasks_list().split('|').collect();
    let choose = move |rows: Vec<PatternWeek>| {
        if weeks == 0 {
            onchoose.call(rows);
        } else {
            asking.set(Some(rows));
        }
    };
    rsx! {
        p { class: "hint", {texts.return_example()} }
        for pattern in StartingPattern::ALL {
            div { key: "{pattern:?}", class: "pattern-choice",
                {
                    let (name, about) = pattern_words(pattern, texts);
                    let planned = pattern.weeks(contract, hours_now);
                    let tasks = tasks.clone();
                    let mut choose = choose;
                    rsx! {
                        p { strong { "{name}" } " " "{about}" }
                        match planned {
                            Some(planned) => rsx! {
                                Button {
                                    label: texts.return_choose_named(name),
                                    onpress: move |()| choose(as_rows(&planned, &moment_id(clock::now()), &tasks)),
                                    {texts.return_choose()}
                                }
                            },
                            None => rsx! {
                                p { class: "hint", {texts.return_needs_contract()} }
                            },
                        }
                    }
                }
            }
        }
        if let Some(rows) = asking() {
            Dialog { id: "replace-weeks", heading: texts.return_replace().to_string(), onclose: move |()| asking.set(None),
                p { {texts.return_replace_about(u32::try_from(weeks).unwrap_or(u32::MAX))} }
                div { class: "actions",
                    Button {
                        look: Look::Danger,
                        onpress: move |()| {
                            onchoose.call(rows.clone());
                            asking.set(None);
                        },
                        {texts.return_replace_yes()}
                    }
                    Button { onpress: move |()| asking.set(None), {texts.return_replace_no()} }
                }
            }
        }
    }
}
