//! What to do when something was not done.

use chrono::NaiveDate;
use dioxus::prelude::*;

use crate::i18n::{Language, date_short, texts, use_language};
use crate::meeting::agreement::{Agreement, CHECKED_ON, next_people};
use crate::meeting::message::{MessageEditor, Tone, reminder, reminder_part, use_message};
use crate::ui::Card;
use crate::work::use_country;

/// A friendly reminder to change and send, and who else can think along.
#[component]
pub(super) fn NotDone(id: String, agreement: Agreement, talk: NaiveDate) -> Element {
    let screen = use_language()();
    let texts = texts(screen);
    let country = use_country()();
    let open = use_message(&reminder_part(&id));
    let language = open.message.language.unwrap_or(screen);
    let checked_on = CHECKED_ON.map(|day| date_short(day, screen)).unwrap_or_default();
    rsx! {
        Card { heading: texts.agreement_not_done().to_string(),
            p { {texts.agreement_not_done_lead()} }
            MessageEditor {
                open,
                title: texts.agreement_reminder().to_string(),
                suggestion: reminder(&agreement, talk, language),
                tone: Tone::default(),
                language,
                languages: Language::ALL.to_vec(),
            }
        }
        Card { heading: texts.agreement_next().to_string(),
            p { {texts.agreement_next_lead()} }
            ul {
                for one in next_people(country, texts) {
                    li { key: "{one}", {one} }
                }
            }
            p { class: "hint", "{texts.line_general(&checked_on)}" }
        }
    }
}
