//! A month at a glance.

use chrono::{NaiveDate, Weekday};
use dioxus::prelude::*;

use super::signs::{legend, sign};
use super::words;
use crate::clock;
use crate::i18n::{Language, Texts, date_near, day_number, month_and_year, use_language, use_texts, weekday_name};
use crate::journal::At;
use crate::journal::search::stored::marks_between;
use crate::journal::search::{Mark, MonthMarks, month_of, neighbours, weeks};
use crate::route::Route;
use crate::storage::use_store;
use crate::ui::{ButtonLink, IconName, PageHeading};
use crate::work::{Event, month_name};

const WEEKDAYS: [Weekday; 7] =
    [Weekday::Mon, Weekday::Tue, Weekday::Wed, Weekday::Thu, Weekday::Fri, Weekday::Sat, Weekday::Sun];

/// Every day leads to its page and carries signs for what there is of it.
#[component]
pub fn MonthPage(month: String, events: Callback<(), Vec<Event>>) -> Element {
    let texts = use_texts();
    let language = use_language()();
    let store = use_store();
    let today = clock::today();
    let month = month_of(&month).unwrap_or(today);
    let weeks = weeks(month);
    let days = || weeks.iter().flatten().flatten().copied();
    let (first, last) = (days().min().unwrap_or(month), days().max().unwrap_or(month));
    let marks = MonthMarks::new(month, marks_between(store, first, last, &events.call(())));
    let (before, after) = neighbours(month);
    let to = |month: NaiveDate| Route::JournalPages { at: At::Month(month_name(month)) };
    let name = month_and_year(month, language);
    let caption = texts.find_month_caption(&name);
    rsx! {
        PageHeading { text: name, subject: month_name(month) }
        nav { class: "actions", aria_label: texts.find_months(),
            if let Some(before) = before {
                ButtonLink { icon: IconName::Back, to: to(before), "{month_and_year(before, language)}" }
            }
            if let Some(after) = after {
                ButtonLink { icon: IconName::Forward, to: to(after), "{month_and_year(after, language)}" }
            }
            if month_name(month) != month_name(today) {
                ButtonLink { icon: IconName::Today, to: to(today), {texts.find_this_month()} }
            }
        }
        if marks.is_empty() {
            p { class: "month-empty", {texts.find_month_empty()} }
        }
        table { class: "month",
            caption { class: "visually-hidden", "{caption}" }
            thead {
                tr {
                    for weekday in WEEKDAYS {
                        th { key: "{weekday}", scope: "col", {weekday_head(weekday_name(weekday, language))} }
                    }
                }
            }
            tbody {
                for week in weeks {
                    tr { key: "{week:?}",
                        for (place , day) in week.into_iter().enumerate() {
                            td { key: "{place}",
                                if let Some(day) = day {
                                    {day_link(day, &marks.of(day), day == today, texts, language)}
                                }
                            }
                        }
                    }
                }
            }
        }
        {legend(texts)}
        div { class: "actions",
            ButtonLink { icon: IconName::Back, to: Route::JournalPages { at: At::Overview }, {texts.journal_to()} }
        }
    }
}

/// Two letters, and the whole name for who listens.
fn weekday_head(name: &str) -> Element {
    let short: String = name.chars().take(2).collect();
    rsx! {
        span { aria_hidden: "true", "{short}" }
        span { class: "visually-hidden", "{name}" }
    }
}

fn day_link(day: NaiveDate, marks: &[Mark], is_today: bool, texts: Texts, language: Language) -> Element {
    let said = marks.iter().map(|mark| words::mark(*mark, texts).to_owned());
    let name: Vec<String> = std::iter::once(date_near(day, language)).chain(said).collect();
    rsx! {
        Link {
            to: Route::JournalPages { at: At::Day(day.to_string()) },
            "aria-label": name.join(", "),
            "aria-current": is_today.then_some("date"),
            "{day_number(day, language)}"
            span { class: "signs",
                for mark in marks.iter().copied() {
                    Fragment { key: "{mark:?}", {sign(mark)} }
                }
            }
        }
    }
}
