//! What is still to be changed before a plan can be saved.

use dioxus::prelude::*;

use crate::exercises::booklet::use_exercises;
use crate::exercises::plan::check::{LONGEST_EVERY, MOST_TIMES};
use crate::exercises::plan::{PlanDate, PlanError, PlanItem};
use crate::i18n::use_texts;
use crate::ui::{Notice, Tone};

/// A sentence for each; takes the focus when saving was not possible. Nothing when there is none.
#[component]
pub(super) fn Problems(errors: Vec<PlanError>, items: Vec<PlanItem>) -> Element {
    let texts = use_texts();
    let exercises = use_exercises();
    let name = |at: usize| items.get(at).map(|item| exercises.name(&item.exercise)).unwrap_or_default();
    let sentences = errors.iter().map(|error| match error {
        PlanError::NoExercise => texts.plan_no_exercise().to_owned(),
        PlanError::DoseOutOfRange(at, part) => texts.plan_dose_problem(name(*at), part.most()),
        PlanError::NoDay => texts.plan_no_day().to_owned(),
        PlanError::EveryOutOfRange => texts.plan_every_problem(LONGEST_EVERY),
        PlanError::NoTime => texts.plan_no_time().to_owned(),
        PlanError::TooManyTimes => texts.plan_many_times(MOST_TIMES),
        PlanError::EndBeforeStart => texts.plan_end_first().to_owned(),
        PlanError::LeadOutOfRange => texts.plan_lead_problem().to_owned(),
        PlanError::YearOutOfRange(PlanDate::Chosen) => texts.plan_year_chosen().to_owned(),
        PlanError::YearOutOfRange(PlanDate::Start) => texts.plan_year_start().to_owned(),
        PlanError::YearOutOfRange(PlanDate::End) => texts.plan_year_end().to_owned(),
    });
    let sentences: Vec<String> = sentences.collect();
    rsx! {
        div { id: "plan-problems", tabindex: "-1",
            if !sentences.is_empty() {
                Notice { tone: Tone::Warning,
                    p { {texts.plan_problems()} }
                    ul {
                        for sentence in sentences {
                            li { key: "{sentence}", "{sentence}" }
                        }
                    }
                }
            }
        }
    }
}
