//! The parts of a day, each on its card; nothing where there is nothing.

use chrono::NaiveDate;
use dioxus::prelude::*;

use super::words;
use crate::i18n::{Language, Texts, date_short, time_short};
use crate::journal::At;
use crate::journal::diary::Block;
use crate::journal::diary::hours_text;
use crate::journal::goal::Goal;
use crate::journal::measure::{Measures, Reading, measure_name, value_words};
use crate::journal::search::{OfGoal, days_not_worked, days_of_goal};
use crate::journal::work_log::WorkWeek;
use crate::route::Route;
use crate::ui::{Card, ItemList};
use crate::work::{Event, month_name};

/// Values that were measured.
pub(super) fn readings_card(readings: &[Reading], measures: &Measures, texts: Texts, language: Language) -> Element {
    if readings.is_empty() {
        return rsx! {};
    }
    rsx! {
        Card { heading: texts.find_kind_measure().to_string(),
            ItemList {
                for (row , reading) in readings.iter().enumerate() {
                    li { key: "{reading.id}",
                        Link { id: reading_id(row), to: Route::JournalPages { at: At::Measure(reading.measure.clone().into()) },
                            span { dir: "auto", "{measure_name(&reading.measure, measures, texts)}" }
                        }
                        p { "{value_words(&reading.measure, reading.value, measures, texts, language)}" }
                        {own_words([reading.note.as_str(), &reading.given_by])}
                    }
                }
            }
        }
    }
}

/// The id of the link of a value, to move the focus there.
pub(super) fn reading_id(row: usize) -> String {
    format!("reading-{row}")
}

/// The blocks of the activity diary.
pub(super) fn diary_card(blocks: &[Block], texts: Texts, language: Language) -> Element {
    if blocks.is_empty() {
        return rsx! {};
    }
    rsx! {
        Card { heading: texts.find_kind_diary().to_string(),
            ItemList {
                for (row , block) in blocks.iter().enumerate() {
                    li { key: "{block.id}",
                        Link { id: block_id(row), to: Route::JournalPages { at: At::Block(month_name(block.date), block.id.clone()) },
                            span { dir: "auto", "{block.activity}" }
                        }
                        p {
                            if let Some(start) = block.start {
                                "{time_short(start, language)} · "
                            }
                            "{hours_text(block.minutes.into(), language)}"
                        }
                        {own_words([block.note.as_str()])}
                    }
                }
            }
        }
    }
}

/// The id of the link of a block, to move the focus there.
pub(super) fn block_id(row: usize) -> String {
    format!("block-{row}")
}

/// What goals have to do with this day.
pub(super) fn goals_card(goals: &[(String, Goal)], day: NaiveDate, texts: Texts) -> Element {
    if goals.is_empty() {
        return rsx! {};
    }
    rsx! {
        Card { heading: texts.find_kind_goal().to_string(),
            ItemList {
                for (id , goal) in goals {
                    li { key: "{id}",
                        Link { to: Route::JournalPages { at: At::Goal(id.clone()) },
                            span { dir: "auto",
                                if goal.what.trim().is_empty() { {texts.find_unnamed_goal()} } else { "{goal.what}" }
                            }
                        }
                        for (place , (_, what)) in days_of_goal(goal).into_iter().filter(|(other, _)| *other == day).enumerate() {
                            Fragment { key: "{place}", {of_goal(&what, texts)} }
                        }
                    }
                }
            }
        }
    }
}

fn of_goal(what: &OfGoal<'_>, texts: Texts) -> Element {
    let (said, words) = match what {
        OfGoal::LookBack(back) => {
            let far = back.how_far.map(|far| texts.find_how_far(far));
            (far.unwrap_or_else(|| texts.find_looked_back().to_owned()), vec![back.helped.as_str(), &back.next])
        }
        OfGoal::Challenge(step) => {
            let said = if step.done.is_some() { texts.find_step_done() } else { texts.find_step() };
            (said.to_owned(), vec![step.what.as_str(), &step.before, &step.after])
        }
        OfGoal::LookBackPlanned => (texts.find_look_back_planned().to_owned(), Vec::new()),
    };
    rsx! {
        p { "{said}" }
        {own_words(words)}
    }
}

/// The week at work that the day is in.
pub(super) fn work_card(week: Option<&WorkWeek>, day: NaiveDate, texts: Texts, language: Language) -> Element {
    let Some(week) = week else { return rsx! {} };
    let place = (day - week.monday).num_days();
    let is_worked = week.days_worked.is_some_and(|bits| (0..7).contains(&place) && bits & (1 << place) != 0);
    let is_free = days_not_worked(week).contains(&day);
    rsx! {
        Card { heading: texts.find_kind_work_log().to_string(),
            Link { to: Route::JournalPages { at: At::WorkWeek(week.monday.to_string()) },
                "{texts.find_week(date_short(week.monday, language))}"
            }
            if is_worked {
                p { {texts.find_worked()} }
            } else if is_free {
                p { {texts.find_not_worked()} }
            }
            {own_words([week.adapted.as_str(), &week.note])}
        }
    }
}

/// What happened outside the journal.
pub(super) fn events_card(events: &[Event], texts: Texts) -> Element {
    if events.is_empty() {
        return rsx! {};
    }
    rsx! {
        Card { heading: texts.find_around().to_string(),
            ItemList {
                for (place , event) in events.iter().enumerate() {
                    li { key: "{place}",
                        {words::event(event.kind, texts)}
                        {own_words([event.name.as_str()])}
                    }
                }
            }
        }
    }
}

/// A paragraph for each text that is not empty.
fn own_words<'a>(texts: impl IntoIterator<Item = &'a str>) -> Element {
    let written = texts.into_iter().filter(|text| !text.trim().is_empty());
    rsx! {
        for (place , text) in written.enumerate() {
            p { key: "{place}", class: "own-words", dir: "auto", "{text}" }
        }
    }
}
