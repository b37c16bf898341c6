//! Before a rehearsal: how sure, which manager, which lines.

use dioxus::prelude::*;

use super::kept_recordings::KeptRecordings;
use super::past_card::PastCard;
use super::sureness::ratings;
use super::voices::Voices;
use super::words::{line_words, manager_name, manager_plays};
use crate::i18n::{use_language, use_texts};
use crate::meeting::At;
use crate::meeting::preparation::OpenMeeting;
use crate::meeting::rehearsal::{Manager, OpenRehearsal, RehearsalChange, offered, own_lines};
use crate::platform::{page, speech};
use crate::route::Route;
use crate::ui::{Button, ButtonLink, Card, ChoiceCards, ChoiceOption, IconName, Look, Notice, PageHeading, Tone};

/// Everything may be left as it is: all lines of the first manager are ticked, and the person's own.
#[component]
pub(super) fn StartScreen(talk: OpenMeeting, open: OpenRehearsal, voices: Voices) -> Element {
    let texts = use_texts();
    let language = use_language()();
    let mut none_chosen = use_signal(|| false);
    let mut found = use_signal(|| 0);
    // Browsers find their voices a little after the page was loaded.
    use_hook(|| CopyValue::new(speech::on_voices(move || found += 1)));
    let _ = found();
    let OpenRehearsal { id, rehearsal, onchange } = open;
    let offered = offered(&rehearsal, own_lines(&talk.meeting.answers));
    let options = offered.iter().map(|line| ChoiceOption { code: line.id.clone(), text: line_words(line, texts) });
    let managers = Manager::ALL
        .map(|manager| ChoiceOption { code: manager.code().to_owned(), text: manager_name(manager, texts).to_owned() });
    let aloud = ChoiceOption { code: "aloud".to_owned(), text: texts.rehearsal_aloud().to_owned() };
    let is_empty = rehearsal.lines.is_empty();
    let onrate = use_callback(move |(sure, number)| onchange.call(RehearsalChange::Before(sure, number)));
    let three = ratings("before", rehearsal.before, onrate, texts);
    rsx! {
        PageHeading { text: texts.rehearsal_title().to_string(), subject: "start" }
        p { class: "lead", {texts.rehearsal_lead()} }
        Notice { tone: Tone::Info,
            p { {texts.rehearsal_private()} }
        }
        Card { heading: texts.rehearsal_sure_now().to_string(),
            p { class: "hint", {texts.rehearsal_sure_hint()} }
            {three}
        }
        Card {
            h2 { id: "which-manager", {texts.rehearsal_who()} }
            ChoiceCards {
                id: "manager",
                labelled_by: "which-manager",
                described_by: "manager-plays",
                options: managers.to_vec(),
                chosen: vec![rehearsal.manager.code().to_owned()],
                compact: true,
                onchange: move |(code, _): (String, bool)| {
                    if let Some(manager) = Manager::from_code(&code) {
                        onchange.call(RehearsalChange::Manager(manager));
                    }
                },
            }
            p { id: "manager-plays", {manager_plays(rehearsal.manager, texts)} }
        }
        Card {
            h2 { id: "which-lines", {texts.rehearsal_lines()} }
            p { class: "hint", id: "which-lines-hint", {texts.rehearsal_lines_hint()} }
            ChoiceCards {
                id: "line",
                labelled_by: "which-lines",
                described_by: "which-lines-hint",
                several: true,
                options: options.collect::<Vec<_>>(),
                chosen: rehearsal.lines.iter().map(|line| line.id.clone()).collect::<Vec<_>>(),
                onchange: move |(code, on): (String, bool)| {
                    if let Some(line) = offered.iter().find(|line| line.id == code) {
                        onchange.call(RehearsalChange::Line(line.clone(), on));
                    }
                },
            }
        }
        Card {
            p { class: "visually-hidden", id: "aloud-label", {texts.rehearsal_aloud()} }
            ChoiceCards {
                id: "spoken",
                labelled_by: "aloud-label",
                several: true,
                options: vec![aloud],
                chosen: if rehearsal.spoken { vec!["aloud".to_owned()] } else { vec![] },
                onchange: move |(_, on): (String, bool)| onchange.call(RehearsalChange::Spoken(on)),
            }
            if rehearsal.spoken && !speech::has_voice(language.tag()) {
                p { class: "hint", role: "status", {texts.rehearsal_no_voice()} }
            }
        }
        if none_chosen() && is_empty {
            Notice { tone: Tone::Warning,
                p { {texts.rehearsal_no_lines()} }
            }
        }
        div { class: "actions",
            Button {
                look: Look::Primary,
                icon: IconName::Forward,
                onpress: move |()| {
                    none_chosen.set(is_empty);
                    if is_empty {
                        page::focus("line-0");
                    } else {
                        onchange.call(RehearsalChange::Begin);
                    }
                },
                {texts.rehearsal_begin()}
            }
            ButtonLink { icon: IconName::Print, to: Route::MeetingPages { at: At::RoleCard(talk.id.clone()) }, {texts.rehearsal_role_card()} }
        }
        KeptRecordings { talk: talk.clone(), voices }
        PastCard { talk: talk.id.clone(), on_screen: id }
        ButtonLink { icon: IconName::Back, to: Route::MeetingPages { at: At::Meeting(talk.id) }, {texts.rehearsal_to_talk()} }
    }
}
