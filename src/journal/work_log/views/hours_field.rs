//! A number of hours, kept while it is typed.

use dioxus::prelude::*;

use crate::i18n::{use_language, use_texts};
use crate::journal::work_log::{hours_number, typed_hours};
use crate::ui::NumberField;

/// What cannot be meant is said and not kept; the last good number stays.
#[component]
pub(super) fn HoursField(
    id: String,
    label: String,
    hint: Option<String>,
    /// In minutes.
    value: Option<u16>,
    onchange: EventHandler<Option<u16>>,
) -> Element {
    let texts = use_texts();
    let language = use_language()();
    let mut wrong = use_signal(|| false);
    rsx! {
        NumberField {
            id,
            label,
            hint,
            value: value.map(|minutes| hours_number(minutes, language)).unwrap_or_default(),
            unit: texts.work_log_unit().to_string(),
            problem: wrong().then(|| texts.work_log_hours_problem().to_owned()),
            oninput: move |raw: String| {
                let typed = typed_hours(&raw);
                wrong.set(typed.is_err());
                if let Ok(minutes) = typed {
                    onchange.call(minutes);
                }
            },
        }
    }
}
