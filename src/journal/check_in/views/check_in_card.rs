//! The check-in to be made now.

use chrono::{NaiveDate, NaiveTime};
use dioxus::prelude::*;

use super::focus::use_focus;
use super::how_field;
use super::one_check_in::OneCheckIn;
use super::when_fields::WhenFields;
use super::words;
use crate::clock;
use crate::i18n::{use_language, use_texts};
use crate::journal::day_problem;
use crate::ui::{Button, Card, IconName, Look};

/// One tap, or as much as the person wants to say; about today, or about any day before. Ready for the next one when it
/// is done.
#[component]
pub fn CheckInCard() -> Element {
    let texts = use_texts();
    let language = use_language()();
    let focus = use_focus();
    let mut begun = use_signal(|| false);
    // Chosen for another day: the day, while it is complete, and the time.
    let mut other = use_signal(|| None::<(Option<NaiveDate>, Option<NaiveTime>)>);
    let today = clock::today();
    let (day, time) = other().unwrap_or_default();
    let problem = day.and_then(|day| day_problem(day, today));
    // Half a date is no reason to write something down about today.
    let is_clear = other().is_none() || day.is_some() && problem.is_none();
    let question = match day.filter(|day| *day != today) {
        Some(day) => texts.check_in_how_then(words::day(day, today, language)),
        None => texts.check_in_how_today().to_owned(),
    };
    rsx! {
        Card {
            if let (Some((day, time)), false) = (other(), begun()) {
                WhenFields {
                    day: day.unwrap_or(today),
                    time,
                    problem,
                    onday: move |day| other.set(Some((day, time))),
                    ontime: move |time| other.set(Some((day, time))),
                }
            }
            if is_clear {
                for about in [day] {
                    OneCheckIn {
                        key: "{about:?}",
                        question: question.clone(),
                        day: about,
                        time,
                        onbegin: move |is_begun| begun.set(is_begun),
                        ondone: move |()| {
                            begun.set(false);
                            other.set(None);
                            focus.call(how_field::FIRST.to_owned());
                        },
                    }
                }
            }
            if !begun() {
                Button {
                    look: Look::Quiet,
                    icon: IconName::Today,
                    onpress: move |()| {
                        let opened = other.peek().is_none();
                        other.set(opened.then_some((Some(today), None)));
                        if opened {
                            focus.call("check-in-day".to_owned());
                        }
                    },
                    if other().is_some() { {texts.check_in_for_today()} } else { {texts.check_in_other_day()} }
                }
            }
        }
    }
}
