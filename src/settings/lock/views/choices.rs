//! The choices about the lock.

use dioxus::prelude::*;

use crate::i18n::use_texts;
use crate::storage::lock::{LockAfter, LockOptions};
use crate::ui::{ChoiceOption, SelectField, Tick};

/// When it locks by itself, and what may be done while it is locked.
#[component]
pub(super) fn Choices(options: LockOptions, onchange: EventHandler<LockOptions>) -> Element {
    let texts = use_texts();
    let words = |after: LockAfter| match after {
        LockAfter::Leaving => texts.lock_after_leaving().to_owned(),
        LockAfter::OneMinute => texts.lock_after_one_minute().to_owned(),
        LockAfter::FiveMinutes => texts.lock_after_minutes(5),
        LockAfter::FifteenMinutes => texts.lock_after_minutes(15),
        LockAfter::AnHour => texts.lock_after_an_hour().to_owned(),
    };
    let option = |(number, after): (usize, LockAfter)| ChoiceOption { code: number.to_string(), text: words(after) };
    let offered: Vec<ChoiceOption> = LockAfter::ALL.into_iter().enumerate().map(option).collect();
    let chosen = LockAfter::ALL.iter().position(|after| *after == options.after).unwrap_or_default();
    rsx! {
        SelectField {
            id: "lock-after",
            label: texts.lock_after().to_string(),
            options: offered,
            chosen: chosen.to_string(),
            onchange: move |number: String| {
                let after = LockAfter::ALL.into_iter().enumerate().find(|(at, _)| at.to_string() == number);
                if let Some((_, after)) = after {
                    onchange.call(LockOptions { after, ..options });
                }
            },
        }
        Tick {
            id: "lock-check-in",
            label: texts.lock_check_in_allowed().to_string(),
            checked: options.check_in,
            onchange: move |ticked| onchange.call(LockOptions { check_in: ticked, ..options }),
        }
        Tick {
            id: "lock-talk",
            label: texts.lock_talk_stays().to_string(),
            checked: options.talk_stays,
            onchange: move |ticked| onchange.call(LockOptions { talk_stays: ticked, ..options }),
        }
    }
}
