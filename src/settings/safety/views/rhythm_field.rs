//! How often to be reminded of a backup.

use dioxus::prelude::*;

use crate::clock;
use crate::i18n::use_texts;
use crate::route::Route;
use crate::settings::safety::{BackupLog, LogChange, Rhythm};
use crate::storage::use_document;
use crate::ui::{ButtonLink, ChoiceOption, SelectField};

/// Off until the person chooses otherwise.
#[component]
pub(super) fn RhythmField() -> Element {
    let texts = use_texts();
    let (log, change) = use_document(BackupLog::key(), LogChange::apply);
    let options = Rhythm::ALL.map(|rhythm| ChoiceOption {
        code: rhythm.code().to_owned(),
        text: match rhythm {
            Rhythm::Off => texts.safety_rhythm_off(),
            Rhythm::Weekly => texts.safety_rhythm_weekly(),
            Rhythm::Monthly => texts.safety_rhythm_monthly(),
            Rhythm::ThreeMonths => texts.safety_rhythm_three_months(),
        }
        .to_string(),
    });
    let rhythm = log.unwrap_or_default().rhythm;
    rsx! {
        SelectField {
            id: "backup-rhythm",
            label: texts.safety_rhythm().to_string(),
            hint: texts.safety_rhythm_hint().to_string(),
            options: options.to_vec(),
            chosen: rhythm.code().to_owned(),
            onchange: move |code: String| {
                if let Some(rhythm) = Rhythm::ALL.into_iter().find(|rhythm| rhythm.code() == code) {
                    change.call(LogChange::Rhythm(rhythm, clock::today()));
                }
            },
        }
        if rhythm != Rhythm::Off {
            ButtonLink { to: Route::CalendarPage {}, {texts.basics_calendar()} }
        }
    }
}
