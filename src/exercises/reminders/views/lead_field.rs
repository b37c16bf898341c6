//! How long before a planned time to remind, for new plans.

use dioxus::prelude::*;

use crate::exercises::booklet::typed;
use crate::exercises::reminders::{ReminderChange, ReminderProblem};
use crate::i18n::use_texts;
use crate::ui::NumberField;

/// A number of minutes. One that cannot be is said and not kept.
#[component]
pub(super) fn LeadField(minutes: u16, onchange: Callback<ReminderChange>) -> Element {
    let texts = use_texts();
    let mut wrong = use_signal(|| false);
    rsx! {
        NumberField {
            id: "default-lead",
            label: texts.reminders_lead().to_string(),
            hint: texts.reminders_lead_hint().to_string(),
            problem: wrong().then(|| texts.reminders_lead_problem().to_string()),
            value: minutes.to_string(),
            unit: texts.plan_lead_unit().to_string(),
            whole: true,
            oninput: move |raw: String| {
                let change = typed(&raw).ok().flatten().map(ReminderChange::DefaultLead);
                match change {
                    Some(change) if change.problem() != Some(ReminderProblem::Lead) => {
                        wrong.set(false);
                        onchange.call(change);
                    }
                    _ => wrong.set(true),
                }
            },
        }
    }
}
