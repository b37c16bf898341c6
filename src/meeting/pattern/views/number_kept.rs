//! A number of days or hours, kept while it is typed.

use dioxus::prelude::*;

use crate::i18n::{use_language, use_texts};
use crate::meeting::pattern::Quantity;
use crate::ui::NumberField;

/// A number that is too large is kept and said by the caller; what is no number is said here, and the last one stays.
#[component]
pub(super) fn NumberKept(
    id: String,
    label: String,
    hint: Option<String>,
    quantity: Quantity,
    /// Days, or minutes.
    value: Option<u32>,
    problem: Option<String>,
    onchange: EventHandler<Option<u32>>,
) -> Element {
    let texts = use_texts();
    let language = use_language()();
    let mut unread = use_signal(|| false);
    let (unit, not_read) = match quantity {
        Quantity::Days => (None, texts.return_days_not_read()),
        Quantity::Hours => (Some(texts.return_hours_unit().to_owned()), texts.return_hours_not_read()),
    };
    rsx! {
        NumberField {
            id,
            label,
            hint,
            value: value.map(|value| quantity.written(value, language)).unwrap_or_default(),
            unit,
            whole: quantity == Quantity::Days,
            problem: if unread() { Some(not_read.to_owned()) } else { problem },
            oninput: move |raw: String| {
                let read = quantity.read(&raw);
                unread.set(read.is_err());
                if let Ok(value) = read {
                    onchange.call(value);
                }
            },
        }
    }
}
