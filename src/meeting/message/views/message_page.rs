//! A message to change and send.

use dioxus::prelude::*;

use super::MessageEditor;
use crate::clock;
use crate::i18n::{Language, Texts, texts, use_language, use_texts};
use crate::meeting::At;
use crate::meeting::address::NEW;
use crate::meeting::agreement::{Agreement, agreements};
use crate::meeting::message::{
    MessageChange, MessageKind, Tone, VISIT_LANGUAGES, ask, confirmation, first_contact, message_part, use_message,
    visit_language, workplace_visit,
};
use crate::meeting::preparation::{Meeting, MeetingStep};
use crate::route::Route;
use crate::storage::use_store;
use crate::ui::{ButtonLink, ChoiceCards, ChoiceOption, EmptyState, IconName, Notice, PageHeading, Tone as NoticeTone};
use crate::work::{Country, use_country};

/// The message of this kind about this talk. Another one comes with fields of its own.
#[component]
pub fn MessagePage(
    /// [`NEW`] where there is no talk yet.
    id: String,
    kind: MessageKind,
) -> Element {
    let texts = use_texts();
    let is_elsewhere = kind == MessageKind::WorkplaceVisit && use_country()() != Country::Belgium;
    rsx! {
        PageHeading { text: title(kind, texts).to_string(), subject: kind.code() }
        if is_elsewhere {
            EmptyState { icon: IconName::Info, text: texts.message_belgium_only().to_string(),
                ButtonLink { to: Route::SettingsPage {}, {texts.settings_title()} }
            }
        } else {
            for key in [message_part(&id, kind)] {
                OneMessage { key: "{key}", id: id.clone(), kind }
            }
        }
        {back(id, texts)}
    }
}

#[component]
fn OneMessage(id: String, kind: MessageKind) -> Element {
    let screen = use_language()();
    let texts = texts(screen);
    let store = use_store();
    let open = use_message(&message_part(&id, kind));
    let is_visit = kind == MessageKind::WorkplaceVisit;
    let languages = if is_visit { VISIT_LANGUAGES.to_vec() } else { Language::ALL.to_vec() };
    let usual = if is_visit { visit_language(screen) } else { screen };
    let language = open.message.language.filter(|chosen| languages.contains(chosen)).unwrap_or(usual);
    let tone = if kind == MessageKind::AskForTalk { open.message.tone } else { Tone::default() };
    let meeting = store.read(&Meeting::key(&id)).unwrap_or_else(|| Meeting::new(clock::now()));
    let all = if kind == MessageKind::Confirmation { agreements(store) } else { Vec::new() };
    let agreed: Vec<&Agreement> =
        all.iter().map(|(_, agreement)| agreement).filter(|agreement| agreement.meeting == id).collect();
    let suggestion = match kind {
        MessageKind::FirstContact => first_contact(language),
        MessageKind::AskForTalk => ask(&meeting, tone, clock::today(), language),
        MessageKind::Confirmation => confirmation(&meeting, &agreed, language),
        MessageKind::WorkplaceVisit => workplace_visit(language),
    };
    let is_other = is_visit && visit_language(screen) != screen;
    rsx! {
        p { class: "lead", {lead(kind, texts)} }
        if is_visit {
            Notice { tone: NoticeTone::Info, p { {texts.message_visit_tells()} } }
        }
        if kind == MessageKind::Confirmation && agreed.is_empty() {
            Notice { tone: NoticeTone::Info, p { {texts.message_confirm_empty()} } }
        }
        if kind == MessageKind::AskForTalk {
            p { class: "label", id: "message-tone", {texts.message_tone()} }
            ChoiceCards {
                id: "tone",
                labelled_by: "message-tone",
                compact: true,
                options: Tone::ALL
                    .map(|tone| ChoiceOption { code: tone.code().to_owned(), text: tone_name(tone, texts).to_owned() })
                    .to_vec(),
                chosen: vec![tone.code().to_owned()],
                onchange: move |(code, _): (String, bool)| {
                    if let Some(tone) = Tone::from_code(&code) {
                        open.onchange.call(MessageChange::Tone(tone));
                    }
                },
            }
        }
        MessageEditor { open: open.clone(), title: title(kind, texts).to_string(), suggestion, tone, language, languages }
        if is_other {
            details {
                summary { {texts.message_visit_read()} }
                p { class: "own-words", {workplace_visit(screen)} }
            }
        }
    }
}

fn back(id: String, texts: Texts) -> Element {
    let (at, words) = match id.as_str() {
        NEW => (At::Overview, texts.message_to_overview()),
        _ => (At::Meeting(id.clone()), texts.meeting_to_whole()),
    };
    let agreements = (id != NEW).then_some(At::Step(id, MeetingStep::Agreements));
    rsx! {
        div { class: "actions",
            ButtonLink { icon: IconName::Back, to: Route::MeetingPages { at }, {words} }
            if let Some(at) = agreements {
                ButtonLink { to: Route::MeetingPages { at }, {texts.meeting_name_agreements()} }
            }
        }
    }
}

fn title(kind: MessageKind, texts: Texts) -> &'static str {
    match kind {
        MessageKind::FirstContact => texts.message_title_contact(),
        MessageKind::AskForTalk => texts.message_title_ask(),
        MessageKind::Confirmation => texts.message_title_confirm(),
        MessageKind::WorkplaceVisit => texts.message_title_visit(),
    }
}

fn lead(kind: MessageKind, texts: Texts) -> &'static str {
    match kind {
        MessageKind::FirstContact => texts.message_lead_contact(),
        MessageKind::AskForTalk => texts.message_lead_ask(),
        MessageKind::Confirmation => texts.message_lead_confirm(),
        MessageKind::WorkplaceVisit => texts.message_lead_visit(),
    }
}

fn tone_name(tone: Tone, texts: Texts) -> &'static str {
    match tone {
        Tone::Short => texts.message_tone_short(),
        Tone::Friendly => texts.message_tone_friendly(),
        Tone::Formal => texts.message_tone_formal(),
    }
}
