//! One line of the log: how it went, how it was.

use dioxus::prelude::*;

use super::outcome_field::OutcomeField;
use super::pain_borders_fields::PainBordersFields;
use super::pain_field::PainField;
use super::words::{REASONS, plan_of, reason};
use crate::exercises::At;
use crate::exercises::log::{Entry, EntryEdit, EntryId, LogChange, Outcome, PainBorders, use_log_book};
use crate::exercises::plan::plans;
use crate::i18n::{date_near, use_language, use_texts};
use crate::route::Route;
use crate::storage::use_store;
use crate::ui::{
    Button, ButtonLink, Card, ChoiceOption, IconName, Look, Notice, PageHeading, Rating, SelectField, TextArea, Tone,
};

/// Everything about it, saved with each change.
#[component]
pub fn EntryPage(month: String, id: EntryId) -> Element {
    let texts = use_texts();
    let language = use_language()();
    let book = use_log_book();
    let store = use_store();
    let mut removed = use_signal(|| None::<Entry>);
    let to_log = rsx! {
        ButtonLink { icon: IconName::Back, to: Route::ExercisesPages { at: At::Log }, {texts.log_to_log()} }
    };
    let found = book.month(&month).entry(&id).cloned();
    let Some(entry) = found else {
        return rsx! {
            PageHeading { text: texts.log_gone().to_string(), subject: "gone" }
            if let Some(entry) = removed() {
                Notice { tone: Tone::Good,
                    p { {texts.log_removed()} }
                    Button {
                        onpress: move |()| {
                            book.change(entry.date, &LogChange::Add(entry.clone()));
                            removed.set(None);
                        },
                        {texts.undo()}
                    }
                }
            }
            {to_log}
        };
    };
    let borders = store.read(&PainBorders::key()).unwrap_or_default();
    let edit = {
        let (month, id) = (month.clone(), id.clone());
        Callback::new(move |edit| book.edit(&month, &id, edit))
    };
    let why = match entry.outcome {
        Outcome::Shortened(why) | Outcome::Skipped(why) => Some(why),
        Outcome::Done => None,
    };
    let reasons: Vec<ChoiceOption> = (0..)
        .zip(REASONS)
        .map(|(code, why): (u8, _)| ChoiceOption { code: code.to_string(), text: reason(why, texts).to_owned() })
        .collect();
    let chosen = why.flatten().and_then(|why| REASONS.iter().position(|other| *other == why));
    let plan = plan_of(entry.plan.as_ref(), &plans(store), texts);
    let doomed = entry.clone();
    rsx! {
        PageHeading { text: plan, subject: id.clone() }
        p { class: "lead", "{date_near(entry.date, language)}" }
        Card {
            OutcomeField {
                id: "outcome",
                outcome: entry.outcome,
                onchange: move |outcome| edit.call(EntryEdit::Outcome(outcome)),
            }
            if why.is_some() {
                SelectField {
                    id: "reason",
                    label: texts.log_why().to_string(),
                    placeholder: texts.log_reason_none().to_string(),
                    options: reasons,
                    chosen: chosen.map(|at| at.to_string()).unwrap_or_default(),
                    onchange: move |code: String| {
                        let why = code.parse::<usize>().ok().and_then(|at| REASONS.get(at).copied());
                        edit.call(EntryEdit::Reason(why));
                    },
                }
            }
            Rating {
                id: "effort",
                label: texts.log_effort().to_string(),
                lower: texts.log_effort_low().to_string(),
                upper: texts.log_effort_high().to_string(),
                value: entry.effort,
                onchange: move |effort| edit.call(EntryEdit::Effort(effort)),
            }
        }
        Card { heading: texts.log_pain_heading().to_string(),
            PainField {
                id: "pain-during",
                label: texts.log_pain_during().to_string(),
                pain: entry.pain_during,
                borders,
                onchange: move |pain_during| edit.call(EntryEdit::PainDuring(pain_during)),
            }
            PainField {
                id: "pain-after",
                label: texts.log_pain_after().to_string(),
                pain: entry.pain_next_day,
                borders,
                onchange: move |pain_next_day| edit.call(EntryEdit::PainNextDay(pain_next_day)),
            }
            p { {texts.log_pain_red_too()} }
            p { {texts.log_pain_harm()} }
            p { class: "signs-line",
                Link { to: Route::GuidePage {}, {texts.guide_signs_link()} }
            }
            PainBordersFields { borders }
        }
        Card {
            TextArea {
                id: "note",
                label: texts.log_note().to_string(),
                value: entry.note,
                oninput: move |note: String| edit.call(EntryEdit::Note(note)),
            }
        }
        div { class: "actions",
            {to_log}
            Button {
                look: Look::Danger,
                icon: IconName::Delete,
                onpress: move |()| {
                    removed.set(Some(doomed.clone()));
                    book.change(doomed.date, &LogChange::Remove(doomed.id.clone()));
                },
                {texts.log_delete()}
            }
        }
    }
}
