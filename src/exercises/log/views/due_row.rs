//! One planned time that is not answered yet.

use dioxus::prelude::*;

use super::reason_choice::ReasonChoice;
use crate::clock;
use crate::exercises::log::{Due, DueState, Outcome};
use crate::exercises::plan::{Occurrence, Plan, plan_name};
use crate::i18n::{Texts, time_short, use_language, use_texts};
use crate::ui::{Button, Look};

/// Start it, say that it is done, that it was shorter or not now, or let it wait.
#[component]
pub(super) fn DueRow(
    due: Due,
    plan: Option<Plan>,
    playing: bool,
    onstart: EventHandler<Occurrence>,
    onwrite: EventHandler<(Due, Outcome)>,
    later: Callback<Occurrence, Element>,
) -> Element {
    let texts = use_texts();
    let language = use_language()();
    let mut asking = use_signal(|| false);
    let mut waiting = use_signal(|| false);
    let can_wait = due.state != DueState::LaterToday && due.occurrence.date == clock::today();
    let waits = due.occurrence.clone();
    let name = plan.as_ref().map_or_else(|| texts.log_add_other().to_owned(), |plan| plan_name(plan, texts));
    let count = plan.as_ref().map_or(0, |plan| u32::try_from(plan.items.len()).unwrap_or(u32::MAX));
    let when = when(&due, &time_short(due.occurrence.time, language), texts);
    let (start, done, less) = (due.occurrence.clone(), due.clone(), due);
    rsx! {
        li { class: "due",
            h3 { "{name}" }
            p { class: "hint", "{when} · {texts.log_exercises(count)}" }
            div { class: "due-actions",
                Button {
                    look: if playing { Look::Plain } else { Look::Primary },
                    label: texts.log_start_named(&name),
                    onpress: move |()| onstart.call(start.clone()),
                    {texts.log_start()}
                }
                Button {
                    label: texts.log_done_named(&name),
                    onpress: move |()| onwrite.call((done.clone(), Outcome::Done)),
                    {texts.log_done()}
                }
                Button {
                    look: Look::Quiet,
                    label: texts.log_less_named(&name),
                    onpress: move |()| asking.toggle(),
                    {texts.log_less()}
                }
                if can_wait {
                    Button {
                        look: Look::Quiet,
                        label: texts.reminders_later_named(&name),
                        onpress: move |()| waiting.toggle(),
                        {texts.reminders_later()}
                    }
                }
            }
            if can_wait && waiting() {
                {later.call(waits)}
            }
            if asking() {
                ReasonChoice { name, onchoose: move |outcome| onwrite.call((less.clone(), outcome)) }
            }
        }
    }
}

fn when(due: &Due, time: &str, texts: Texts) -> String {
    match due.state {
        DueState::LaterToday => texts.log_due_later(time),
        DueState::Now => texts.log_due_now(time),
        DueState::Overdue if due.occurrence.date < clock::today() => texts.log_due_yesterday(time),
        DueState::Overdue => texts.log_due_passed(time),
    }
}
