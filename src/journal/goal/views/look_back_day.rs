//! When to look back next.

use chrono::NaiveDate;
use dioxus::prelude::*;

use crate::clock;
use crate::i18n::use_texts;
use crate::journal::goal::{GoalChange, LOOK_BACK_WEEKS, weeks_later};
use crate::ui::{Card, ChoiceCards, ChoiceOption, DayField};

/// In one, two or four weeks, on a day of one's own, or open.
#[component]
pub(super) fn LookBackDay(day: Option<NaiveDate>, onchange: Callback<GoalChange>) -> Element {
    let texts = use_texts();
    let today = clock::today();
    let mut proposed = use_signal(|| 0_u32);
    let option = |weeks: u8| ChoiceOption { code: weeks.to_string(), text: texts.goal_weeks(weeks.into()) };
    let chosen = LOOK_BACK_WEEKS.into_iter().find(|weeks| day == Some(weeks_later(today, *weeks)));
    rsx! {
        Card { heading: texts.goal_again().to_string(),
            p { class: "hint", {texts.goal_again_hint()} }
            div { class: "field",
                p { class: "label", id: "goal-weeks-label", {texts.goal_again_proposal()} }
                ChoiceCards {
                    id: "goal-weeks",
                    labelled_by: "goal-weeks-label",
                    compact: true,
                    options: LOOK_BACK_WEEKS.map(option).to_vec(),
                    chosen: chosen.map(|weeks| weeks.to_string()).into_iter().collect::<Vec<_>>(),
                    onchange: move |(code, _): (String, bool)| {
                        if let Some(weeks) = LOOK_BACK_WEEKS.into_iter().find(|weeks| weeks.to_string() == code) {
                            onchange.call(GoalChange::LookBackOn(Some(weeks_later(today, weeks))));
                            proposed += 1;
                        }
                    },
                }
            }
            // The browser keeps what is typed, so a day chosen above comes with a new field.
            for number in [proposed()] {
                DayField {
                    key: "{number}",
                    id: "goal-look-back-on",
                    label: texts.goal_again_day().to_string(),
                    value: day,
                    onchange: move |day| onchange.call(GoalChange::LookBackOn(day)),
                }
            }
        }
    }
}
