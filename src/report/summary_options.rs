//! What is in the summary, in which language, and the ways to hand it over.

use dioxus::prelude::*;

use super::hand_over_card::HandOverCard;
use super::summary::choosing_item;
use crate::i18n::{Language, use_texts};
use crate::questionnaire::{AnswerKey, Change, OpenFillIn, choosing, use_desk};
use crate::ui::{Card, ChoiceCards, ChoiceOption};

/// Blocks to tick (the same answer as the questionnaire's last question), language, print, copy, share.
#[component]
pub(super) fn SummaryOptions(
    open: OpenFillIn,
    /// Code, title in the language on screen, ticked.
    choices: Vec<(String, String, bool)>,
    language: Language,
    onlanguage: EventHandler<Language>,
    title: String,
    text: String,
) -> Element {
    let texts = use_texts();
    let desk = use_desk();
    let OpenFillIn { id, fill_in, questionnaire } = open;
    let chooser = choosing_item(&questionnaire).cloned();
    let chosen: Vec<String> = choices.iter().filter(|(_, _, ticked)| *ticked).map(|(code, ..)| code.clone()).collect();
    let options: Vec<ChoiceOption> = choices.into_iter().map(|(code, text, _)| ChoiceOption { code, text }).collect();
    rsx! {
        div { class: "no-print",
            if let Some(item) = chooser {
                Card {
                    h2 { id: "blocks-heading", {texts.summary_blocks()} }
                    ChoiceCards {
                        id: "blocks",
                        labelled_by: "blocks-heading",
                        several: true,
                        options,
                        chosen,
                        onchange: move |(code, on): (String, bool)| {
                            let key = AnswerKey::new(&item.link_id, None);
                            let values = choosing::choose(&item, fill_in.answers.get(&key), &code, on);
                            desk.change(&id, Change::Answer(key, values));
                        },
                    }
                }
            }
            HandOverCard { language_label: texts.summary_language().to_string(), language, onlanguage, title, text }
        }
    }
}
