//! A new pause.

use chrono::{Days, NaiveDate};
use dioxus::prelude::*;

use super::pauses_page::reason;
use crate::clock;
use crate::exercises::plan::pausing::{PauseError, check_pause};
use crate::exercises::plan::{Pause, PauseReason, Plan, PlanId, plan_name};
use crate::i18n::use_texts;
use crate::ui::{Button, Card, ChoiceCards, ChoiceOption, DateField, Look, SelectField};

const REASONS: [PauseReason; 3] = [PauseReason::Illness, PauseReason::Holiday, PauseReason::Other];

/// Why, from when until when, for which plan; a week from today unless something else is said.
#[component]
pub(super) fn PauseForm(plans: Vec<(PlanId, Plan)>, onadd: EventHandler<Pause>) -> Element {
    let texts = use_texts();
    let today = clock::today();
    let week = today.checked_add_days(Days::new(6)).unwrap_or(today);
    let mut pause = use_signal(|| Pause { from: today, until: week, reason: PauseReason::Illness, plan: None });
    let mut problem = use_signal(|| None::<PauseError>);
    // A new form after each pause that was added.
    let mut round = use_signal(|| 0);
    let plan_options: Vec<ChoiceOption> = plans
        .iter()
        .filter(|(_, plan)| plan.archived.is_none())
        .map(|(id, plan)| ChoiceOption { code: id.clone(), text: plan_name(plan, texts) })
        .collect();
    let code = |reason: PauseReason| (reason as u8).to_string();
    let reasons = REASONS.map(|why| ChoiceOption { code: code(why), text: reason(why, texts).to_owned() });
    let said = problem().map(|error| match error {
        PauseError::EndBeforeStart => texts.plan_end_first().to_owned(),
        PauseError::YearOutOfRange => texts.plan_year_end().to_owned(),
    });
    let set_day = move |day: Option<NaiveDate>, set: fn(Pause, NaiveDate) -> Pause| {
        let mut pause = pause;
        if let Some(day) = day {
            let changed = set(pause(), day);
            pause.set(changed);
        }
    };
    let save = move |event: FormEvent| {
        event.prevent_default();
        problem.set(check_pause(&pause()));
        if problem().is_none() {
            onadd.call(pause());
            pause.set(Pause { from: today, until: week, ..pause() });
            round += 1;
        }
    };
    rsx! {
        Card { heading: texts.plan_pause_new().to_string(),
            form { onsubmit: save, key: "{round}",
                p { class: "visually-hidden", id: "pause-reason-label", {texts.plan_pause_why()} }
                ChoiceCards {
                    id: "pause-reason",
                    labelled_by: "pause-reason-label",
                    compact: true,
                    options: reasons.to_vec(),
                    chosen: vec![code(pause.read().reason)],
                    onchange: move |(chosen, _): (String, bool)| {
                        if let Some(reason) = REASONS.into_iter().find(|why| code(*why) == chosen) {
                            pause.write().reason = reason;
                        }
                    },
                }
                DateField {
                    id: "pause-from",
                    label: texts.plan_pause_from().to_string(),
                    value: pause.read().from,
                    oninput: move |day| set_day(day, |pause, from| Pause { from, ..pause }),
                }
                DateField {
                    id: "pause-until",
                    label: texts.plan_pause_until().to_string(),
                    value: pause.read().until,
                    problem: said,
                    oninput: move |day| set_day(day, |pause, until| Pause { until, ..pause }),
                }
                if !plan_options.is_empty() {
                    SelectField {
                        id: "pause-plan",
                        label: texts.plan_pause_which().to_string(),
                        placeholder: texts.plan_pause_all().to_string(),
                        options: plan_options,
                        chosen: pause.read().plan.clone().unwrap_or_default(),
                        onchange: move |id: String| pause.write().plan = Some(id).filter(|id| !id.is_empty()),
                    }
                }
                Button { look: Look::Primary, {texts.plan_pause_add()} }
            }
        }
    }
}
