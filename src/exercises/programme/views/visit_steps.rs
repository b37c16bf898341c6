//! The steps of a booster visit after the check.

use chrono::NaiveDate;
use dioxus::prelude::*;

use crate::clock;
use crate::exercises::plan::PlanList;
use crate::exercises::programme::{
    BoosterVisit, Programme, Recall, RecallPrompt, Technique, VisitChange, Watched, finished_visits,
};
use crate::i18n::{Texts, use_texts};
use crate::storage::use_store;
use crate::ui::{ChoiceCards, ChoiceOption, DateField, TextArea};

/// Five things to think back to; what was written last time stands beside them.
#[component]
pub(super) fn RecallStep(recall: Recall, onchange: EventHandler<VisitChange>) -> Element {
    let texts = use_texts();
    let visits = use_store().read_parts::<BoosterVisit>();
    let last = finished_visits(&visits).first().map(|(_, visit)| visit.recall.clone()).unwrap_or_default();
    rsx! {
        p { class: "hint", {texts.programme_recall_hint()} }
        for prompt in RecallPrompt::ALL {
            TextArea {
                key: "{prompt:?}",
                id: "recall-{prompt:?}",
                label: prompt_words(prompt, texts).to_string(),
                hint: Some(last.answer(prompt)).filter(|words| !words.is_empty()).map(|words| texts.programme_last_time(words)),
                rows: 2,
                value: recall.answer(prompt).to_owned(),
                oninput: move |words| onchange.call(VisitChange::Recall(prompt, words)),
            }
        }
    }
}

fn prompt_words(prompt: RecallPrompt, texts: Texts) -> &'static str {
    match prompt {
        RecallPrompt::WarningSigns => texts.programme_recall_signs(),
        RecallPrompt::EasierVersion => texts.programme_recall_easier(),
        RecallPrompt::WorkTip => texts.programme_recall_tip(),
        RecallPrompt::FlarePlan => texts.programme_recall_flare(),
        RecallPrompt::WhomToCall => texts.programme_recall_call(),
    }
}

/// Who looks at how the exercises are done.
#[component]
pub(super) fn TechniqueStep(technique: Technique, onchange: EventHandler<VisitChange>) -> Element {
    let texts = use_texts();
    let words = |watched: Watched| match watched {
        Watched::BySomeone => texts.programme_watched_someone(),
        Watched::InMirror => texts.programme_watched_mirror(),
        Watched::OnFilm => texts.programme_watched_film(),
        Watched::Later => texts.programme_watched_later(),
    };
    let code = |watched: Watched| (watched as u8).to_string();
    let option = |watched: Watched| ChoiceOption { code: code(watched), text: words(watched).to_owned() };
    rsx! {
        p { id: "watched-label", {texts.programme_technique_hint()} }
        ChoiceCards {
            id: "watched",
            labelled_by: "watched-label",
            options: Watched::ALL.map(option).to_vec(),
            chosen: technique.watched.map(code).into_iter().collect::<Vec<_>>(),
            onchange: move |(chosen, _): (String, bool)| {
                onchange.call(VisitChange::Watched(Watched::ALL.into_iter().find(|watched| code(*watched) == chosen)));
            },
        }
        TextArea {
            id: "technique-note",
            label: texts.programme_technique_note().to_string(),
            rows: 3,
            value: technique.note,
            oninput: move |note| onchange.call(VisitChange::TechniqueNote(note)),
        }
    }
}

/// The plans, and what changes in them.
#[component]
pub(super) fn PlanStep(note: String, onchange: EventHandler<VisitChange>) -> Element {
    let texts = use_texts();
    rsx! {
        p { class: "hint", {texts.programme_plan_hint()} }
        TextArea {
            id: "plan-note",
            label: texts.programme_plan_note().to_string(),
            rows: 3,
            value: note,
            oninput: move |note| onchange.call(VisitChange::PlanNote(note)),
        }
        PlanList {}
    }
}

/// One new small goal.
#[component]
pub(super) fn GoalStep(goal: String, onchange: EventHandler<VisitChange>) -> Element {
    let texts = use_texts();
    rsx! {
        TextArea {
            id: "goal",
            label: texts.programme_goal().to_string(),
            hint: texts.programme_goal_hint().to_string(),
            rows: 3,
            value: goal,
            oninput: move |goal| onchange.call(VisitChange::Goal(goal)),
        }
    }
}

/// The day of the next booster, as the interval proposes it.
#[component]
pub(super) fn NextStep(next: Option<NaiveDate>, onchange: EventHandler<VisitChange>) -> Element {
    let texts = use_texts();
    let today = clock::today();
    let boosters = use_store().read(&Programme::key()).and_then(|programme| programme.boosters);
    let proposed = next.or_else(|| boosters.map(|boosters| boosters.after_visit(today)));
    rsx! {
        DateField {
            id: "next-visit",
            label: texts.programme_next_label().to_string(),
            hint: texts.programme_next_hint().to_string(),
            problem: next.filter(|day| *day <= today).map(|_| texts.programme_problem_past().to_owned()),
            value: proposed,
            oninput: move |day| onchange.call(VisitChange::Next(day)),
        }
    }
}
