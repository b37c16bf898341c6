//! What most plans do not need: a name, a place, first and last day, how early the calendar rings.

use chrono::NaiveDate;
use dioxus::prelude::*;

use crate::exercises::booklet::typed;
use crate::exercises::plan::{FormChange, Place, PlanDraft, place_name};
use crate::i18n::use_texts;
use crate::ui::{ChoiceOption, DateField, NumberField, SelectField, TextField};

const PLACES: [Place; 4] = [Place::Home, Place::Gym, Place::Work, Place::Elsewhere];

/// Behind one press.
#[component]
pub(super) fn MoreFields(draft: PlanDraft, onchange: EventHandler<FormChange>) -> Element {
    let texts = use_texts();
    let places =
        PLACES.map(|place| ChoiceOption { code: (place as u8).to_string(), text: place_name(place, texts).to_owned() });
    rsx! {
        details { class: "card",
            summary { {texts.plan_more_fields()} }
            TextField {
                id: "plan-name",
                label: texts.plan_name().to_string(),
                hint: texts.plan_name_hint().to_string(),
                value: draft.name,
                oninput: move |name| onchange.call(FormChange::Name(name)),
            }
            SelectField {
                key: "{draft.place:?}",
                id: "plan-place",
                label: texts.plan_place().to_string(),
                options: places.to_vec(),
                chosen: (draft.place as u8).to_string(),
                onchange: move |code: String| {
                    if let Some(place) = PLACES.into_iter().find(|place| (*place as u8).to_string() == code) {
                        onchange.call(FormChange::Place(place));
                    }
                },
            }
            DateField {
                id: "plan-start",
                label: texts.plan_start().to_string(),
                value: draft.start,
                oninput: move |day: Option<NaiveDate>| {
                    if let Some(day) = day {
                        onchange.call(FormChange::Start(day));
                    }
                },
            }
            DateField {
                id: "plan-end",
                label: texts.plan_end().to_string(),
                hint: texts.plan_end_hint().to_string(),
                value: draft.end,
                oninput: move |day| onchange.call(FormChange::End(day)),
            }
            NumberField {
                id: "plan-lead",
                label: texts.plan_lead().to_string(),
                hint: texts.plan_lead_hint().to_string(),
                value: draft.lead_minutes.to_string(),
                unit: texts.plan_lead_unit().to_string(),
                whole: true,
                oninput: move |raw: String| {
                    // What is no number cannot be meant either.
                    let lead = typed(&raw).map_or(u16::MAX, Option::unwrap_or_default);
                    onchange.call(FormChange::Lead(lead));
                },
            }
        }
    }
}
