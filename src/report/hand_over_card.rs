//! The ways to hand over a sheet: in which language, printed, copied, shared.

use dioxus::prelude::*;

use crate::i18n::{Language, use_texts};
use crate::platform::{hand_over, page};
use crate::ui::{Button, Card, ChoiceOption, IconName, Look, Notice, SelectField, Tone, use_announcer};

/// The therapist may read another language than the person.
#[component]
pub(super) fn HandOverCard(
    /// Of the list of languages; unique on the page.
    #[props(default = "summary-language")]
    select_id: &'static str,
    language_label: String,
    language: Language,
    onlanguage: EventHandler<Language>,
    title: String,
    /// The sheet as plain text.
    text: String,
) -> Element {
    let texts = use_texts();
    let announcer = use_announcer();
    let mut copied = use_signal(|| None::<bool>);
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
        Card {
            SelectField {
                id: select_id,
                label: language_label,
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
