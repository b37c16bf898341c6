//! A message to change, and the ways to take it along.

use dioxus::prelude::*;

use crate::i18n::{Language, use_language, use_texts};
use crate::meeting::At;
use crate::meeting::message::{MessageChange, OpenMessage, Tone, Version};
use crate::meeting::sharing::{marked_words, use_word_check};
use crate::platform::{hand_over, page};
use crate::route::Route;
use crate::ui::use_announcer;
use crate::ui::{Button, ChoiceOption, IconName, Look, Notice, SelectField, TextArea, Tone as NoticeTone, UndoNotice};

/// In which language, the text, back to the proposal, copy and share. It says that nothing is sent by itself, and which
/// words in it are mostly kept.
#[component]
pub fn MessageEditor(
    open: OpenMessage,
    /// What the message is about, for the share sheet.
    title: String,
    suggestion: String,
    tone: Tone,
    language: Language,
    languages: Vec<Language>,
) -> Element {
    let texts = use_texts();
    let announcer = use_announcer();
    let mut filled = use_signal(|| 0_u32);
    let mut dropped = use_signal(|| None::<Version>);
    let mut copied = use_signal(|| None::<bool>);
    let onchange = open.onchange;
    let version = open.message.version(tone, language).cloned();
    let text = version.as_ref().map_or_else(|| suggestion.clone(), |version| version.text.clone());
    let is_behind = version.as_ref().is_some_and(|version| version.suggested != suggestion);
    let check = use_word_check(&[use_language()(), language]);
    let marked = marked_words(check.pieces(&text)).join(", ");
    let options =
        languages.iter().map(|one| ChoiceOption { code: one.tag().to_owned(), text: one.own_name().to_owned() });
    let (to_copy, to_share) = (text.clone(), text.clone());
    let copy = move |()| {
        let text = to_copy.clone();
        spawn(async move {
            let worked = hand_over::copy(&text).await;
            copied.set(Some(worked));
            announcer.say(if worked { texts.copied() } else { texts.not_copied() }.to_owned());
        });
    };
    let share = move |()| {
        let (title, text) = (title.clone(), to_share.clone());
        spawn(async move { hand_over::share(&title, &text).await });
    };
    rsx! {
        SelectField {
            id: "message-language",
            label: texts.message_language().to_string(),
            options: options.collect::<Vec<_>>(),
            chosen: language.tag().to_owned(),
            onchange: move |tag: String| {
                if let Some(language) = Language::from_tag(&tag) {
                    onchange.call(MessageChange::Language(language));
                }
            },
        }
        // The browser keeps what is typed, so a text from elsewhere comes with a new field.
        for key in [format!("{tone:?}{language:?}{}", filled())] {
            div { key: "{key}", lang: language.tag(),
                TextArea {
                    id: "message-text",
                    label: texts.message_text().to_string(),
                    hint: texts.message_text_hint().to_string(),
                    rows: 14,
                    value: text.clone(),
                    oninput: {
                        let suggested = suggestion.clone();
                        move |text| {
                            dropped.set(None);
                            copied.set(None);
                            onchange.call(MessageChange::Write(Version { tone, language, text, suggested: suggested.clone() }));
                        }
                    },
                }
            }
        }
        if !marked.is_empty() {
            Notice { tone: NoticeTone::Info,
                p { {texts.message_words(&marked)} }
                p {
                    Link { to: Route::MeetingPages { at: At::Words }, {texts.words_to()} }
                }
            }
        }
        if is_behind {
            Notice { tone: NoticeTone::Info, p { {texts.message_behind()} } }
        }
        if let Some(before) = dropped() {
            UndoNotice {
                said: texts.message_dropped().to_string(),
                onundo: move |()| {
                    onchange.call(MessageChange::Write(before.clone()));
                    dropped.set(None);
                    filled += 1;
                    page::focus("page-heading");
                },
            }
        }
        div { class: "actions",
            Button { look: Look::Primary, icon: IconName::Copy, onpress: copy, {texts.message_copy()} }
            if hand_over::can_share() {
                Button { icon: IconName::Share, onpress: share, {texts.summary_share()} }
            }
            if let Some(version) = version {
                Button {
                    look: Look::Quiet,
                    onpress: move |()| {
                        onchange.call(MessageChange::Drop(tone, language));
                        dropped.set(Some(version.clone()));
                        filled += 1;
                    },
                    {texts.message_drop()}
                }
            }
        }
        if let Some(worked) = copied() {
            Notice { tone: if worked { NoticeTone::Good } else { NoticeTone::Warning },
                p {
                    if worked { {texts.copied()} } else { {texts.not_copied()} }
                }
            }
        }
        p { class: "hint", {texts.message_not_sent()} }
    }
}
