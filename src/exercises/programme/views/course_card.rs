//! A course of sessions: how far it is.

use chrono::NaiveDate;
use dioxus::prelude::*;

use super::course_fields::CourseFields;
use crate::clock;
use crate::exercises::programme::{Course, ProgrammeChange, Stage, TimeLeft};
use crate::i18n::{Language, Texts, date_near, date_short, use_language, use_texts};
use crate::ui::{Button, Card, DateField, IconName, Look};

/// The count, the time there is, and a session more with one press; or the offer to count.
#[component]
pub(super) fn CourseCard(
    stage: Stage,
    course: Option<Course>,
    /// Whether to offer it while it is not begun.
    offer: bool,
    make: Callback<ProgrammeChange>,
) -> Element {
    let texts = use_texts();
    let language = use_language()();
    let today = clock::today();
    let Some(course) = course else {
        if !offer {
            return rsx! {};
        }
        return rsx! {
            Beginning { stage, make }
        };
    };
    let done = course.done();
    let (target, runs) = (course.target, course.ended.is_none());
    let this_week = u32::try_from(course.done_in_week_of(today)).unwrap_or(u32::MAX);
    let sessions_today = course.sessions.iter().filter(|day| **day == today).count();
    let left = time_left(stage, &course, today, texts, language);
    rsx! {
        Card { heading: heading(stage, texts).to_string(),
            p { class: "big-count", "{texts.programme_count(done, target)}" }
            progress { max: "{target}", value: "{done}", "aria-label": texts.programme_count(done, target) }
            if let Some(left) = left {
                p { "{left}" }
            }
            if stage == Stage::Consolidation {
                p { "{texts.programme_this_week(this_week)}" }
            }
            if runs {
                Button {
                    look: Look::Primary,
                    icon: IconName::Add,
                    onpress: move |()| make.call(ProgrammeChange::AddSession(stage, today)),
                    {texts.programme_add_today()}
                }
            }
            div { role: "status",
                if sessions_today > 0 {
                    p { "{texts.programme_added(u32::try_from(sessions_today).unwrap_or(u32::MAX))}" }
                    Button {
                        look: Look::Quiet,
                        onpress: move |()| make.call(ProgrammeChange::RemoveSession(stage, today)),
                        {texts.undo()}
                    }
                }
            }
            CourseFields { stage, course, make }
        }
    }
}

fn heading(stage: Stage, texts: Texts) -> &'static str {
    match stage {
        Stage::Rehabilitation => texts.programme_rehabilitation(),
        Stage::Consolidation => texts.programme_consolidation(),
    }
}

fn time_left(stage: Stage, course: &Course, today: NaiveDate, texts: Texts, language: Language) -> Option<String> {
    if let Some(ended) = course.ended {
        return Some(texts.programme_ended(date_near(ended, language)));
    }
    if stage == Stage::Consolidation {
        return None;
    }
    let until = date_short(course.until(), language);
    Some(match course.time_left(today) {
        TimeLeft::Weeks(weeks) => texts.programme_weeks_left(u32::from(weeks), until),
        TimeLeft::Days(days) => texts.programme_days_left(u32::from(days), until),
        TimeLeft::Over => texts.programme_time_over(until),
    })
}

#[component]
fn Beginning(stage: Stage, make: Callback<ProgrammeChange>) -> Element {
    let texts = use_texts();
    let mut start = use_signal(clock::today);
    let about = match stage {
        Stage::Rehabilitation => texts.programme_rehabilitation_about(),
        Stage::Consolidation => texts.programme_consolidation_about(),
    };
    rsx! {
        Card { heading: heading(stage, texts).to_string(),
            p { {about} }
            DateField {
                id: "start-{stage:?}",
                label: texts.programme_start().to_string(),
                value: start(),
                oninput: move |day: Option<NaiveDate>| {
                    if let Some(day) = day {
                        start.set(day);
                    }
                },
            }
            Button { onpress: move |()| make.call(ProgrammeChange::Start(stage, start())), {texts.programme_begin()} }
        }
    }
}
