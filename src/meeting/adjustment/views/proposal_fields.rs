//! What is written about one proposal.

use dioxus::prelude::*;

use super::ask_tick::AskTick;
use crate::i18n::{Texts, use_texts};
use crate::meeting::adjustment::{PeriodProblem, Suggestion, period_problems};
use crate::meeting::preparation::{LineField, LinePlace, MeetingChange, Proposal, ProposalPart};
use crate::platform::page;
use crate::ui::{Button, DateField, IconName, Look, use_after_render};

/// The change, the task, the days, what it costs and brings, and what else would do. A hard task of this talk can be
/// taken over as long as there is none.
#[component]
pub(in crate::meeting::adjustment) fn ProposalFields(
    row: Proposal,
    /// "Proposal 2".
    name: String,
    suggestions: Vec<Suggestion>,
    can_ask: bool,
    onchange: Callback<MeetingChange>,
    onremove: Callback<String>,
) -> Element {
    let texts = use_texts();
    // A field shows other words only when it is made anew.
    let mut taken = use_signal(|| 0_u32);
    let id = row.id.clone();
    let place = |part| LinePlace::Proposal(id.clone(), part);
    let task = place(ProposalPart::Task);
    let task_field = task.field_id();
    use_after_render(taken().to_string(), move || {
        if *taken.peek() > 0 {
            page::focus(&task_field);
        }
    });
    let (from, until) = (row.from, row.until);
    let (from_problem, until_problem) = period_problems(from, until);
    let (of_from, of_until, removed) = (id.clone(), id.clone(), id.clone());
    rsx! {
        {line(&row, ProposalPart::Change, texts.proposal_change(), Some(texts.proposal_change_hint()), onchange)}
        for taken_over in [taken()] {
            div { key: "{taken_over}", {line(&row, ProposalPart::Task, texts.proposal_task(), None, onchange)} }
        }
        if row.task.is_empty() && !suggestions.is_empty() {
            p { class: "hint", {texts.proposal_task_take()} }
            div { class: "stack",
                for Suggestion { task: words , shared } in suggestions {
                    Button {
                        key: "{words}",
                        onpress: {
                            let (task, words) = (task.clone(), words.clone());
                            move |()| {
                                onchange.call(MeetingChange::Text(task.clone(), words.clone()));
                                if !shared {
                                    onchange.call(MeetingChange::Share(task.clone(), false));
                                }
                                taken += 1;
                            }
                        },
                        "{words}"
                    }
                }
            }
        }
        div { class: "week-numbers",
            DateField {
                id: "proposal-{id}-from",
                label: texts.proposal_from().to_string(),
                problem: from_problem.map(|problem| problem_words(problem, texts)),
                value: from,
                oninput: move |day| onchange.call(MeetingChange::Period(of_from.clone(), day, until)),
            }
            DateField {
                id: "proposal-{id}-until",
                label: texts.proposal_until().to_string(),
                problem: until_problem.map(|problem| problem_words(problem, texts)),
                value: until,
                oninput: move |day| onchange.call(MeetingChange::Period(of_until.clone(), from, day)),
            }
        }
        {line(&row, ProposalPart::Costs, texts.proposal_costs(), Some(texts.proposal_costs_hint()), onchange)}
        {line(&row, ProposalPart::Brings, texts.proposal_brings(), Some(texts.proposal_brings_hint()), onchange)}
        {line(&row, ProposalPart::PlanB, texts.proposal_plan_b(), Some(texts.proposal_plan_b_hint()), onchange)}
        AskTick { id: id.clone(), asked: row.ask, can_ask, about: row.change.text.clone(), onchange }
        div { class: "actions",
            Button {
                look: Look::Quiet,
                icon: IconName::Delete,
                label: texts.proposal_remove_named(&name),
                onpress: move |()| onremove.call(removed.clone()),
                {texts.proposal_remove()}
            }
        }
    }
}

fn line(
    row: &Proposal,
    part: ProposalPart,
    label: &str,
    hint: Option<&'static str>,
    onchange: Callback<MeetingChange>,
) -> Element {
    rsx! {
        LineField {
            line: row.line(part).clone(),
            place: LinePlace::Proposal(row.id.clone(), part),
            label: label.to_owned(),
            hint: hint.map(str::to_owned),
            onchange,
        }
    }
}

fn problem_words(problem: PeriodProblem, texts: Texts) -> String {
    match problem {
        PeriodProblem::Year => texts.proposal_year(),
        PeriodProblem::Order => texts.proposal_period_order(),
    }
    .to_owned()
}
