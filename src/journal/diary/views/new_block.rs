//! A block written down in a few taps.

use chrono::NaiveDate;
use dioxus::prelude::*;

use super::choice::choice;
use super::words::{load_name, place_name, problem_text};
use crate::clock;
use crate::i18n::{use_language, use_texts};
use crate::journal::diary::{Block, BlockProblem, Draft, Load, Place, hours_text, typed_minutes};
use crate::platform::page;
use crate::ui::{Button, Card, IconName, Look, NumberField, TextField};

/// Minutes to choose by one tap.
const MINUTES: [u16; 6] = [15, 30, 45, 60, 90, 120];

/// What the person often does fills in all of it; then it is two taps. `onadd` says whether it was kept: when not,
/// everything stays in the form.
#[component]
pub(super) fn NewBlock(day: NaiveDate, usual: Vec<Block>, onadd: Callback<Block, bool>) -> Element {
    let texts = use_texts();
    let language = use_language()();
    let mut draft = use_signal(Draft::default);
    let mut problem = use_signal(|| None::<BlockProblem>);
    // Fields keep what is typed in them; those of the next round begin with the draft.
    let mut round = use_signal(|| 0);
    let add = move |event: FormEvent| {
        event.prevent_default();
        let made = draft.peek().block(day, clock::today(), clock::now());
        problem.set(made.as_ref().err().copied());
        match made {
            Err(wrong) => page::focus(field_of(wrong)),
            Ok(block) => {
                if onadd.call(block) {
                    draft.set(Draft::default());
                    round += 1;
                }
            }
        }
    };
    let change_place = use_callback(move |at| draft.write().place = Place::ALL.get::<usize>(at).copied());
    let change_load = use_callback(move |at| draft.write().load = Load::ALL.get::<usize>(at).copied());
    let change_minutes = use_callback(move |at| {
        if let Some(preset) = MINUTES.get::<usize>(at) {
            draft.write().minutes = preset.to_string();
            round += 1;
        }
    });
    let said = |asked: BlockProblem| (problem() == Some(asked)).then(|| problem_text(asked, texts));
    let Draft { activity, place, load, minutes } = draft();
    let typed = typed_minutes(&minutes).ok().flatten();
    let preset = MINUTES.into_iter().position(|preset| typed == Some(preset));
    let own_minutes = if preset.is_some() { String::new() } else { minutes };
    let place_choice = choice(
        "diary-place",
        texts.diary_place(),
        Place::ALL.map(|place| place_name(place, texts).to_owned()).to_vec(),
        Place::ALL.into_iter().position(|other| place == Some(other)),
        said(BlockProblem::NoPlace),
        change_place,
    );
    let load_choice = choice(
        "diary-load",
        texts.diary_load(),
        Load::ALL.map(|load| load_name(load, texts).to_owned()).to_vec(),
        Load::ALL.into_iter().position(|other| load == Some(other)),
        said(BlockProblem::NoLoad),
        change_load,
    );
    let minutes_choice = choice(
        "diary-minutes",
        texts.diary_how_long(),
        MINUTES.map(|minutes| hours_text(minutes.into(), language)).to_vec(),
        preset,
        None,
        change_minutes,
    );
    rsx! {
        Card { heading: texts.diary_add_heading().to_string(),
            if !usual.is_empty() {
                p { class: "group-label", {texts.diary_usual()} }
                div { class: "due-actions",
                    for block in usual {
                        Button {
                            key: "{block.id}",
                            label: texts.diary_like_named(&block.activity),
                            onpress: {
                                let like = Draft::like(&block);
                                move |()| {
                                    draft.set(like.clone());
                                    problem.set(None);
                                    round += 1;
                                }
                            },
                            span { dir: "auto", "{block.activity}" }
                        }
                    }
                }
            }
            form { onsubmit: add,
                for at in [round()] {
                    TextField {
                        key: "{at}",
                        id: "diary-activity",
                        label: texts.diary_activity().to_string(),
                        hint: texts.diary_activity_hint().to_string(),
                        problem: said(BlockProblem::NoActivity).map(str::to_owned),
                        value: activity.clone(),
                        oninput: move |words| draft.write().activity = words,
                    }
                }
                {place_choice}
                {load_choice}
                {minutes_choice}
                for at in [round()] {
                    NumberField {
                        key: "{at}",
                        id: "diary-minutes-own",
                        label: texts.diary_minutes_own().to_string(),
                        unit: texts.flare_unit_minutes().to_string(),
                        problem: said(BlockProblem::Minutes).map(str::to_owned),
                        value: own_minutes.clone(),
                        whole: true,
                        oninput: move |raw| draft.write().minutes = raw,
                    }
                }
                Button { look: Look::Primary, icon: IconName::Add, {texts.diary_add()} }
            }
        }
    }
}

/// Where the person can put it right.
fn field_of(problem: BlockProblem) -> &'static str {
    match problem {
        BlockProblem::NoActivity | BlockProblem::Day(_) => "diary-activity",
        BlockProblem::NoPlace => "diary-place-0",
        BlockProblem::NoLoad => "diary-load-0",
        BlockProblem::Minutes => "diary-minutes-own",
    }
}
