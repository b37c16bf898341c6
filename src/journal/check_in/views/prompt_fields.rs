//! When to ask.

use chrono::NaiveTime;
use dioxus::prelude::*;

use crate::i18n::{Texts, use_texts};
use crate::journal::check_in::{CheckInSettings, Prompt, SettingsChange};
use crate::ui::{Card, ChoiceCards, ChoiceOption, TimeField};

const CALENDAR: &str = "calendar";

/// At the start of the day, at the end, or both; and whether the calendar file has it too.
#[component]
pub(super) fn PromptFields(settings: CheckInSettings, change: Callback<SettingsChange>) -> Element {
    let texts = use_texts();
    let asked = Prompt::ALL.into_iter().filter_map(|prompt| Some((prompt, prompt.time(&settings)?)));
    let any = !settings.prompts().is_empty();
    let option = |code: String, text: &str| ChoiceOption { code, text: text.to_owned() };
    let mut options: Vec<ChoiceOption> = Prompt::ALL.map(|prompt| option(code(prompt), label(prompt, texts))).to_vec();
    let mut chosen: Vec<String> = asked.clone().map(|(prompt, _)| code(prompt)).collect();
    if any {
        options.push(option(CALENDAR.to_owned(), texts.check_in_in_calendar()));
        chosen.extend(settings.in_calendar.then(|| CALENDAR.to_owned()));
    }
    rsx! {
        Card {
            h2 { id: "check-in-prompts-label", {texts.check_in_prompts()} }
            p { class: "hint", id: "check-in-prompts-hint", {texts.check_in_prompts_hint()} }
            ChoiceCards {
                id: "check-in-prompt",
                labelled_by: "check-in-prompts-label",
                described_by: "check-in-prompts-hint",
                several: true,
                options,
                chosen,
                onchange: move |(chosen, on): (String, bool)| {
                    let prompt = Prompt::ALL.into_iter().find(|prompt| code(*prompt) == chosen);
                    change.call(match prompt {
                        Some(prompt) => SettingsChange::Ask(prompt, on.then(|| usual(prompt))),
                        None => SettingsChange::InCalendar(on),
                    });
                },
            }
            for (prompt , time) in asked {
                TimeField {
                    key: "{prompt:?}",
                    id: "check-in-{prompt:?}",
                    label: time_label(prompt, texts).to_string(),
                    value: time,
                    oninput: move |time: Option<NaiveTime>| {
                        if time.is_some() {
                            change.call(SettingsChange::Ask(prompt, time));
                        }
                    },
                }
            }
        }
    }
}

fn code(prompt: Prompt) -> String {
    format!("{prompt:?}")
}

fn label(prompt: Prompt, texts: Texts) -> &'static str {
    match prompt {
        Prompt::StartOfDay => texts.check_in_prompt_start(),
        Prompt::EndOfDay => texts.check_in_prompt_end(),
    }
}

fn time_label(prompt: Prompt, texts: Texts) -> &'static str {
    match prompt {
        Prompt::StartOfDay => texts.check_in_prompt_start_time(),
        Prompt::EndOfDay => texts.check_in_prompt_end_time(),
    }
}

/// For the person to change.
fn usual(prompt: Prompt) -> NaiveTime {
    let hour = match prompt {
        Prompt::StartOfDay => 8,
        Prompt::EndOfDay => 20,
    };
    NaiveTime::from_hms_opt(hour, 0, 0).unwrap_or_default()
}
