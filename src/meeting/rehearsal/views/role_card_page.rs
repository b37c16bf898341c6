//! What a friend reads who plays the manager.

use dioxus::prelude::*;

use super::words::{manager_name, manager_plays, manager_says};
use crate::i18n::{Language, Texts, texts, use_language, use_texts};
use crate::meeting::At;
use crate::meeting::rehearsal::{Manager, Rehearsal};
use crate::platform::{hand_over, page};
use crate::route::Route;
use crate::storage::use_store;
use crate::ui::{
    Button, ButtonLink, Card, ChoiceOption, IconName, Look, Notice, PageHeading, SelectField, Tone, use_announcer,
};

/// One printed page, in any language of the app. Only the manager's lines are on it: nothing is read of the talk.
#[component]
pub fn RoleCardPage(id: String) -> Element {
    let screen = use_texts();
    let screen_language = use_language()();
    let store = use_store();
    let announcer = use_announcer();
    let mut chosen = use_signal(|| None::<Manager>);
    let mut chosen_language = use_signal(|| None::<Language>);
    let mut copied = use_signal(|| None::<bool>);
    let rehearsals = store.read_parts::<Rehearsal>();
    let rehearsed = rehearsals.iter().rev().find(|(_, rehearsal)| rehearsal.meeting == id);
    let manager = chosen().unwrap_or_else(|| rehearsed.map(|(_, rehearsal)| rehearsal.manager).unwrap_or_default());
    let language = chosen_language().unwrap_or(screen_language);
    let managers = Manager::ALL.map(|manager| ChoiceOption {
        code: manager.code().to_owned(),
        text: manager_name(manager, screen).to_owned(),
    });
    let languages = Language::ALL
        .map(|language| ChoiceOption { code: language.tag().to_owned(), text: language.own_name().to_owned() });
    let text = plain_text(manager, texts(language));
    let to_share = text.clone();
    let copy = move |()| {
        let text = text.clone();
        spawn(async move {
            let worked = hand_over::copy(&text).await;
            copied.set(Some(worked));
            announcer.say(if worked { screen.copied() } else { screen.not_copied() }.to_string());
        });
    };
    let share = move |()| {
        let text = to_share.clone();
        spawn(async move { hand_over::share(texts(language).role_title(), &text).await });
    };
    rsx! {
        div { class: "no-print",
            PageHeading { text: screen.role_title().to_string() }
            p { class: "lead", {screen.role_lead()} }
            Card {
                SelectField {
                    id: "role-manager",
                    label: screen.role_choose().to_string(),
                    options: managers.to_vec(),
                    chosen: manager.code().to_owned(),
                    onchange: move |code: String| {
                        if let Some(manager) = Manager::from_code(&code) {
                            chosen.set(Some(manager));
                        }
                    },
                }
                SelectField {
                    id: "role-language",
                    label: screen.role_language().to_string(),
                    options: languages.to_vec(),
                    chosen: language.tag().to_owned(),
                    onchange: move |tag: String| {
                        if let Some(language) = Language::from_tag(&tag) {
                            chosen_language.set(Some(language));
                        }
                    },
                }
                div { class: "actions",
                    Button { look: Look::Primary, icon: IconName::Print, onpress: |()| page::print(), {screen.summary_print()} }
                    Button { icon: IconName::Copy, onpress: copy, {screen.copy_text()} }
                    if hand_over::can_share() {
                        Button { icon: IconName::Share, onpress: share, {screen.summary_share()} }
                    }
                }
                if let Some(worked) = copied() {
                    Notice { tone: if worked { Tone::Good } else { Tone::Warning },
                        p {
                            if worked { {screen.copied()} } else { {screen.not_copied()} }
                        }
                    }
                }
            }
            ButtonLink { icon: IconName::Back, to: Route::MeetingPages { at: At::Rehearsal(id) }, {screen.rehearsal_title()} }
        }
        {card(manager, language)}
    }
}

fn card(manager: Manager, language: Language) -> Element {
    let texts = texts(language);
    rsx! {
        article { class: "sheet role-card", id: "sheet", lang: language.tag(),
            header {
                h2 { {texts.role_card_title()} }
                p { class: "sheet-source", {manager_name(manager, texts)} }
            }
            p { {texts.role_about()} }
            h3 { {texts.role_how()} }
            p { {manager_plays(manager, texts)} }
            h3 { {texts.role_lines()} }
            p { class: "sheet-label", {texts.role_lines_hint()} }
            ul {
                for line in manager.lines() {
                    li { key: "{line:?}", {manager_says(*line, texts)} }
                }
            }
            h3 { {texts.role_fair()} }
            ul {
                for rule in texts.role_fair_list().split('|') {
                    li { key: "{rule}", "{rule}" }
                }
            }
        }
    }
}

/// The card as it is copied and shared.
pub(crate) fn plain_text(manager: Manager, texts: Texts) -> String {
    let lines = manager.lines().iter().map(|line| manager_says(*line, texts));
    let mut written = vec![
        texts.role_card_title().to_owned(),
        manager_name(manager, texts).to_owned(),
        String::new(),
        texts.role_about().to_owned(),
        manager_plays(manager, texts).to_owned(),
        String::new(),
        texts.role_lines().to_owned(),
        texts.role_lines_hint().to_owned(),
    ];
    written.extend(lines.map(|line| format!("- {line}")));
    written.extend([String::new(), texts.role_fair().to_owned()]);
    written.extend(texts.role_fair_list().split('|').map(|rule| format!("- {rule}")));
    written.join("\n")
}
