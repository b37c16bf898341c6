//! One talk.

use dioxus::prelude::*;

use super::talk_gone::{talk_gone, to_all};
use super::talk_links::talk_links;
use super::words::{meeting_name, step_line, step_name, when_words};
use crate::clock;
use crate::i18n::{Language, date_short, texts, use_language, use_texts};
use crate::meeting::At;
use crate::meeting::preparation::stored::begin_copy;
use crate::meeting::preparation::{
    Contents, Meeting, MeetingChange, MeetingStep, OpenMeeting, TalkState, talk_state, use_meeting,
};
use crate::route::Route;
use crate::storage::use_store;
use crate::ui::{Button, ButtonLink, Card, Icon, IconName, Look, PageHeading};
use crate::work::use_country;

/// The talk at this address; another one begins anew.
#[component]
pub fn MeetingPage(id: String) -> Element {
    rsx! {
        for id in [id] {
            OneTalk { key: "{id}", id: id.clone() }
        }
    }
}

/// Its steps with what is in them, and all that can be done with it.
#[component]
fn OneTalk(id: String) -> Element {
    let texts = use_texts();
    let language = use_language()();
    let country = use_country()();
    let store = use_store();
    let navigator = use_navigator();
    let mut removed = use_signal(|| None::<Meeting>);
    let open = use_meeting(&id, None);
    if !open.is_stored {
        return talk_gone(store, &id, removed, language);
    }
    let meeting = open.meeting.clone();
    let name = meeting_name(&meeting, language);
    let when = when_words(&meeting, language);
    let copied = meeting.clone();
    let copy = move |()| {
        if let Some(next) = begin_copy(store, &copied) {
            navigator.push(Route::MeetingPages { at: At::Step(next, MeetingStep::Basics) });
        }
    };
    let remove = {
        let (id, meeting) = (id.clone(), meeting.clone());
        move |()| {
            if store.remove(&Meeting::key(&id)).is_ok() {
                removed.set(Some(meeting.clone()));
            }
        }
    };
    rsx! {
        PageHeading { text: name, subject: id.clone() }
        if !when.is_empty() {
            p { class: "lead", "{when}" }
        }
        {state(&open, navigator, language)}
        Card { heading: texts.talk_prepare().to_string(),
            {steps(&id, &meeting, language)}
        }
        {talk_links(&id, country, texts)}
        div { class: "stack",
            p { class: "hint", {texts.talks_copy_hint()} }
            Button { onpress: copy, {texts.talks_copy()} }
            Button { look: Look::Danger, icon: IconName::Delete, onpress: remove, {texts.talks_remove()} }
            {to_all(texts)}
        }
    }
}

/// That it took place, or the question whether it did once its day is past.
fn state(open: &OpenMeeting, navigator: dioxus::router::Navigator, language: Language) -> Element {
    let texts = texts(language);
    let step = |step| Route::MeetingPages { at: At::Step(open.id.clone(), step) };
    let agreements = step(MeetingStep::Agreements);
    match talk_state(&open.meeting, clock::today()) {
        TalkState::ToCome | TalkState::Today => rsx! {},
        TalkState::Held(day) => rsx! {
            Card {
                p { {texts.talk_held(date_short(day, language))} }
                ButtonLink { look: Look::Primary, to: agreements, {texts.talk_to_agreements()} }
            }
        },
        TalkState::Unanswered(day) => {
            let onchange = open.onchange;
            rsx! {
                Card { heading: texts.talk_outcome().to_string(),
                    p { {texts.talk_outcome_body(date_short(day, language))} }
                    div { class: "actions",
                        Button {
                            look: Look::Primary,
                            onpress: move |()| {
                                onchange.call(MeetingChange::Held(Some(day)));
                                navigator.push(agreements.clone());
                            },
                            {texts.talk_outcome_yes()}
                        }
                        ButtonLink { to: step(MeetingStep::Basics), {texts.talk_outcome_other_day()} }
                    }
                }
            }
        }
    }
}

/// The ten steps, with a mark where something is written and a line about it.
fn steps(id: &str, meeting: &Meeting, language: Language) -> Element {
    let texts = texts(language);
    let contents = Contents::of(meeting);
    rsx! {
        ol { class: "talk-steps",
            for step in MeetingStep::ALL {
                li { key: "{step:?}",
                    Link { to: Route::MeetingPages { at: At::Step(id.to_owned(), step) },
                        {step_name(step, texts)}
                        if step.is_begun(meeting) {
                            Icon { name: IconName::Check }
                            span { class: "visually-hidden", " {texts.meeting_step_begun()}" }
                        }
                    }
                    p { class: "hint", dir: "auto", "{step_line(step, meeting, &contents, language)}" }
                }
            }
        }
    }
}
