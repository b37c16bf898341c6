//! A task that does not go yet.

use dioxus::prelude::*;

use super::LineField;
use crate::i18n::Texts;
use crate::meeting::preparation::{HardPart, HardTask, LinePlace, MeetingChange};
use crate::ui::{Button, Card, IconName, Look};

/// What, what makes it hard, how much, since when; each shared or kept by itself.
pub(super) fn hard_task_card(
    place: usize,
    row: &HardTask,
    onchange: Callback<MeetingChange>,
    onremove: Callback<String>,
    texts: Texts,
) -> Element {
    let words = |part: HardPart| match part {
        HardPart::Task => (texts.hard_task(), None),
        HardPart::Difficulty => (texts.hard_difficulty(), Some(texts.hard_difficulty_hint())),
        HardPart::Amount => (texts.hard_amount(), Some(texts.hard_amount_hint())),
        HardPart::Since => (texts.hard_since(), None),
    };
    let heading = texts.hard_heading(place + 1);
    let id = row.id.clone();
    rsx! {
        Card { heading: heading.clone(),
            for part in HardPart::ALL {
                LineField {
                    key: "{part:?}",
                    line: row.line(part).clone(),
                    place: LinePlace::Hard(row.id.clone(), part),
                    label: words(part).0.to_owned(),
                    hint: words(part).1.map(str::to_owned),
                    rows: if part == HardPart::Difficulty { 2 } else { 1 },
                    onchange,
                }
            }
            Button {
                look: Look::Quiet,
                icon: IconName::Delete,
                label: texts.row_remove_named(&heading),
                onpress: move |()| onremove.call(id.clone()),
                {texts.row_remove()}
            }
        }
    }
}
