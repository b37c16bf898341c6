//! A field for a line, with the choice to share it.

use dioxus::prelude::*;

use super::ShareMark;
use crate::meeting::preparation::{Line, LinePlace, MeetingChange};
use crate::ui::TextArea;

/// What is typed and whether it is shared are saved at once. The choice stands under the field.
#[component]
pub fn LineField(
    line: Line,
    place: LinePlace,
    label: String,
    hint: Option<String>,
    problem: Option<String>,
    #[props(default = 2)] rows: u8,
    onchange: Callback<MeetingChange>,
) -> Element {
    let id = place.field_id();
    let written = place.clone();
    rsx! {
        div { class: "line-field",
            TextArea {
                id,
                label: label.clone(),
                hint,
                problem,
                rows,
                value: line.text,
                oninput: move |text| onchange.call(MeetingChange::Text(written.clone(), text)),
            }
            ShareMark { shared: line.shared, place, about: label, onchange }
        }
    }
}
