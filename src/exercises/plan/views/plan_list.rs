//! The person's plans.

use dioxus::prelude::*;

use crate::clock;
use crate::exercises::At;
use crate::exercises::address::NEW;
use crate::exercises::plan::{Plan, PlanDraft, PlanForm, PlanId, plan_name, plans, rhythm_words};
use crate::i18n::{use_language, use_texts};
use crate::route::Route;
use crate::storage::use_store;
use crate::ui::{ButtonLink, Card, IconName, Look};

/// Those that run, the way to a new one, and those put away.
#[component]
pub fn PlanList() -> Element {
    let texts = use_texts();
    let store = use_store();
    let begun = store.read(&PlanForm::key(NEW)).is_some();
    let (away, running): (Vec<_>, Vec<_>) = plans(store).into_iter().partition(|(_, plan)| plan.archived.is_some());
    let look = if running.is_empty() { Look::Primary } else { Look::Plain };
    rsx! {
        Card { heading: texts.plan_list().to_string(),
            if running.is_empty() {
                p { {texts.plan_none()} }
            }
            Plans { plans: running }
            ButtonLink { look, icon: IconName::Add, to: Route::ExercisesPages { at: At::Plan(NEW.to_owned()) },
                if begun { {texts.plan_go_on()} } else { {texts.plan_make()} }
            }
            if !away.is_empty() {
                details {
                    summary { {texts.plan_away()} }
                    Plans { plans: away }
                }
            }
        }
    }
}

#[component]
fn Plans(plans: Vec<(PlanId, Plan)>) -> Element {
    let texts = use_texts();
    let language = use_language()();
    rsx! {
        ul { class: "items",
            for (id , plan) in plans {
                li { key: "{id}",
                    Link { to: Route::ExercisesPages { at: At::Plan(id.clone()) }, dir: "auto", "{plan_name(&plan, texts)}" }
                    p { class: "hint", "{rhythm_words(&PlanDraft::of(&plan, clock::today()).series(), language)}" }
                }
            }
        }
    }
}
