//! The words that are asked about.

use dioxus::prelude::*;

use super::words_card::WordsCard;
use crate::i18n::{Language, use_language, use_texts};
use crate::meeting::At;
use crate::meeting::sharing::{WordLanguage, WordListChange, use_word_list};
use crate::platform::page;
use crate::route::Route;
use crate::ui::{ButtonLink, ChoiceOption, IconName, PageHeading, SelectField, UndoNotice};

/// The list of one language at a time, first that of the app.
#[component]
pub fn WordsPage() -> Element {
    let texts = use_texts();
    let screen_language = use_language()();
    let (list, change) = use_word_list();
    let mut chosen = use_signal(|| None::<WordLanguage>);
    // What was done, and what takes it back.
    let mut undo = use_signal(|| None::<(String, WordListChange)>);
    let language = chosen().unwrap_or(WordLanguage::of(screen_language));
    let options = WordLanguage::ALL.map(|one| {
        let language = one.language();
        ChoiceOption { code: language.tag().to_owned(), text: language.own_name().to_owned() }
    });
    rsx! {
        PageHeading { text: texts.words_title().to_string() }
        p { class: "lead", {texts.words_lead()} }
        SelectField {
            id: "words-language",
            label: texts.words_language().to_string(),
            options: options.to_vec(),
            chosen: language.language().tag().to_owned(),
            onchange: move |tag: String| {
                chosen.set(Language::from_tag(&tag).map(WordLanguage::of));
                undo.set(None);
            },
        }
        if let Some((said, back)) = undo() {
            UndoNotice {
                said,
                onundo: move |()| {
                    change.call(back.clone());
                    undo.set(None);
                    page::focus("page-heading");
                },
            }
        }
        for language in [language] {
            WordsCard {
                key: "{language:?}",
                language,
                list: list.clone(),
                onchange: move |(made, back): (WordListChange, Option<(String, WordListChange)>)| {
                    change.call(made);
                    undo.set(back);
                },
            }
        }
        ButtonLink { icon: IconName::Back, to: Route::MeetingPages { at: At::Overview }, {texts.words_to_talks()} }
    }
}
