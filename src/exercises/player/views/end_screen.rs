//! The end of a session: how it was, and into the log.

use dioxus::prelude::*;

use crate::exercises::At;
use crate::exercises::log::{Entry, LogChange, LogMonth, Outcome, use_log_book};
use crate::exercises::player::{Act, Session, outcome, use_session_desk};
use crate::i18n::use_texts;
use crate::route::Route;
use crate::storage::{Key, use_store};
use crate::ui::{Button, Card, Look, PageHeading, Rating};
use crate::work::moment_id;
use crate::work::month_name;

/// Two ratings that may stay open, and one press. The entry is written before the session is removed, and its name
/// comes from the session, so that it is never there twice and never lost.
#[component]
pub(super) fn EndScreen(session: Session) -> Element {
    let texts = use_texts();
    let store = use_store();
    let desk = use_session_desk();
    let book = use_log_book();
    let navigator = use_navigator();
    let mut effort = use_signal(|| None::<u8>);
    let mut pain = use_signal(|| None::<u8>);
    let (how, _) = outcome(&session);
    let title = match how {
        Outcome::Done => texts.player_finished(),
        Outcome::Shortened(_) => texts.player_shortened(),
        Outcome::Skipped(_) => texts.player_not_begun(),
    };
    let keep = use_callback(move |session: Session| {
        let entry = Entry { effort: effort(), pain_during: pain(), ..entry(&session) };
        let key: Key<LogMonth> = LogMonth::key(entry.date);
        let at = At::Entry(month_name(entry.date), entry.id.clone());
        let written = book.change(entry.date, &LogChange::Add(entry)).is_some();
        if written && store.read(&key).is_some() && desk.remove() {
            navigator.push(Route::ExercisesPages { at });
        }
    });
    let back = move |()| {
        desk.change(Act::Back);
    };
    let throw_away = move |()| {
        if desk.remove() {
            navigator.push(Route::ExercisesPages { at: At::Overview });
        }
    };
    rsx! {
        PageHeading { text: title.to_string(), subject: "end" }
        if !matches!(how, Outcome::Skipped(_)) {
            Card {
                Rating {
                    id: "effort",
                    label: texts.log_effort().to_string(),
                    lower: texts.log_effort_low().to_string(),
                    upper: texts.log_effort_high().to_string(),
                    value: effort(),
                    onchange: move |number| effort.set(number),
                }
                Rating {
                    id: "pain",
                    label: texts.log_pain_during().to_string(),
                    lower: texts.log_pain_none().to_string(),
                    upper: texts.log_pain_worst().to_string(),
                    value: pain(),
                    onchange: move |number| pain.set(number),
                }
            }
        }
        div { class: "actions",
            Button { look: Look::Primary, onpress: move |()| keep.call(session.clone()), {texts.player_keep()} }
            Button { onpress: back, {texts.player_back_in()} }
            if matches!(how, Outcome::Skipped(_)) {
                Button { look: Look::Quiet, onpress: throw_away, {texts.player_throw_away()} }
            }
        }
    }
}

/// What the log gets of a session.
fn entry(session: &Session) -> Entry {
    let (outcome, parts) = outcome(session);
    let date = session.occurrence.map_or(session.started.date(), |(date, _)| date);
    let time = session.occurrence.map(|(_, time)| time);
    let written = session.run.end.map_or(session.started, |end| end.at);
    let entry = Entry::new(date, session.plan.clone(), outcome, written);
    Entry { id: moment_id(session.started), time, parts, ..entry }
}
