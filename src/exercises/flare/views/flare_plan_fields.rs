//! The plan for bad days, written on a good one.

use dioxus::prelude::*;

use super::flare_today::label;
use crate::exercises::booklet::typed;
use crate::exercises::flare::{FlarePlan, FlarePlanChange, FlareText};
use crate::i18n::{Texts, use_texts};
use crate::storage::use_document;
use crate::ui::{NumberField, TextArea};

/// Behind one press: own words, saved with each letter, and four numbers. A number that cannot be is said and not kept.
#[component]
pub(super) fn FlarePlanFields() -> Element {
    let texts = use_texts();
    let (plan, change) = use_document(FlarePlan::key(), |change: FlarePlanChange, plan| change.apply(plan));
    let plan = plan.unwrap_or_default();
    let mut wrong = use_signal(Vec::<Number>::new);
    let type_number = move |number: Number, raw: &str| {
        let made = number.change(raw);
        wrong.write().retain(|other| *other != number);
        match made {
            Some(made) if made.problem().is_none() => change.call(made),
            _ => wrong.write().push(number),
        }
    };
    rsx! {
        details { class: "card",
            summary {
                h2 { {texts.flare_plan_heading()} }
            }
            p { class: "hint", {texts.flare_plan_hint()} }
            for field in FlareText::ALL {
                TextArea {
                    key: "{field:?}",
                    id: "flare-{field:?}",
                    label: label(field, texts).to_string(),
                    rows: 2,
                    value: plan.text(field).to_owned(),
                    oninput: move |words| change.call(FlarePlanChange::Text(field, words)),
                }
            }
            for number in Number::ALL {
                NumberField {
                    key: "{number:?}",
                    id: "flare-{number:?}",
                    label: number.label(texts).to_string(),
                    unit: number.unit(texts).to_string(),
                    problem: wrong.read().contains(&number).then(|| number.problem(texts).to_owned()),
                    value: number.of(&plan).map(|number| number.to_string()).unwrap_or_default(),
                    whole: true,
                    oninput: move |raw: String| {
                        let mut type_number = type_number;
                        type_number(number, &raw);
                    },
                }
            }
        }
    }
}

/// A number of the plan.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Number {
    Days,
    Lighter,
    Return,
    Walk,
}

impl Number {
    const ALL: [Self; 4] = [Self::Days, Self::Lighter, Self::Return, Self::Walk];

    fn of(self, plan: &FlarePlan) -> Option<u16> {
        match self {
            Self::Days => Some(plan.days.into()),
            Self::Lighter => Some(plan.lighter_percent.into()),
            Self::Return => Some(plan.return_percent.into()),
            Self::Walk => plan.walk_minutes,
        }
    }

    /// `None`: what is typed is no number, or none that fits. The walk may be left open.
    fn change(self, raw: &str) -> Option<FlarePlanChange> {
        let number = typed(raw).ok()?;
        let small = || number.and_then(|number| u8::try_from(number).ok());
        match self {
            Self::Days => small().map(FlarePlanChange::Days),
            Self::Lighter => small().map(FlarePlanChange::LighterPercent),
            Self::Return => small().map(FlarePlanChange::ReturnPercent),
            Self::Walk => Some(FlarePlanChange::WalkMinutes(number)),
        }
    }

    fn label(self, texts: Texts) -> &'static str {
        match self {
            Self::Days => texts.flare_days_label(),
            Self::Lighter => texts.flare_lighter_share(),
            Self::Return => texts.flare_return_share(),
            Self::Walk => texts.flare_walk_label(),
        }
    }

    fn unit(self, texts: Texts) -> &'static str {
        match self {
            Self::Days => texts.flare_unit_days(),
            Self::Lighter | Self::Return => "%",
            Self::Walk => texts.flare_unit_minutes(),
        }
    }

    fn problem(self, texts: Texts) -> &'static str {
        match self {
            Self::Days => texts.flare_problem_days(),
            Self::Lighter => texts.flare_problem_lighter(),
            Self::Return => texts.flare_problem_return(),
            Self::Walk => texts.flare_problem_walk(),
        }
    }
}
