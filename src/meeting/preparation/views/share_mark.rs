//! Share or keep.

use dioxus::prelude::*;

use crate::i18n::use_texts;
use crate::meeting::preparation::{LinePlace, MeetingChange};

/// A tick: "my manager may read this".
#[component]
pub fn ShareMark(
    shared: bool,
    place: LinePlace,
    /// What it is about, for those who do not see what stands beside it.
    about: String,
    onchange: Callback<MeetingChange>,
) -> Element {
    let texts = use_texts();
    let id = format!("{}-shared", place.field_id());
    rsx! {
        label { class: "share-mark", r#for: "{id}",
            input {
                id: "{id}",
                r#type: "checkbox",
                checked: shared,
                aria_label: texts.share_mark_about(&about),
                onchange: move |event| onchange.call(MeetingChange::Share(place.clone(), event.checked())),
            }
            span {
                if shared { {texts.share_mark_shared()} } else { {texts.share_mark_kept()} }
            }
        }
    }
}
