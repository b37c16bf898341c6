//! What was missed while the app was closed.

use chrono::{NaiveDate, TimeDelta};
use dioxus::prelude::*;

use super::stored::{change_reminders, reminders, timetable};
use crate::clock;
use crate::exercises::log::{Entry, LogChange, Outcome, use_log_book};
use crate::exercises::plan::{Occurrence, Plan};
use crate::exercises::reminders::{DueKey, ReminderChange};
use crate::i18n::{date_near, time_short, use_language, use_texts};
use crate::platform::page;
use crate::storage::use_store;
use crate::ui::{Button, Card, Look, Notice, Tone};

/// A look is written down once in so long.
const ONE_LOOK: TimeDelta = TimeDelta::hours(1);

/// Each to be answered, or all left as they are. `missed` is [`super::use_missed`].
#[component]
pub fn WhileAway(missed: Vec<Occurrence>) -> Element {
    let texts = use_texts();
    let language = use_language()();
    let store = use_store();
    let book = use_log_book();
    let mut noted = use_signal(|| None::<(NaiveDate, LogChange)>);
    let nothing = missed.is_empty() && store.count::<Plan>() > 0;
    use_effect(use_reactive!(|nothing| {
        let now = clock::now();
        let is_new = |looked| looked > now || now.signed_duration_since(looked) > ONE_LOOK;
        if nothing && reminders(store).last_looked.is_none_or(is_new) {
            change_reminders(store, &ReminderChange::Looked(now));
        }
    }));
    let mut answer = move |occurrence: &Occurrence, outcome: Outcome| {
        let entry = Entry::answering(occurrence, outcome, clock::now());
        let day = entry.date;
        if let Some(undo) = book.change(day, &LogChange::Add(entry)) {
            noted.set(Some((day, undo)));
            // The button that was pressed goes away.
            page::focus("while-away");
        }
    };
    if missed.is_empty() && noted.read().is_none() {
        return rsx! {};
    }
    let none_left = missed.is_empty();
    let timetable = timetable(store);
    rsx! {
        Card { heading: texts.reminders_away().to_string(),
            p { id: "while-away", tabindex: "-1",
                if none_left { {texts.reminders_away_none_left()} } else { {texts.reminders_away_lead()} }
            }
            if noted.read().is_some() {
                Notice { tone: Tone::Good,
                    p { {texts.reminders_away_noted()} }
                    Button {
                        look: Look::Quiet,
                        onpress: move |()| {
                            if let Some((day, undo)) = noted.take() {
                                book.change(day, &undo);
                            }
                        },
                        {texts.undo()}
                    }
                }
            }
            ul { class: "items",
                for occurrence in missed {
                    {
                        let name = timetable.name(&DueKey::from(&occurrence), texts);
                        let when = texts.plan_days_at(date_near(occurrence.date, language), time_short(occurrence.time, language));
                        let (done, skipped) = (occurrence.clone(), occurrence.clone());
                        rsx! {
                            li { class: "due", key: "{occurrence.plan}{occurrence.moment()}",
                                h3 { dir: "auto", "{name}" }
                                p { class: "hint", "{when}" }
                                div { class: "due-actions",
                                    Button {
                                        label: texts.reminders_away_named(texts.log_done(), &name, &when),
                                        onpress: move |()| answer(&done, Outcome::Done),
                                        {texts.log_done()}
                                    }
                                    Button {
                                        look: Look::Quiet,
                                        label: texts.reminders_away_named(texts.log_skipped(), &name, &when),
                                        onpress: move |()| answer(&skipped, Outcome::Skipped(None)),
                                        {texts.log_skipped()}
                                    }
                                }
                            }
                        }
                    }
                }
            }
            if none_left {
                Button { onpress: move |()| noted.set(None), {texts.reminders_away_close()} }
            } else {
                Button {
                    onpress: move |()| {
                        noted.set(None);
                        change_reminders(store, &ReminderChange::Looked(clock::now()));
                        page::focus("page-heading");
                    },
                    {texts.reminders_away_leave()}
                }
            }
        }
    }
}
