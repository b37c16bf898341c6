//! The weeks at work.

use chrono::NaiveDate;
use dioxus::prelude::*;

use super::words::week_words;
use crate::clock;
use crate::i18n::{Language, date_short, texts, use_language, use_texts};
use crate::journal::At;
use crate::journal::diary::GoToDay;
use crate::journal::work_log::{WorkWeek, last_weeks, stored::weeks_between};
use crate::route::Route;
use crate::storage::use_store;
use crate::ui::{Button, ButtonLink, Card, IconName, ItemList, Look, PageHeading};

/// Weeks before this one, shown at first; each press shows as many more.
const SHOWN: usize = 8;

/// This week, and those before it, newest first; each can be written down, also later.
#[component]
pub fn WorkLogPage() -> Element {
    let texts = use_texts();
    let language = use_language()();
    let store = use_store();
    let navigator = use_navigator();
    let mut shown = use_signal(|| SHOWN);
    let today = clock::today();
    let mondays = last_weeks(today, shown() + 1);
    let weeks = mondays.last().map(|first| weeks_between(store, *first, today)).unwrap_or_default();
    let written = |monday: NaiveDate| weeks.iter().find(|week| week.monday == monday);
    let (this_week, earlier) = mondays.split_first().map_or((today, &[][..]), |(first, rest)| (*first, rest));
    rsx! {
        PageHeading { text: texts.work_log_title().to_string() }
        p { class: "lead", {texts.work_log_lead()} }
        Card { heading: texts.work_log_this_week().to_string(),
            {in_short(written(this_week), language)}
            ButtonLink { look: Look::Primary, icon: IconName::Edit, to: to(this_week), {texts.work_log_write()} }
        }
        Card { heading: texts.work_log_earlier().to_string(),
            ItemList {
                for monday in earlier.iter().copied() {
                    li { key: "{monday}",
                        Link { to: to(monday), "{texts.work_log_week(date_short(monday, language))}" }
                        {in_short(written(monday), language)}
                    }
                }
            }
            Button { onpress: move |()| shown += SHOWN, {texts.work_log_more()} }
        }
        GoToDay {
            id: "work-week-day",
            summary: texts.work_log_other().to_string(),
            label: texts.work_log_any_day().to_string(),
            button: texts.diary_show_day().to_string(),
            onchoose: move |day| {
                navigator.push(to(day));
            },
        }
        ButtonLink { icon: IconName::Back, to: Route::JournalPages { at: At::Overview }, {texts.nav_journal()} }
    }
}

fn to(day: NaiveDate) -> Route {
    Route::JournalPages { at: At::WorkWeek(day.to_string()) }
}

/// The hours as a bar and in words, and what else was written down.
fn in_short(week: Option<&WorkWeek>, language: Language) -> Element {
    let Some(week) = week.filter(|week| week.says_something()) else {
        return rsx! {
            p { class: "hint", {texts(language).work_log_nothing()} }
        };
    };
    let words = week_words(week, language);
    rsx! {
        if let (Some(worked), Some(contract @ 1..)) = (week.worked, week.contract) {
            progress { max: "{contract}", value: "{worked}", aria_label: words.first().cloned() }
        }
        for words in words {
            p { key: "{words}", "{words}" }
        }
        for words in [&week.adapted, &week.note] {
            if !words.trim().is_empty() {
                p { class: "own-words", dir: "auto", "{words}" }
            }
        }
    }
}
