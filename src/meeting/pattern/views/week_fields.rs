//! What is written about one week.

use chrono::NaiveDate;
use dioxus::prelude::*;

use super::number_kept::NumberKept;
use super::words::problem_words;
use crate::i18n::{Language, texts};
use crate::meeting::pattern::{Quantity, WeekProblem, week_problems};
use crate::meeting::preparation::{LineField, LinePlace, MeetingChange, PatternWeek, ShareMark, WeekPart};
use crate::ui::{Button, DateField, IconName, Look};

/// Its fields, and what can be done with the whole week.
pub(in crate::meeting::pattern) fn week_fields(
    name: &str,
    week: &PatternWeek,
    begins: Option<NaiveDate>,
    language: Language,
    onchange: Callback<MeetingChange>,
    oncopy: Callback<String>,
    onremove: Callback<String>,
) -> Element {
    let texts = texts(language);
    let problems = week_problems(week, begins);
    let said = |kinds: &[WeekProblem]| {
        let found = problems.iter().find(|problem| kinds.contains(problem));
        found.map(|problem| problem_words(*problem, week, language))
    };
    let days_problem = said(&[WeekProblem::Days]);
    let hours_problem = said(&[WeekProblem::Hours, WeekProblem::NoDays, WeekProblem::LongDays]);
    let look_back_problem = said(&[WeekProblem::LookBackEarly, WeekProblem::LookBackYear]);
    let id = week.id.clone();
    let (of_days, of_hours, of_look_back) = (id.clone(), id.clone(), id.clone());
    let (to_copy, to_remove) = (id.clone(), id.clone());
    rsx! {
        div { class: "week-numbers",
            NumberKept {
                id: "week-{id}-days",
                label: texts.return_days().to_string(),
                quantity: Quantity::Days,
                value: week.days.map(u32::from),
                problem: days_problem,
                onchange: move |days: Option<u32>| {
                    let days = days.map(|days| u8::try_from(days).unwrap_or(u8::MAX));
                    onchange.call(MeetingChange::Week(of_days.clone(), WeekPart::Days(days)));
                },
            }
            NumberKept {
                id: "week-{id}-hours",
                label: texts.return_hours().to_string(),
                quantity: Quantity::Hours,
                value: week.minutes,
                problem: hours_problem,
                onchange: move |minutes| onchange.call(MeetingChange::Week(of_hours.clone(), WeekPart::Minutes(minutes))),
            }
        }
        DateField {
            id: "week-{id}-look-back",
            label: texts.return_look_back().to_string(),
            problem: look_back_problem,
            value: week.look_back,
            oninput: move |day| onchange.call(MeetingChange::Week(of_look_back.clone(), WeekPart::LookBack(day))),
        }
        ShareMark {
            shared: week.shared,
            place: LinePlace::Week(id.clone()),
            about: texts.return_numbers_of(name),
            onchange,
        }
        LineField {
            line: week.tasks.clone(),
            place: LinePlace::WeekTasks(id),
            label: texts.return_tasks().to_string(),
            onchange,
        }
        div { class: "actions",
            Button {
                icon: IconName::Copy,
                label: texts.return_copy_named(name),
                onpress: move |()| oncopy.call(to_copy.clone()),
                {texts.return_copy()}
            }
            Button {
                look: Look::Quiet,
                icon: IconName::Delete,
                label: texts.return_remove_named(name),
                onpress: move |()| onremove.call(to_remove.clone()),
                {texts.return_remove()}
            }
        }
    }
}
