//! How often to ask.

use dioxus::prelude::*;

use crate::i18n::{Texts, use_texts};
use crate::ui::{ChoiceOption, SelectField};

/// In days; none is longer than the months that are looked at for the last answer. 0: only when the person wants.
const RHYTHMS: [u16; 6] = [1, 7, 14, 28, 91, 0];

/// The usual rhythms, and the one there is now.
#[component]
pub(super) fn RhythmField(days: u16, onchange: EventHandler<u16>) -> Element {
    let texts = use_texts();
    let other = Some(days).filter(|days| !RHYTHMS.contains(days));
    let options: Vec<ChoiceOption> = RHYTHMS
        .into_iter()
        .chain(other)
        .map(|days| ChoiceOption { code: days.to_string(), text: rhythm_words(days, texts) })
        .collect();
    rsx! {
        SelectField {
            id: "measure-rhythm",
            label: texts.measure_rhythm().to_string(),
            options,
            chosen: days.to_string(),
            onchange: move |code: String| {
                if let Ok(days) = code.parse() {
                    onchange.call(days);
                }
            },
        }
    }
}

fn rhythm_words(days: u16, texts: Texts) -> String {
    match days {
        0 => texts.measure_when_i_want().to_owned(),
        1 => texts.measure_every_day().to_owned(),
        7 => texts.measure_every_week().to_owned(),
        91 => texts.measure_every_quarter().to_owned(),
        14 | 28 => texts.measure_every_weeks(days / 7),
        _ => texts.measure_every_days(days),
    }
}
