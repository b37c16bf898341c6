//! A check-in while the app is locked.

use dioxus::prelude::*;

use super::how_field::how_field;
use super::words;
use crate::clock;
use crate::i18n::use_texts;
use crate::journal::check_in::{CheckIn, CheckInEdit, CheckInField, HowWas};
use crate::storage::lock::Lock;
use crate::storage::use_store;
use crate::ui::{Button, Notice, Rating, TextArea, Tone};

/// How it was, pain, and words; kept with each change, sealed for when the app is open. What the person hid or tagged is not
/// known here.
#[component]
pub fn LockedCheckIn() -> Element {
    let texts = use_texts();
    let store = use_store();
    let mut check_in = use_signal(|| None::<CheckIn>);
    let mut kept = use_signal(|| None::<bool>);
    let mut round = use_signal(|| 0_u32);
    let edit = use_callback(move |edit: CheckInEdit| {
        let now = clock::now();
        let before = check_in.peek().clone();
        let changed = match before {
            Some(before) => Some(CheckIn { edited: None, ..edit.apply(before, now) }),
            None => edit.begin(now.date(), None, now),
        };
        if let Some(changed) = changed {
            let text = serde_json::to_string(&changed).unwrap_or_default();
            let posted = !text.is_empty() && Lock::new(&store.store()).post(&changed.id, &text).is_ok();
            kept.set(Some(posted));
            check_in.set(Some(changed));
        }
    });
    let tap = use_callback(move |how: HowWas| edit.call(CheckInEdit::How(Some(how))));
    let done = move |()| {
        check_in.set(None);
        kept.set(None);
        round += 1;
    };
    let now = check_in();
    let field = CheckInField::Pain;
    rsx! {
        for round in [round()] {
            div { key: "{round}",
                p { class: "label", id: "check-in-label", {texts.check_in_how_today()} }
                {how_field(now.as_ref().and_then(|now| now.how), tap, texts)}
                TextArea {
                    id: "check-in-words",
                    label: texts.check_in_words().to_string(),
                    rows: 2,
                    value: "",
                    oninput: move |words: String| edit.call(CheckInEdit::Words(words)),
                }
                Rating {
                    id: "check-in-pain",
                    label: words::field(field, texts).to_string(),
                    lower: words::ends(field, texts).0.to_string(),
                    upper: words::ends(field, texts).1.to_string(),
                    value: now.as_ref().and_then(|now| now.pain),
                    onchange: move |rating| edit.call(CheckInEdit::Pain(rating)),
                }
            }
        }
        match kept() {
            None => rsx! {},
            Some(true) => rsx! {
                p { role: "status", {texts.lock_check_in_kept()} }
                Button { onpress: done, {texts.lock_check_in_done()} }
            },
            Some(false) => rsx! {
                Notice { tone: Tone::Warning,
                    p { role: "alert", {texts.lock_check_in_not_kept()} }
                }
            },
        }
    }
}
