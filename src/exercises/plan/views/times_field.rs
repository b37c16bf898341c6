//! At what times.

use chrono::{NaiveTime, TimeDelta};
use dioxus::prelude::*;

use crate::exercises::plan::FormChange;
use crate::exercises::plan::check::MOST_TIMES;
use crate::i18n::{time_short, use_language, use_texts};
use crate::ui::{Button, IconName, Look, TimeField};

/// One or several a day.
#[component]
pub(super) fn TimesField(times: Vec<NaiveTime>, onchange: EventHandler<FormChange>) -> Element {
    let texts = use_texts();
    let language = use_language()();
    let count = times.len();
    // The next one is proposed some hours after the last.
    let later = times.last().map_or(NaiveTime::MIN, |last| last.overflowing_add_signed(TimeDelta::hours(3)).0);
    rsx! {
        for (number , time) in times.into_iter().enumerate() {
            div { class: "chosen-date", key: "{number}-{count}",
                TimeField {
                    id: "plan-time-{number}",
                    label: texts.plan_time_number(number + 1),
                    value: time,
                    oninput: move |typed: Option<NaiveTime>| {
                        if let Some(time) = typed {
                            onchange.call(FormChange::Time(number, Some(time)));
                        }
                    },
                }
                if count > 1 {
                    Button {
                        look: Look::Quiet,
                        label: texts.plan_time_out(time_short(time, language)),
                        onpress: move |()| onchange.call(FormChange::Time(number, None)),
                        {texts.plan_out()}
                    }
                }
            }
        }
        if count < MOST_TIMES {
            Button {
                icon: IconName::Add,
                onpress: move |()| onchange.call(FormChange::Time(count, Some(later))),
                {texts.plan_time_add()}
            }
        }
    }
}
