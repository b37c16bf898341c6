//! On which days.

use chrono::{NaiveDate, Weekday};
use dioxus::prelude::*;

use crate::exercises::booklet::typed;
use crate::exercises::plan::series::WEEK;
use crate::exercises::plan::{FormChange, Rhythm};
use crate::i18n::{date_near, use_language, use_texts, weekday_name};
use crate::ui::{Button, ChoiceCards, ChoiceOption, DateField, IconName, Look, NumberField};

/// Days of the week, every so many days, or days chosen one by one for people whose shifts change.
#[component]
pub(super) fn DaysField(rhythm: Rhythm, onchange: EventHandler<FormChange>) -> Element {
    let texts = use_texts();
    let way = match &rhythm {
        Rhythm::Weekly(_) => "week",
        Rhythm::EveryDays(_) => "every",
        Rhythm::Dates(_) => "dates",
    };
    let ways = [("week", texts.plan_way_week()), ("every", texts.plan_way_every()), ("dates", texts.plan_way_dates())];
    let options: Vec<ChoiceOption> =
        ways.iter().map(|(code, text)| ChoiceOption { code: (*code).to_owned(), text: (*text).to_owned() }).collect();
    rsx! {
        p { class: "visually-hidden", id: "plan-way-label", {texts.plan_way()} }
        ChoiceCards {
            id: "plan-way",
            labelled_by: "plan-way-label",
            options,
            chosen: vec![way.to_owned()],
            onchange: move |(code, _): (String, bool)| {
                let rhythm = match code.as_str() {
                    "every" => Rhythm::EveryDays(2),
                    "dates" => Rhythm::Dates(Vec::new()),
                    _ => Rhythm::Weekly(vec![Weekday::Mon, Weekday::Wed, Weekday::Fri]),
                };
                onchange.call(FormChange::Rhythm(rhythm));
            },
        }
        match rhythm {
            Rhythm::Weekly(days) => rsx! {
                Weekdays { days, onchange }
            },
            Rhythm::EveryDays(every) => rsx! {
                NumberField {
                    id: "plan-every",
                    label: texts.plan_every_label().to_string(),
                    value: if every == 0 { String::new() } else { every.to_string() },
                    unit: texts.plan_every_unit().to_string(),
                    whole: true,
                    oninput: move |raw: String| {
                        let every = typed(&raw).ok().flatten().unwrap_or_default();
                        onchange.call(FormChange::Rhythm(Rhythm::EveryDays(every)));
                    },
                }
            },
            Rhythm::Dates(dates) => rsx! {
                ChosenDates { dates, onchange }
            },
        }
    }
}

#[component]
fn Weekdays(days: Vec<Weekday>, onchange: EventHandler<FormChange>) -> Element {
    let texts = use_texts();
    let language = use_language()();
    let code = |day: Weekday| day.num_days_from_monday().to_string();
    let options: Vec<ChoiceOption> = WEEK
        .iter()
        .map(|day| ChoiceOption { code: code(*day), text: weekday_name(*day, language).to_owned() })
        .collect();
    rsx! {
        p { class: "visually-hidden", id: "plan-weekdays-label", {texts.plan_days()} }
        ChoiceCards {
            id: "plan-weekday",
            labelled_by: "plan-weekdays-label",
            several: true,
            compact: true,
            options,
            chosen: days.iter().map(|day| code(*day)).collect::<Vec<_>>(),
            onchange: move |(chosen, on): (String, bool)| {
                if let Some(day) = WEEK.into_iter().find(|day| code(*day) == chosen) {
                    onchange.call(FormChange::Weekday(day, on));
                }
            },
        }
    }
}

#[component]
fn ChosenDates(dates: Vec<NaiveDate>, onchange: EventHandler<FormChange>) -> Element {
    let texts = use_texts();
    let language = use_language()();
    let mut next = use_signal(|| None::<NaiveDate>);
    rsx! {
        ul { class: "items",
            for date in dates {
                li { key: "{date}", class: "chosen-date",
                    span { "{date_near(date, language)}" }
                    Button {
                        look: Look::Quiet,
                        label: texts.plan_date_out(date_near(date, language)),
                        onpress: move |()| onchange.call(FormChange::Date(date, false)),
                        {texts.plan_out()}
                    }
                }
            }
        }
        DateField {
            id: "plan-date",
            label: texts.plan_date_add().to_string(),
            oninput: move |day| next.set(day),
        }
        Button {
            icon: IconName::Add,
            onpress: move |()| {
                if let Some(date) = next() {
                    onchange.call(FormChange::Date(date, true));
                }
            },
            {texts.plan_date_put_in()}
        }
    }
}
