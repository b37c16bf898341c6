//! Choosing a goal.

use dioxus::prelude::*;

use super::job_examples::{JobExamples, is_example};
use crate::i18n::use_texts;
use crate::journal::goal::{GoalChange, about_pain_free};
use crate::platform::page;
use crate::ui::{Button, Card, Notice, TextArea, Tone, use_after_render};

/// Tasks from the questionnaire that are offered at most.
const HARD_TASKS: usize = 5;

/// The goal in own words. Proposals stand below until there are words of one's own.
#[component]
pub(super) fn ChooseStep(
    what: String,
    hard_tasks: Callback<(), Vec<String>>,
    onchange: Callback<GoalChange>,
) -> Element {
    let texts = use_texts();
    let mut filled = use_signal(|| 0_u32);
    let hard_tasks = use_hook(|| hard_tasks.call(()));
    let is_hard_task = hard_tasks.contains(&what);
    let proposes = what.trim().is_empty() || is_hard_task || is_example(&what, texts);
    let is_pain = about_pain_free(&what, texts.goal_pain_words(), texts.goal_pain_except());
    use_after_render(filled().to_string(), move || {
        if *filled.peek() > 0 {
            page::focus("goal-what");
        }
    });
    let fill = use_callback(move |words: String| {
        onchange.call(GoalChange::What(words));
        filled += 1;
    });
    rsx! {
        // The browser keeps what is typed, so words from elsewhere come with a new field.
        for number in [filled()] {
            TextArea {
                key: "{number}",
                id: "goal-what",
                label: texts.goal_what_label().to_string(),
                hint: texts.goal_what_hint().to_string(),
                rows: 3,
                value: what.clone(),
                oninput: move |words| onchange.call(GoalChange::What(words)),
            }
        }
        if is_pain {
            Notice { tone: Tone::Info,
                p {
                    strong { {texts.goal_pain_question()} }
                }
                p { {texts.goal_pain_hint()} }
            }
        }
        if proposes {
            if !hard_tasks.is_empty() {
                Card { heading: texts.goal_hard().to_string(),
                    div { class: "stack",
                        for task in hard_tasks.iter().take(HARD_TASKS).cloned() {
                            Button {
                                key: "{task}",
                                onpress: {
                                    let task = task.clone();
                                    move |()| fill.call(task.clone())
                                },
                                span { dir: "auto", "{task}" }
                            }
                        }
                    }
                }
            }
            Card { heading: texts.goal_examples().to_string(),
                JobExamples { onchoose: fill }
            }
        }
    }
}
