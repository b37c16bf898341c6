//! What is in the summary, in which language, and the ways to hand it over.

use dioxus::prelude::*;

use super::summary::choosing_item;
use crate::i18n::{Language, use_texts};
use crate::platform::{hand_over, page};
use crate::questionnaire::{AnswerKey, Change, OpenFillIn, choosing, use_desk};
use crate::ui::{Button, Card, ChoiceCards, ChoiceOption, IconName, Look, Notice, SelectField, Tone, use_announcer};

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
    let announcer = use_announcer();
    let mut copied = use_signal(|| None::<bool>);
    let OpenFillIn { id, fill_in, questionnaire } = open;
    let chooser = choosing_item(&questionnaire).cloned();
    let chosen: Vec<String> = choices.iter().filter(|(_, _, ticked)| *ticked).map(|(code, ..)| code.clone()).collect();
    let options: Vec<ChoiceOption> = choices.into_iter().map(|(code, text, _)| ChoiceOption { code, text }).collect();
    let languages = Language::ALL
        .map(|language| ChoiceOption { code: language.tag().to_owned(), text: language.own_name().to_owned() });
    let (done, failed) = (texts.copied().to_string(), texts.not_copied().to_string());
    let to_copy = text.clone();
    let copy = move |()| {
        let (text, done, failed) = (to_copy.clone(), done.clone(), failed.clone());
        spawn(async move {
            let worked = hand_over::copy(&text).await;
            copied.set(Some(worked));
            announcer.say(if worked { done } else { failed });
        });
    };
    let share = move |()| {
        let (title, text) = (title.clone(), text.clone());
        spawn(async move { hand_over::share(&title, &text).await });
    };
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
            Card {
                SelectField {
                    id: "summary-language",
                    label: texts.summary_language().to_string(),
                    options: languages.to_vec(),
                    chosen: language.tag().to_owned(),
                    onchange: move |tag: String| {
                        if let Some(language) = Language::from_tag(&tag) {
                            onlanguage.call(language);
                        }
                    },
                }
                div { class: "actions",
                    Button { look: Look::Primary, icon: IconName::Print, onpress: |()| page::print(), {texts.summary_print()} }
                    Button { icon: IconName::Copy, onpress: copy, {texts.copy_text()} }
                    if hand_over::can_share() {
                        Button { icon: IconName::Share, onpress: share, {texts.summary_share()} }
                    }
                }
                if let Some(worked) = copied() {
                    Notice { tone: if worked { Tone::Good } else { Tone::Warning },
                        p {
                            if worked { {texts.copied()} } else { {texts.not_copied()} }
                        }
                    }
                }
            }
        }
    }
}
