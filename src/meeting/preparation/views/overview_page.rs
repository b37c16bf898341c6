//! All talks.

use dioxus::prelude::*;

use super::talk_gone::put_back;
use super::talk_list::{TalkPress, talk_list};
use super::words::meeting_name;
use crate::clock;
use crate::i18n::{use_language, use_texts};
use crate::meeting::At;
use crate::meeting::address::NEW;
use crate::meeting::message::MessageKind;
use crate::meeting::preparation::stored::begin_copy;
use crate::meeting::preparation::{Meeting, MeetingStep, Talks, meetings};
use crate::platform::page;
use crate::route::Route;
use crate::storage::use_store;
use crate::ui::{Button, ButtonLink, Card, EmptyState, IconName, Look, PageHeading, UndoNotice};
use crate::work::moment_id;

/// Talks of a list shown at first, and with each press.
const SHOWN: usize = 5;

/// Talks to come and past ones, a new one, and the first step after a silence.
#[component]
pub fn OverviewPage() -> Element {
    let texts = use_texts();
    let language = use_language()();
    let store = use_store();
    let navigator = use_navigator();
    let mut shown = use_signal(|| SHOWN);
    let mut removed = use_signal(|| None::<(String, Meeting)>);
    let today = clock::today();
    let Talks { to_come, past } = Talks::of(meetings(store), today);
    let first = |talks: &[(String, Meeting)]| talks.iter().take(shown()).cloned().collect::<Vec<_>>();
    let more = to_come.len().max(past.len()) > shown();
    let onpress = use_callback(move |(press, id): (TalkPress, String)| {
        let Some(meeting) = store.read(&Meeting::key(&id)) else { return };
        match press {
            TalkPress::Copy => {
                if let Some(next) = begin_copy(store, &meeting) {
                    navigator.push(Route::MeetingPages { at: At::Step(next, MeetingStep::Basics) });
                }
            }
            TalkPress::Remove => {
                if store.remove(&Meeting::key(&id)).is_ok() {
                    removed.set(Some((id, meeting)));
                }
            }
        }
    });
    // The message is about a talk: the next one, or one that begins with it.
    let next_talk = to_come.first().map(|(id, _)| id.clone());
    let write_first = move |()| {
        let now = clock::now();
        let id = next_talk.clone().unwrap_or_else(|| moment_id(now));
        if store.update(&Meeting::key(&id), |talk| talk.unwrap_or_else(|| Meeting::new(now))).is_ok() {
            navigator.push(Route::MeetingPages { at: At::Message(id, MessageKind::FirstContact) });
        }
    };
    let new_talk = rsx! {
        ButtonLink {
            look: Look::Primary,
            icon: IconName::Add,
            to: Route::MeetingPages { at: At::Step(NEW.to_owned(), MeetingStep::Basics) },
            {texts.talks_new()}
        }
    };
    rsx! {
        PageHeading { text: texts.talks_title().to_string() }
        if let Some((id, meeting)) = removed() {
            UndoNotice {
                said: texts.talks_removed(meeting_name(&meeting, language)),
                subject: id.clone(),
                onundo: move |()| {
                    if put_back(store, &id, meeting.clone()) {
                        removed.set(None);
                        page::focus("page-heading");
                    }
                },
            }
        }
        if to_come.is_empty() && past.is_empty() {
            EmptyState { icon: IconName::Meeting, text: texts.talks_about().to_string(), {new_talk} }
        } else {
            p { class: "lead", {texts.talks_about()} }
            {new_talk}
            if !to_come.is_empty() {
                Card { heading: texts.talks_to_come().to_string(),
                    {talk_list(&first(&to_come), today, onpress, language)}
                }
            }
            if !past.is_empty() {
                Card { heading: texts.talks_past().to_string(),
                    {talk_list(&first(&past), today, onpress, language)}
                }
            }
            if more {
                Button { onpress: move |()| shown += SHOWN, {texts.talks_more()} }
            }
        }
        Card { heading: texts.talks_silence().to_string(),
            p { {texts.talks_silence_body()} }
            Button { onpress: write_first, {texts.talks_silence_open()} }
        }
        div { class: "stack",
            ButtonLink { to: Route::MeetingPages { at: At::Agreements }, {texts.talks_agreements()} }
            ButtonLink { to: Route::MeetingPages { at: At::Words }, {texts.talks_words()} }
        }
    }
}
