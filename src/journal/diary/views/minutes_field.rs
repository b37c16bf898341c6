//! A number of minutes of something that exists, kept while it is typed.

use dioxus::prelude::*;

use crate::i18n::use_texts;
use crate::journal::diary::typed_minutes;
use crate::ui::NumberField;

/// What cannot be meant is said and not kept; the last good number stays.
#[component]
pub(super) fn MinutesField(
    id: String,
    label: String,
    value: Option<u16>,
    /// Whether it may not be left empty.
    #[props(default)]
    needed: bool,
    onchange: EventHandler<Option<u16>>,
) -> Element {
    let texts = use_texts();
    let mut wrong = use_signal(|| false);
    rsx! {
        NumberField {
            id,
            label,
            value: value.map(|minutes| minutes.to_string()).unwrap_or_default(),
            unit: texts.flare_unit_minutes().to_string(),
            problem: wrong().then(|| texts.diary_problem_minutes().to_owned()),
            whole: true,
            oninput: move |raw: String| {
                let typed = typed_minutes(&raw).ok().filter(|minutes| !needed || minutes.is_some());
                wrong.set(typed.is_none());
                if let Some(minutes) = typed {
                    onchange.call(minutes);
                }
            },
        }
    }
}
