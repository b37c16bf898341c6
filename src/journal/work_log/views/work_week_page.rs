//! A week at work.

use chrono::{Datelike, Days, NaiveDate, Weekday};
use dioxus::prelude::*;

use super::hours_field::HoursField;
use super::words::weekdays;
use crate::clock;
use crate::i18n::{date_near, date_short, use_language, use_texts, weekday_name};
use crate::journal::At;
use crate::journal::diary::week_of;
use crate::journal::work_log::stored::usual_contract;
use crate::journal::work_log::{WeekChange, WorkChange, WorkWeek, WorkYear, shown_week};
use crate::platform::page;
use crate::route::Route;
use crate::storage::{use_document, use_store};
use crate::ui::{
    Button, ButtonLink, Card, ChoiceCards, ChoiceOption, IconName, Look, PageHeading, Scale, TextArea, UndoNotice,
};

/// The week of any of its days; this week, when the address names none that has begun.
#[component]
pub fn WorkWeekPage(monday: String) -> Element {
    rsx! {
        for monday in [shown_week(&monday, clock::today())] {
            OneWeek { key: "{monday}", monday }
        }
    }
}

/// Saved with each change.
#[component]
fn OneWeek(monday: NaiveDate) -> Element {
    let texts = use_texts();
    let language = use_language()();
    let (year, change) = use_document(WorkYear::key(monday.year()), WeekChange::apply);
    let mut removed = use_signal(|| None::<WorkWeek>);
    // Fields keep what is typed in them: taken away or brought back, a week gets new ones.
    let mut round = use_signal(|| 0);
    let week = year.and_then(|year| year.week(monday).cloned());
    let usual = usual_contract(use_store(), monday);
    let make = use_callback(move |what| {
        change.call(WeekChange { monday, contract: usual, now: clock::now(), what });
    });
    let days = week_of(monday);
    let last = days.last().copied().unwrap_or(monday);
    let to = |day: NaiveDate| Route::JournalPages { at: At::WorkWeek(day.to_string()) };
    let doomed = week.clone();
    rsx! {
        PageHeading { text: texts.work_log_week(date_short(monday, language)) }
        p { class: "lead", "{texts.work_log_days(date_near(monday, language), date_near(last, language))}" }
        nav { class: "actions", aria_label: texts.work_log_weeks(),
            if let Some(before) = monday.checked_sub_days(Days::new(7)) {
                ButtonLink { icon: IconName::Back, to: to(before), {texts.work_log_before()} }
            }
            if last < clock::today() {
                if let Some(after) = last.succ_opt() {
                    ButtonLink { icon: IconName::Forward, to: to(after), {texts.work_log_after()} }
                }
            }
        }
        if let Some(week) = removed().filter(|_| doomed.is_none()) {
            UndoNotice {
                said: texts.work_log_removed().to_string(),
                subject: "{week.monday}",
                onundo: move |()| {
                    make.call(WorkChange::PutBack(Box::new(week.clone())));
                    removed.set(None);
                    round += 1;
                    page::focus("page-heading");
                },
            }
        }
        for at in [round()] {
            WeekFields { key: "{at}", week: week.clone(), usual, make }
        }
        div { class: "actions",
            ButtonLink { icon: IconName::Back, to: Route::JournalPages { at: At::WorkLog }, {texts.work_log_to()} }
            if let Some(week) = doomed {
                Button {
                    look: Look::Danger,
                    icon: IconName::Delete,
                    onpress: move |()| {
                        removed.set(Some(week.clone()));
                        make.call(WorkChange::Remove);
                        round += 1;
                    },
                    {texts.work_log_delete()}
                }
            }
        }
    }
}

#[component]
fn WeekFields(week: Option<WorkWeek>, usual: Option<u16>, make: Callback<WorkChange>) -> Element {
    let texts = use_texts();
    let language = use_language()();
    let suggested = week.is_none() && usual.is_some();
    let contract = week.as_ref().map_or(usual, |week| week.contract);
    let names: [Weekday; 7] =
        [Weekday::Mon, Weekday::Tue, Weekday::Wed, Weekday::Thu, Weekday::Fri, Weekday::Sat, Weekday::Sun];
    let option = |day: Weekday| ChoiceOption {
        code: day.num_days_from_monday().to_string(),
        text: weekday_name(day, language).to_owned(),
    };
    let ticked: Vec<String> = week
        .iter()
        .flat_map(|week| weekdays(week, Some(true)))
        .map(|day| day.num_days_from_monday().to_string())
        .collect();
    let field = |text: fn(&WorkWeek) -> &String| week.as_ref().map(text).cloned().unwrap_or_default();
    rsx! {
        Card {
            HoursField {
                id: "worked",
                label: texts.work_log_worked().to_string(),
                hint: texts.work_log_worked_hint().to_string(),
                value: week.as_ref().and_then(|week| week.worked),
                onchange: move |minutes| make.call(WorkChange::Worked(minutes)),
            }
            HoursField {
                id: "contract",
                label: texts.work_log_contract().to_string(),
                hint: suggested.then(|| texts.work_log_contract_hint().to_owned()),
                value: contract,
                onchange: move |minutes| make.call(WorkChange::Contract(minutes)),
            }
            div { class: "field",
                p { id: "days-off-label", class: "label", {texts.work_log_off()} }
                Scale {
                    id: "days-off",
                    labelled_by: "days-off-label",
                    max: 7,
                    value: week.as_ref().and_then(|week| week.days_off).map(i64::from),
                    onchange: move |days: Option<i64>| {
                        make.call(WorkChange::DaysOff(days.and_then(|days| u8::try_from(days).ok())));
                    },
                }
            }
            div { class: "field",
                p { id: "worked-on-label", class: "label", {texts.work_log_on()} }
                ChoiceCards {
                    id: "worked-on",
                    labelled_by: "worked-on-label",
                    options: names.map(option).to_vec(),
                    chosen: ticked,
                    several: true,
                    compact: true,
                    onchange: move |(code, on): (String, bool)| {
                        let day = code.parse().ok().and_then(|at: usize| names.get(at).copied());
                        if let Some(day) = day {
                            make.call(WorkChange::DayWorked(day, on));
                        }
                    },
                }
            }
        }
        Card {
            TextArea {
                id: "adapted",
                label: texts.work_log_adapted().to_string(),
                hint: texts.work_log_adapted_hint().to_string(),
                value: field(|week| &week.adapted),
                rows: 2,
                oninput: move |words| make.call(WorkChange::Adapted(words)),
            }
            TextArea {
                id: "note",
                label: texts.log_note().to_string(),
                value: field(|week| &week.note),
                rows: 2,
                oninput: move |words| make.call(WorkChange::Note(words)),
            }
        }
    }
}
