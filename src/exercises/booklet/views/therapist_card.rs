//! What the person's therapist said about an exercise.

use dioxus::prelude::*;

use super::DoseFields;
use crate::exercises::booklet::{Dose, ExerciseId, NoteChange, TherapistNote, dose_words};
use crate::i18n::{use_language, use_texts};
use crate::storage::use_document;
use crate::ui::{Button, IconName, Look, TextArea};

/// Dose and note, folded away until there is one or one is wanted; emptied in one go, and back again.
#[component]
pub(super) fn TherapistCard(
    id: ExerciseId,
    /// What the exercise is usually counted in.
    usual: Dose,
) -> Element {
    let texts = use_texts();
    let language = use_language()();
    let (note, change) = use_document(TherapistNote::key(&id), NoteChange::apply);
    let note = note.unwrap_or_default();
    let mut emptied = use_signal(|| None::<TherapistNote>);
    // The fields keep what is typed; only new ones show what changed without typing.
    let mut fields = use_signal(|| 0_u32);
    let open = use_hook(|| !note.is_empty());
    let dose = dose_words(&note.dose, language);
    let can_empty = !note.is_empty();
    let type_in = use_callback(move |typed: NoteChange| {
        emptied.set(None);
        change.call(typed);
    });
    let current = note.clone();
    let empty_or_back = move |()| {
        let back = emptied.take();
        if back.is_none() {
            emptied.set(Some(current.clone()));
        }
        change.call(NoteChange::Replace(back.unwrap_or_default()));
        fields += 1;
    };
    rsx! {
        section { class: "card",
            details { open,
                summary {
                    h2 { {texts.booklet_therapist()} }
                    if !dose.is_empty() {
                        span { class: "hint", "{dose}" }
                    }
                }
                p { class: "hint", {texts.booklet_therapist_hint()} }
                for generation in [fields()] {
                    div { key: "{generation}",
                        DoseFields {
                            id: "therapist",
                            dose: note.dose,
                            usual,
                            onchange: move |dose| type_in.call(NoteChange::Dose(dose)),
                        }
                        TextArea {
                            id: "therapist-note",
                            label: texts.booklet_therapist_note().to_string(),
                            value: note.note.clone(),
                            rows: 3,
                            oninput: move |words| type_in.call(NoteChange::Note(words)),
                        }
                    }
                }
                if can_empty || emptied.read().is_some() {
                    Button { look: Look::Quiet, icon: IconName::Delete, onpress: empty_or_back,
                        if emptied.read().is_some() { {texts.undo()} } else { {texts.booklet_therapist_empty()} }
                    }
                }
            }
        }
    }
}
