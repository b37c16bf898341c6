//! What can be corrected about a course.

use chrono::NaiveDate;
use dioxus::prelude::*;

use crate::clock;
use crate::exercises::booklet::typed;
use crate::exercises::programme::{Course, ProgrammeChange, Stage};
use crate::i18n::{date_near, use_language, use_texts};
use crate::ui::{Button, DateField, Look, NumberField};

/// As many sessions as are listed.
const LISTED: usize = 10;

/// A session on another day, those that were counted, start and target, and the end. Behind one press.
#[component]
pub(super) fn CourseFields(stage: Stage, course: Course, make: Callback<ProgrammeChange>) -> Element {
    let texts = use_texts();
    let language = use_language()();
    let mut other = use_signal(|| None);
    let today = clock::today();
    let ended = course.ended.is_some();
    rsx! {
        details {
            summary { {texts.programme_change()} }
            DateField {
                id: "session-{stage:?}",
                label: texts.programme_add_other().to_string(),
                oninput: move |day| other.set(day),
            }
            Button {
                onpress: move |()| {
                    if let Some(day) = other() {
                        make.call(ProgrammeChange::AddSession(stage, day));
                    }
                },
                {texts.programme_add()}
            }
            ul { class: "items",
                for (number , day) in course.sessions.iter().rev().take(LISTED).copied().enumerate() {
                    li { key: "{number}{day}", class: "chosen-date",
                        span { "{date_near(day, language)}" }
                        Button {
                            look: Look::Quiet,
                            label: texts.plan_date_out(date_near(day, language)),
                            onpress: move |()| make.call(ProgrammeChange::RemoveSession(stage, day)),
                            {texts.plan_out()}
                        }
                    }
                }
            }
            DateField {
                id: "course-start-{stage:?}",
                label: texts.programme_start().to_string(),
                value: course.start,
                oninput: move |day: Option<NaiveDate>| {
                    if let Some(day) = day {
                        make.call(ProgrammeChange::Start(stage, day));
                    }
                },
            }
            NumberField {
                id: "target-{stage:?}",
                label: texts.programme_target().to_string(),
                value: course.target.to_string(),
                whole: true,
                oninput: move |raw: String| {
                    let target = typed(&raw).ok().flatten().unwrap_or_default();
                    make.call(ProgrammeChange::Target(stage, target));
                },
            }
            div { class: "actions",
                Button {
                    onpress: move |()| make.call(ProgrammeChange::End(stage, (!ended).then_some(today))),
                    if ended { {texts.programme_goes_on()} } else { {texts.programme_end()} }
                }
                if course.sessions.is_empty() {
                    Button {
                        look: Look::Quiet,
                        onpress: move |()| make.call(ProgrammeChange::Remove(stage)),
                        {texts.programme_remove()}
                    }
                }
            }
        }
    }
}
