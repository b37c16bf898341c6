//! Talks and checks that wait, for Today.

use chrono::NaiveDate;
use dioxus::prelude::*;

use super::words::{agreement_name, day_words};
use crate::clock;
use crate::i18n::{Language, texts, time_short, use_language};
use crate::meeting::At;
use crate::meeting::agreement::{CheckDue, TalkWaiting, TalkWhen, agreements, checks_due, talks_waiting};
use crate::meeting::preparation::{MeetingStep, meetings};
use crate::meeting::sharing::PaperKind;
use crate::route::Route;
use crate::storage::use_store;
use crate::ui::{ButtonLink, Card, IconName, Look};

/// The rest stands on the page of all agreements.
const MOST: usize = 3;

/// A talk of today or tomorrow, then one that may have been, then agreements to look back on; nothing when nothing waits.
///
/// All preparations are read, for a list of their days beside them could tell something else than they do; a talk for
/// tomorrow may have been prepared long ago, so that their ids do not tell either.
#[component]
pub fn MeetingDue() -> Element {
    let language = use_language()();
    let store = use_store();
    let today = clock::today();
    let talks = talks_waiting(&meetings(store), today);
    let due = checks_due(&agreements(store), today);
    rsx! {
        for talk in talks.into_iter().take(MOST) {
            div { key: "{talk.meeting}", {talk_card(&talk, language)} }
        }
        if !due.is_empty() {
            {checks_card(&due, today, language)}
        }
    }
}

fn talk_card(talk: &TalkWaiting, language: Language) -> Element {
    let texts = texts(language);
    let time = talk.time.map(|time| time_short(time, language));
    let heading = match (talk.when, time) {
        (TalkWhen::Today, None) => texts.talk_due_today().to_owned(),
        (TalkWhen::Today, Some(time)) => texts.talk_due_today_at(time),
        (TalkWhen::Tomorrow, None) => texts.talk_due_tomorrow().to_owned(),
        (TalkWhen::Tomorrow, Some(time)) => texts.talk_due_tomorrow_at(time),
        (TalkWhen::Past, _) => texts.talk_due_past(day_words(talk.date, talk.date, language)),
    };
    let is_past = talk.when == TalkWhen::Past;
    let id = &talk.meeting;
    let at = if is_past { At::Step(id.clone(), MeetingStep::Agreements) } else { At::Meeting(id.clone()) };
    rsx! {
        Card { heading,
            if is_past {
                p { {texts.talk_due_past_hint()} }
                ButtonLink { to: Route::MeetingPages { at }, {texts.talk_due_write()} }
            } else {
                div { class: "actions",
                    ButtonLink {
                        look: Look::Primary,
                        icon: IconName::Forward,
                        to: Route::MeetingPaperPage { id: id.clone(), kind: PaperKind::Card },
                        {texts.talk_due_card()}
                    }
                    ButtonLink { to: Route::MeetingPages { at }, {texts.talk_due_prepare()} }
                }
            }
        }
    }
}

fn checks_card(due: &[CheckDue], today: NaiveDate, language: Language) -> Element {
    let texts = texts(language);
    let when = |due: &CheckDue| {
        if due.on == today {
            texts.agreement_due_today().to_owned()
        } else {
            texts.agreement_due_since(day_words(due.on, today, language))
        }
    };
    rsx! {
        Card { heading: texts.agreement_due_title().to_string(),
            ul { class: "items", role: "list",
                for due in due.iter().take(MOST) {
                    li { key: "{due.agreement}",
                        Link {
                            class: "agreement-name",
                            to: Route::MeetingPages { at: At::Agreement(due.agreement.clone()) },
                            dir: "auto",
                            "{agreement_name(&due.what, texts)}"
                        }
                        p { class: "hint", "{when(due)}" }
                    }
                }
            }
            ButtonLink { to: Route::MeetingPages { at: At::Agreements }, {texts.agreement_to_all()} }
        }
    }
}
