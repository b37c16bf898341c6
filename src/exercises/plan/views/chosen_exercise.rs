//! An exercise that is in a plan: how much, and in which version.

use dioxus::prelude::*;

use crate::exercises::booklet::{Dose, DoseChange, DoseFields, Drawing, dose_words, use_exercises};
use crate::exercises::plan::{FormChange, PlanItem};
use crate::i18n::{use_language, use_texts};
use crate::ui::{Button, ChoiceCards, ChoiceOption, Look};

/// Its name and dose, and everything to change about it behind one press.
#[component]
pub(super) fn ChosenExercise(item: PlanItem, onchange: EventHandler<FormChange>) -> Element {
    let texts = use_texts();
    let language = use_language()();
    let exercises = use_exercises();
    let found = exercises.find(&item.exercise);
    let name = exercises.name(&item.exercise);
    let positions = found.as_ref().map_or(0, |exercise| exercise.positions);
    let usual = found.as_ref().map(|exercise| exercise.usual).unwrap_or_default();
    let easier = found.and_then(|exercise| exercise.easier).map(|easier| easier.name);
    let words = dose_words(&item.dose, language);
    let words = if words.is_empty() { texts.plan_dose_open().to_owned() } else { words };
    let id = item.exercise.clone();
    let (dose_id, easier_id, up_id, out_id) = (id.clone(), id.clone(), id.clone(), id.clone());
    rsx! {
        details { class: "chosen",
            summary {
                Drawing { id: id.clone(), which: positions, positions }
                span { class: "exercise-words",
                    strong { dir: "auto", "{name}" }
                    span { class: "hint", "{words}" }
                    if item.easier {
                        span { class: "hint", {texts.plan_easier_on()} }
                    }
                }
            }
            DoseFields {
                id: "dose-{id}",
                dose: item.dose,
                usual,
                onchange: move |change: DoseChange| onchange.call(FormChange::Dose(dose_id.clone(), change)),
            }
            if let Some(easier) = easier {
                p { class: "visually-hidden", id: "easier-{id}", {texts.plan_easier()} }
                ChoiceCards {
                    id: "easier-{id}-choice",
                    labelled_by: "easier-{id}",
                    several: true,
                    options: vec![ChoiceOption { code: "easier".to_owned(), text: texts.plan_easier_named(easier) }],
                    chosen: if item.easier { vec!["easier".to_owned()] } else { Vec::new() },
                    onchange: move |(_, on): (String, bool)| onchange.call(FormChange::Easier(easier_id.clone(), on)),
                }
            }
            div { class: "actions",
                Button {
                    look: Look::Quiet,
                    label: texts.plan_up_named(&name),
                    onpress: move |()| onchange.call(FormChange::MoveUp(up_id.clone())),
                    {texts.plan_up()}
                }
                Button {
                    look: Look::Quiet,
                    label: texts.plan_out_named(&name),
                    onpress: move |()| {
                        onchange.call(FormChange::Exercise(out_id.clone(), Dose::default(), false));
                    },
                    {texts.plan_out()}
                }
            }
        }
    }
}
