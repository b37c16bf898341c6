//! The fields of a dose.

use dioxus::prelude::*;

use super::words;
use crate::exercises::booklet::dose_change::typed;
use crate::exercises::booklet::dose_words::symbol;
use crate::exercises::booklet::{Dose, DoseChange, DosePart};
use crate::i18n::use_texts;
use crate::ui::{ChoiceCards, ChoiceOption, NumberField};

/// A number for each part, and whether it counts for each side. What does not apply stays empty; what cannot be meant is
/// said next to its field and kept. To show another dose, give it another `key`.
#[component]
pub fn DoseFields(
    /// Unique on the page; the fields' ids start with it.
    id: String,
    dose: Dose,
    onchange: EventHandler<DoseChange>,
) -> Element {
    let texts = use_texts();
    // What is not even a number stays in its field and is not in the dose.
    let mut unread = use_signal(Vec::<DosePart>::new);
    let change = move |part: DosePart, raw: &str| {
        let number = typed(raw);
        unread.write().retain(|other| *other != part);
        if number.is_err() {
            unread.write().push(part);
        }
        onchange.call(DoseChange::Part(part, number.unwrap_or_default()));
    };
    let problem = |part: DosePart| {
        let wrong = unread.read().contains(&part) || dose.is_out_of_range(part);
        wrong.then(|| texts.booklet_dose_problem(part.most()))
    };
    rsx! {
        div { role: "group", aria_labelledby: "{id}-dose",
            p { class: "group-label", id: "{id}-dose", {texts.booklet_dose()} }
            div { class: "dose-fields",
                for part in DosePart::ALL {
                    NumberField {
                        key: "{part:?}",
                        id: field_id(&id, part),
                        label: words::dose_part(part, texts).to_string(),
                        problem: problem(part),
                        value: dose.part(part).map(|number| number.to_string()).unwrap_or_default(),
                        unit: symbol(part).map(str::to_owned),
                        whole: true,
                        oninput: move |raw: String| {
                            let mut change = change;
                            change(part, &raw);
                        },
                    }
                }
            }
            ChoiceCards {
                id: "{id}-side",
                labelled_by: "{id}-dose",
                several: true,
                options: vec![ChoiceOption { code: "side".to_owned(), text: texts.booklet_dose_count_side().to_string() }],
                chosen: if dose.per_side { vec!["side".to_owned()] } else { Vec::new() },
                onchange: move |(_, on): (String, bool)| onchange.call(DoseChange::PerSide(on)),
            }
        }
    }
}

/// The id of the field for one part, to move the focus there.
pub(super) fn field_id(id: &str, part: DosePart) -> String {
    let name = match part {
        DosePart::Sets => "sets",
        DosePart::Reps => "reps",
        DosePart::HoldSeconds => "hold",
        DosePart::Minutes => "minutes",
        DosePart::Metres => "metres",
    };
    format!("{id}-{name}")
}
