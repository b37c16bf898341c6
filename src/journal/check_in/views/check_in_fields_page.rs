//! Which fields a check-in has.

use dioxus::prelude::*;

use super::prompt_fields::PromptFields;
use super::tag_list::TagList;
use super::words;
use crate::i18n::use_texts;
use crate::journal::At;
use crate::journal::check_in::{CheckInField, CheckInSettings, SettingsChange};
use crate::route::Route;
use crate::storage::use_document;
use crate::ui::{ButtonLink, Card, ChoiceCards, ChoiceOption, IconName, PageHeading};

/// What is asked, the person's tags, and when to ask; saved with each change.
#[component]
pub fn CheckInFieldsPage() -> Element {
    let texts = use_texts();
    let (settings, change) = use_document(CheckInSettings::key(), SettingsChange::apply);
    let settings = settings.unwrap_or_default();
    let code = |field: CheckInField| format!("{field:?}");
    let option = |field: CheckInField| ChoiceOption { code: code(field), text: words::field(field, texts).to_owned() };
    let shown = CheckInField::ALL.into_iter().filter(|field| !settings.hidden.contains(field));
    let chosen: Vec<String> = shown.map(code).collect();
    rsx! {
        PageHeading { text: texts.check_in_settings().to_string() }
        Card {
            h2 { id: "check-in-asked-label", {texts.check_in_asked()} }
            p { class: "hint", id: "check-in-asked-hint", {texts.check_in_asked_hint()} }
            ChoiceCards {
                id: "check-in-asked",
                labelled_by: "check-in-asked-label",
                described_by: "check-in-asked-hint",
                several: true,
                options: CheckInField::ALL.map(option).to_vec(),
                chosen,
                onchange: move |(chosen, shown): (String, bool)| {
                    if let Some(field) = CheckInField::ALL.into_iter().find(|field| code(*field) == chosen) {
                        change.call(SettingsChange::Show(field, shown));
                    }
                },
            }
        }
        TagList { settings: settings.clone(), change }
        PromptFields { settings, change }
        ButtonLink { icon: IconName::Back, to: Route::JournalPages { at: At::Overview }, {texts.journal_to()} }
    }
}
