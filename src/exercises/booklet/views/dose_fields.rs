//! The fields of a dose.

use dioxus::prelude::*;

use super::words;
use crate::exercises::booklet::dose_change::typed;
use crate::exercises::booklet::dose_words::symbol;
use crate::exercises::booklet::{Dose, DoseChange, DosePart};
use crate::i18n::use_texts;
use crate::ui::{ChoiceCards, ChoiceOption, NumberField};

/// A number for each part, and whether it counts for each side. What the exercise is usually not counted in stands behind
/// one press. What cannot be meant is said next to its field and kept. To show another dose, give it another `key`.
#[component]
pub fn DoseFields(
    /// Unique on the page; the fields' ids start with it.
    id: String,
    dose: Dose,
    /// What the exercise is usually counted in.
    #[props(default)]
    usual: Dose,
    onchange: EventHandler<DoseChange>,
) -> Element {
    let texts = use_texts();
    // What is not even a number stays in its field and is not in the dose.
    let mut unread = use_signal(Vec::<DosePart>::new);
    // A field that is emptied stays where it is.
    let first = use_hook(|| dose);
    let change = move |part: DosePart, raw: &str| {
        let number = typed(raw);
        unread.write().retain(|other| *other != part);
        if number.is_err() {
            unread.write().push(part);
        }
        onchange.call(DoseChange::Part(part, number.unwrap_or_default()));
    };
    let is_wrong = |part: DosePart| unread.read().contains(&part) || dose.is_out_of_range(part);
    let field = |part: DosePart| {
        rsx! {
            NumberField {
                key: "{part:?}",
                id: field_id(&id, part),
                label: words::dose_part(part, texts).to_string(),
                problem: is_wrong(part).then(|| texts.booklet_dose_problem(part.most())),
                value: dose.part(part).map(|number| number.to_string()).unwrap_or_default(),
                unit: symbol(part).map(str::to_owned),
                whole: true,
                oninput: move |raw: String| {
                    let mut change = change;
                    change(part, &raw);
                },
            }
        }
    };
    let side = rsx! {
        ChoiceCards {
            id: "{id}-side",
            labelled_by: "{id}-dose",
            several: true,
            options: vec![ChoiceOption { code: "side".to_owned(), text: texts.booklet_dose_count_side().to_string() }],
            chosen: if dose.per_side { vec!["side".to_owned()] } else { Vec::new() },
            onchange: move |(_, on): (String, bool)| onchange.call(DoseChange::PerSide(on)),
        }
    };
    let (in_sight, folded) = DosePart::by_use(&[usual, first]);
    let side_in_sight = usual.per_side || first.per_side;
    rsx! {
        div { role: "group", aria_labelledby: "{id}-dose",
            p { class: "group-label", id: "{id}-dose", {texts.booklet_dose()} }
            div { class: "dose-fields",
                for part in in_sight {
                    {field(part)}
                }
            }
            if side_in_sight {
                {side.clone()}
            }
            if !folded.is_empty() || !side_in_sight {
                details { class: "more",
                    summary { {texts.booklet_dose_more()} }
                    div { class: "dose-fields",
                        for part in folded {
                            {field(part)}
                        }
                    }
                    if !side_in_sight {
                        {side}
                    }
                }
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
