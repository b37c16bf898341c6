//! What a check-in says besides the one tap.

use dioxus::prelude::*;

use super::new_tag::NewTag;
use super::words;
use crate::clock;
use crate::i18n::use_texts;
use crate::journal::check_in::{CheckIn, CheckInEdit, CheckInField, CheckInSettings, SettingsChange};
use crate::storage::use_document;
use crate::ui::{ChoiceCards, ChoiceOption, Rating, TextArea};

/// Each may stay empty, and each is kept as it changes. Those that the person hides are not here.
#[component]
pub(super) fn CheckInFields(check_in: CheckIn, onedit: Callback<CheckInEdit>) -> Element {
    let texts = use_texts();
    let (settings, change) = use_document(CheckInSettings::key(), SettingsChange::apply);
    let settings = settings.unwrap_or_default();
    let ratings = CheckInField::RATINGS.into_iter().filter(|field| settings.shows(*field, &check_in));
    let option = |name: String| ChoiceOption { code: name.clone(), text: name };
    let offered: Vec<ChoiceOption> = settings.tags_for(&check_in).into_iter().map(option).collect();
    let chosen = check_in.tags.clone();
    let (before, with) = (check_in.tags.clone(), check_in.tags.clone());
    rsx! {
        if settings.shows(CheckInField::Words, &check_in) {
            TextArea {
                id: "check-in-words",
                label: texts.check_in_words().to_string(),
                rows: 2,
                value: check_in.words.clone(),
                oninput: move |words: String| onedit.call(CheckInEdit::Words(words)),
            }
        }
        for field in ratings {
            Rating {
                key: "{field:?}",
                id: "check-in-{field:?}",
                label: words::field(field, texts).to_string(),
                lower: words::ends(field, texts).0.to_string(),
                upper: words::ends(field, texts).1.to_string(),
                value: check_in.rating(field),
                onchange: move |rating| {
                    if let Some(edit) = field.rated(rating) {
                        onedit.call(edit);
                    }
                },
            }
        }
        if settings.shows(CheckInField::Tags, &check_in) {
            p { class: "group-label", id: "check-in-tags-label", {texts.check_in_tags()} }
            if !offered.is_empty() {
                ChoiceCards {
                    id: "check-in-tag",
                    labelled_by: "check-in-tags-label",
                    several: true,
                    compact: true,
                    options: offered,
                    chosen,
                    onchange: move |(name, on): (String, bool)| {
                        let mut tags = before.clone();
                        tags.retain(|tag| *tag != name);
                        if on {
                            tags.push(name);
                        }
                        onedit.call(CheckInEdit::Tags(tags));
                    },
                }
            }
            NewTag {
                settings: settings.clone(),
                onadd: move |name: String| {
                    change.call(SettingsChange::AddTag(name.clone(), clock::now()));
                    let mut tags = with.clone();
                    tags.retain(|tag| *tag != name);
                    tags.push(name);
                    onedit.call(CheckInEdit::Tags(tags));
                },
            }
        }
    }
}
