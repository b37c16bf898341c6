//! What a pattern is built on: the hours of the contract, and the first day.

use dioxus::prelude::*;

use super::number_kept::NumberKept;
use crate::i18n::{use_language, use_texts};
use crate::meeting::pattern::{MOST_MINUTES, Quantity, hours_number};
use crate::meeting::preparation::{MeetingChange, ReturnPattern};
use crate::platform::page;
use crate::ui::{Button, DateField, use_after_render};
use crate::work::is_meant;

/// Hours and first day. The hours of the questionnaire are offered while there are none, or others.
#[component]
pub(super) fn FirstFields(
    pattern: ReturnPattern,
    /// Minutes a week, as in the questionnaire.
    said: Option<u32>,
    onchange: Callback<MeetingChange>,
) -> Element {
    let texts = use_texts();
    let language = use_language()();
    // A field shows another value only when it is made anew.
    let mut taken = use_signal(|| 0_u32);
    use_after_render(taken().to_string(), move || {
        if *taken.peek() > 0 {
            page::focus("return-contract");
        }
    });
    let offered = said.filter(|minutes| pattern.contract != Some(*minutes));
    let too_many = pattern.contract.is_some_and(|minutes| minutes > MOST_MINUTES);
    let strange = pattern.starts.is_some_and(|day| !is_meant(day));
    rsx! {
        for taken in [taken()] {
            NumberKept {
                key: "{taken}",
                id: "return-contract",
                label: texts.return_contract().to_string(),
                quantity: Quantity::Hours,
                value: pattern.contract,
                problem: too_many.then(|| texts.return_hours_problem().to_owned()),
                onchange: move |minutes| onchange.call(MeetingChange::Contract(minutes)),
            }
        }
        if let Some(minutes) = offered {
            p {
                Button {
                    onpress: move |()| {
                        onchange.call(MeetingChange::Contract(Some(minutes)));
                        taken += 1;
                    },
                    {texts.return_contract_take(hours_number(minutes, language))}
                }
            }
        }
        DateField {
            id: "return-starts",
            label: texts.return_starts().to_string(),
            hint: texts.return_starts_hint().to_string(),
            problem: strange.then(|| texts.return_year_problem().to_owned()),
            value: pattern.starts,
            oninput: move |day| onchange.call(MeetingChange::Starts(day)),
        }
    }
}
