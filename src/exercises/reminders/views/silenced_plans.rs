//! Plans that the person is not reminded of.

use dioxus::prelude::*;

use crate::exercises::plan::{PlanId, plan_name, plans};
use crate::exercises::reminders::ReminderChange;
use crate::i18n::use_texts;
use crate::platform::page;
use crate::storage::use_store;
use crate::ui::{Button, Card, Look};

/// Each with the way back; nothing when there is none.
#[component]
pub(super) fn SilencedPlans(silenced: Vec<PlanId>, onchange: Callback<ReminderChange>) -> Element {
    let texts = use_texts();
    let quiet: Vec<_> = plans(use_store()).into_iter().filter(|(id, _)| silenced.contains(id)).collect();
    if quiet.is_empty() {
        return rsx! {};
    }
    rsx! {
        Card { heading: texts.reminders_silenced().to_string(),
            ul { class: "items",
                for (id , plan) in quiet {
                    li { key: "{id}",
                        p { dir: "auto", "{plan_name(&plan, texts)}" }
                        Button {
                            look: Look::Quiet,
                            label: texts.reminders_unsilence_named(plan_name(&plan, texts)),
                            onpress: move |()| {
                                onchange.call(ReminderChange::Unsilence(id.clone()));
                                page::focus("page-heading");
                            },
                            {texts.reminders_unsilence()}
                        }
                    }
                }
            }
        }
    }
}
