//! What can be done with a plan as a whole.

use dioxus::prelude::*;

use crate::clock;
use crate::exercises::At;
use crate::exercises::plan::edit::{archive, bring_back, copy};
use crate::exercises::plan::{Plan, PlanId, plan_name};
use crate::i18n::use_texts;
use crate::route::Route;
use crate::storage::use_store;
use crate::ui::{Button, Card};
use crate::work::moment_id;

/// Copy it, put it away, take it out again. A plan put away keeps its past and can come back.
#[component]
pub(super) fn PlanActions(id: PlanId, plan: Plan) -> Element {
    let texts = use_texts();
    let store = use_store();
    let navigator = use_navigator();
    let overview = Route::ExercisesPages { at: At::Overview };
    let after = overview.clone();
    let away = plan.archived.is_some();
    let copied = plan.clone();
    rsx! {
        Card { heading: texts.plan_whole().to_string(),
            div { class: "stack",
                Button {
                    onpress: move |()| {
                        let name = texts.plan_copy_of(plan_name(&copied, texts));
                        let copy = copy(&copied, clock::today(), &name);
                        if store.update(&Plan::key(&moment_id(clock::now())), |_| copy).is_ok() {
                            navigator.push(after.clone());
                        }
                    },
                    {texts.plan_copy()}
                }
                Button {
                    onpress: move |()| {
                        let change = if away { bring_back } else { archive };
                        let changed = store.update_if(&Plan::key(&id), |plan| Some(change(&plan?, clock::today())));
                        if changed.is_ok() {
                            navigator.push(overview.clone());
                        }
                    },
                    if away { {texts.plan_bring_back()} } else { {texts.plan_put_away()} }
                }
            }
            if !away {
                p { class: "hint", {texts.plan_put_away_hint()} }
            }
        }
    }
}
