//! Everything of one day.

use chrono::NaiveDate;
use dioxus::prelude::*;

use super::day_cards::{block_id, diary_card, events_card, goals_card, reading_id, readings_card, work_card};
use super::finder::BATCH;
use crate::clock;
use crate::i18n::{date_long, month_and_year, use_language, use_texts};
use crate::journal::At;
use crate::journal::check_in::{CheckIn, CheckInList};
use crate::journal::diary::Block;
use crate::journal::goal::goals;
use crate::journal::measure::{Measures, Reading};
use crate::journal::search::{days_beside, days_of_goal, is_on};
use crate::journal::work_log::stored::weeks_between;
use crate::platform::page;
use crate::route::Route;
use crate::storage::use_store;
use crate::ui::{Button, ButtonLink, EmptyState, IconName, PageHeading, use_after_render};
use crate::work::{Event, is_meant, iso, month_name};

/// What was written, measured and done that day, and the ways to write more.
#[component]
pub fn DayPage(day: String, events: Callback<(), Vec<Event>>) -> Element {
    let texts = use_texts();
    let language = use_language()();
    let store = use_store();
    let today = clock::today();
    let day = iso::date(&day).filter(|day| is_meant(*day)).unwrap_or(today);
    let checked_in = !store.between::<CheckIn>(day, day).is_empty();
    let readings = store.between::<Reading>(day, day);
    let blocks = store.between::<Block>(day, day);
    let mut goals = goals(store);
    goals.retain(|(_, goal)| days_of_goal(goal).iter().any(|(other, _)| *other == day));
    let week = weeks_between(store, day, day).into_iter().next();
    let events: Vec<_> = events.call(()).into_iter().filter(|event| is_on(event, day)).collect();
    let is_empty = !checked_in
        && readings.is_empty()
        && blocks.is_empty()
        && goals.is_empty()
        && week.is_none()
        && events.is_empty();
    let mut shown = use_signal(|| (day, BATCH));
    let most = if shown().0 == day { shown().1 } else { BATCH };
    let are_more = readings.len().max(blocks.len()) > most;
    // Those that were added take the focus: the button may be gone.
    use_after_render(format!("{day} {most}"), move || {
        if most > BATCH {
            page::focus(&block_id(most - BATCH));
            page::focus(&reading_id(most - BATCH));
        }
    });
    let measures = store.read(&Measures::key()).unwrap_or_default();
    let (before, after) = days_beside(day);
    let to = |day: NaiveDate| Route::JournalPages { at: At::Day(day.to_string()) };
    rsx! {
        PageHeading { text: date_long(day, language), subject: day.to_string() }
        nav { class: "actions", aria_label: texts.find_days(),
            if let Some(before) = before {
                ButtonLink { icon: IconName::Back, to: to(before), {texts.diary_before()} }
            }
            if let Some(after) = after {
                ButtonLink { icon: IconName::Forward, to: to(after), {texts.diary_after()} }
            }
        }
        if is_empty {
            EmptyState { icon: IconName::Journal, text: texts.find_day_empty().to_string() }
        }
        // Also without any: it offers to take back what was deleted.
        CheckInList { day: Some(day) }
        {readings_card(readings.get(..most.min(readings.len())).unwrap_or_default(), &measures, texts, language)}
        {diary_card(blocks.get(..most.min(blocks.len())).unwrap_or_default(), texts, language)}
        {goals_card(&goals, day, texts)}
        {work_card(week.as_ref(), day, texts, language)}
        {events_card(&events, texts)}
        if are_more {
            Button { onpress: move |()| shown.set((day, most + BATCH)), {texts.find_more()} }
        }
        div { class: "stack",
            if day <= today {
                ButtonLink { icon: IconName::Add, to: Route::JournalPages { at: At::Overview }, {texts.find_write_check_in()} }
                ButtonLink { icon: IconName::Add, to: Route::JournalPages { at: At::Diary(day.to_string()) }, {texts.find_write_diary()} }
                ButtonLink { icon: IconName::Add, to: Route::JournalPages { at: At::WorkWeek(day.to_string()) }, {texts.find_write_work()} }
            }
            ButtonLink { icon: IconName::Back, to: Route::JournalPages { at: At::Month(month_name(day)) }, "{month_and_year(day, language)}" }
        }
    }
}
