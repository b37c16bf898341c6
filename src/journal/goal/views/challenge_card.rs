//! A small challenge: before and after.

use chrono::NaiveDate;
use dioxus::prelude::*;

use crate::i18n::Texts;
use crate::journal::goal::{Challenge, ChallengePart, Goal, GoalChange};
use crate::ui::{Button, DayField, IconName, Look, TextArea, TextField};

/// What, when, how the person looks forward to it, and how it was. `onremove` gets the id, and the change that brings
/// the row back when it was on the device.
pub(super) fn challenge_card(
    place: usize,
    row: &Challenge,
    goal: &Goal,
    today: NaiveDate,
    onchange: Callback<GoalChange>,
    onremove: Callback<(String, Option<GoalChange>)>,
    texts: Texts,
) -> Element {
    let write = |make: fn(String) -> ChallengePart| {
        let id = row.id.clone();
        move |words: String| onchange.call(GoalChange::Challenge(id.clone(), make(words)))
    };
    let set = |make: fn(Option<NaiveDate>) -> ChallengePart| {
        let id = row.id.clone();
        move |day: Option<NaiveDate>| onchange.call(GoalChange::Challenge(id.clone(), make(day)))
    };
    let removal = GoalChange::RemoveChallenge(row.id.clone());
    let gone = (row.id.clone(), removal.undo(goal));
    let heading = texts.goal_challenge(place + 1);
    let is_past = row.done.is_none() && row.by.is_some_and(|day| day < today);
    let pressed = if row.done.is_some() { texts.goal_not_done() } else { texts.goal_done_today() };
    rsx! {
        h2 { "{heading}" }
        TextField {
            id: "try-{row.id}",
            label: texts.goal_challenge_what().to_string(),
            value: row.what.clone(),
            oninput: write(ChallengePart::What),
        }
        DayField {
            id: "by-{row.id}",
            label: texts.goal_challenge_by().to_string(),
            hint: is_past.then(|| texts.goal_challenge_past().to_owned()),
            value: row.by,
            onchange: set(ChallengePart::By),
        }
        TextArea {
            id: "before-{row.id}",
            label: texts.goal_before().to_string(),
            rows: 2,
            value: row.before.clone(),
            oninput: write(ChallengePart::Before),
        }
        if row.done.is_some() {
            DayField {
                id: "done-{row.id}",
                label: texts.goal_done().to_string(),
                value: row.done,
                latest: today,
                // An incomplete day is one being typed; "not done yet" has its own button.
                onchange: {
                    let set = set(ChallengePart::Done);
                    move |day: Option<NaiveDate>| {
                        if day.is_some() {
                            set(day);
                        }
                    }
                },
            }
        }
        if row.done.is_some() || !row.after.is_empty() {
            TextArea {
                id: "after-{row.id}",
                label: texts.goal_after().to_string(),
                rows: 2,
                value: row.after.clone(),
                oninput: write(ChallengePart::After),
            }
        }
        div { class: "actions",
            // One button in one place: the focus stays on it.
            Button {
                onpress: {
                    let (set, done) = (set(ChallengePart::Done), row.done.is_none().then_some(today));
                    move |()| set(done)
                },
                {pressed}
                span { class: "visually-hidden", " {heading}" }
            }
            Button {
                look: Look::Quiet,
                icon: IconName::Delete,
                label: texts.goal_remove_named(&heading),
                onpress: move |()| onremove.call(gone.clone()),
                {texts.goal_remove()}
            }
        }
    }
}
