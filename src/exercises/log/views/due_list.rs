//! What plans ask for now, each to be started or written down with one tap.

use chrono::NaiveDate;
use dioxus::prelude::*;

use super::due_row::DueRow;
use super::words;
use crate::clock;
use crate::exercises::log::{Due, Entry, LogChange, Outcome, use_log_book};
use crate::exercises::plan::{Occurrence, plans};
use crate::i18n::{date_near, time_short, use_language, use_texts};
use crate::storage::use_store;
use crate::ui::{Button, Card, Look, Notice, Tone};

/// Not answered yet, of yesterday and today; or when the next one comes. Nothing when there is no plan.
#[component]
pub fn DueList(
    onstart: EventHandler<Occurrence>,
    /// A session is open: going on with that one is the thing to do next.
    playing: bool,
    /// What is asked about in another place of the page.
    elsewhere: Vec<Occurrence>,
    /// The ways to let one wait.
    later: Callback<Occurrence, Element>,
) -> Element {
    let texts = use_texts();
    let language = use_language()();
    let book = use_log_book();
    let mut noted = use_signal(|| None::<Noted>);
    let overview = book.overview(clock::now());
    let plans = plans(use_store());
    let write = move |(due, outcome): (Due, Outcome)| {
        let entry = Entry::answering(&due.occurrence, outcome, clock::now());
        let day = entry.date;
        if let Some(undo) = book.change(day, &LogChange::Add(entry)) {
            noted.set(Some(Noted { day, undo, outcome }));
        }
    };
    let undo = move |()| {
        if let Some(Noted { day, undo, .. }) = noted.take() {
            book.change(day, &undo);
        }
    };
    let open: Vec<Due> = overview.due.iter().filter(|due| !elsewhere.contains(&due.occurrence)).cloned().collect();
    if open.is_empty() && overview.next.is_none() && noted.read().is_none() {
        return rsx! {};
    }
    let next = overview.next.as_ref().filter(|_| open.is_empty());
    rsx! {
        Card { heading: texts.log_due_heading().to_string(),
            if let Some(noted) = noted() {
                Notice { tone: Tone::Good,
                    p { "{texts.log_noted(words::outcome(noted.outcome, texts))}" }
                    Button { look: Look::Quiet, onpress: undo, {texts.undo()} }
                }
            }
            if let Some(next) = next {
                p { "{texts.log_next(date_near(next.date, language), time_short(next.time, language))}" }
            }
            ul { class: "items",
                for due in open {
                    DueRow {
                        key: "{due.occurrence.plan}{due.occurrence.moment()}",
                        plan: plans.iter().find(|(id, _)| *id == due.occurrence.plan).map(|(_, plan)| plan.clone()),
                        due,
                        playing,
                        onstart,
                        onwrite: write,
                        later,
                    }
                }
            }
        }
    }
}

/// What was just written down.
#[derive(Clone)]
struct Noted {
    day: NaiveDate,
    undo: LogChange,
    outcome: Outcome,
}
