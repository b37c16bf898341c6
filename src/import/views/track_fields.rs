//! A list for each track of where it can go.

use std::rc::Rc;

use dioxus::prelude::*;

use super::words::{target_name, values};
use crate::i18n::use_texts;
use crate::import::{History, Known, Mapping, Target, targets};
use crate::ui::{ChoiceOption, SelectField};

/// Gives the place of a track and what was chosen for it.
#[component]
pub(super) fn TrackFields(
    history: Rc<History>,
    /// Of the tracks, in the same order.
    names: Rc<[String]>,
    known: Rc<Known>,
    mapping: Mapping,
    onchange: EventHandler<(usize, Target)>,
) -> Element {
    let texts = use_texts();
    let fields = history.tracks.iter().enumerate().map(|(place, track)| {
        let all = targets(track, history.program, &known);
        let options: Vec<ChoiceOption> = all
            .iter()
            .map(|target| ChoiceOption {
                code: target.code(),
                text: target_name(target, track, &history, &known, texts),
            })
            .collect();
        let name = names.get(place).map(String::as_str).unwrap_or_default();
        let label = format!("{name} ({})", values(track.values.len(), texts));
        let chosen = mapping.targets.get(place).unwrap_or(&Target::LeaveOut).code();
        rsx! {
            SelectField {
                key: "{place}",
                id: "import-track-{place}",
                label,
                options,
                chosen,
                onchange: move |code: String| {
                    if let Some(target) = all.iter().find(|target| target.code() == code) {
                        onchange.call((place, target.clone()));
                    }
                },
            }
        }
    });
    rsx! {
        div { class: "stack", {fields} }
    }
}
