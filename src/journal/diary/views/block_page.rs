//! A block of the diary: everything about it.

use chrono::NaiveDate;
use dioxus::prelude::*;

use super::GoToDay;
use super::choice::choice;
use super::minutes_field::MinutesField;
use super::words::{load_name, place_name};
use crate::clock;
use crate::i18n::{date_long, use_language, use_texts};
use crate::journal::At;
use crate::journal::diary::{Block, BlockEdit, Load, Place};
use crate::route::Route;
use crate::storage::{Month, MonthChange, correction, use_month, use_store};
use crate::ui::{
    Button, ButtonLink, Card, ChoiceCards, ChoiceOption, IconName, Look, PageHeading, Rating, TextArea, TextField,
    TimeField, UndoNotice,
};
use crate::work::month_name;

/// Saved with each change. `month` is as in a storage key: "2026-11".
#[component]
pub fn BlockPage(month: String, id: String) -> Element {
    let texts = use_texts();
    let (stored, change) = use_month::<Block>(Month::key_of(&month));
    let mut removed = use_signal(|| None::<Block>);
    let found = stored.and_then(|month| month.entry(&id).cloned());
    let Some(block) = found else {
        let day = removed().map_or_else(clock::today, |block| block.date);
        return rsx! {
            PageHeading { text: texts.diary_block_gone().to_string(), subject: "gone" }
            if let Some(block) = removed() {
                UndoNotice {
                    said: texts.diary_removed(&block.activity),
                    subject: block.id.clone(),
                    onundo: move |()| {
                        change.call(MonthChange::Add(block.clone()));
                        removed.set(None);
                    },
                }
            }
            {to_day(day, texts.diary_to_day())}
        };
    };
    let (day, doomed) = (block.date, block.clone());
    let edit = use_callback(move |edit| change.call(MonthChange::Edit(id.clone(), edit, clock::now())));
    rsx! {
        BlockFields { key: "{block.id}", block, edit }
        div { class: "actions",
            {to_day(day, texts.diary_to_day())}
            Button {
                look: Look::Danger,
                icon: IconName::Delete,
                onpress: move |()| {
                    removed.set(Some(doomed.clone()));
                    change.call(MonthChange::Remove(doomed.id.clone()));
                },
                {texts.diary_delete()}
            }
        }
    }
}

fn to_day(day: NaiveDate, words: &'static str) -> Element {
    rsx! {
        ButtonLink { icon: IconName::Back, to: Route::JournalPages { at: At::Diary(day.to_string()) }, {words} }
    }
}

#[component]
fn BlockFields(block: Block, edit: Callback<BlockEdit>) -> Element {
    let texts = use_texts();
    let language = use_language()();
    let store = use_store();
    let navigator = use_navigator();
    let mut no_words = use_signal(|| false);
    let pain = [texts.log_pain_none(), texts.log_pain_worst()];
    let tired = [texts.diary_tired_low(), texts.diary_tired_high()];
    let change_place = use_callback(move |at| {
        if let Some(place) = Place::ALL.get::<usize>(at) {
            edit.call(BlockEdit::Place(*place));
        }
    });
    let change_load = use_callback(move |at| {
        if let Some(load) = Load::ALL.get::<usize>(at) {
            edit.call(BlockEdit::Load(*load));
        }
    });
    let rate_before = use_callback(move |rated| edit.call(BlockEdit::PainBefore(rated)));
    let rate_after = use_callback(move |rated| edit.call(BlockEdit::PainAfter(rated)));
    let rate_tired = use_callback(move |rated| edit.call(BlockEdit::Tired(rated)));
    let place_choice = choice(
        "place",
        texts.diary_place(),
        Place::ALL.map(|place| place_name(place, texts).to_owned()).to_vec(),
        Place::ALL.into_iter().position(|other| block.place == other),
        None,
        change_place,
    );
    let load_choice = choice(
        "load",
        texts.diary_load(),
        Load::ALL.map(|load| load_name(load, texts).to_owned()).to_vec(),
        Load::ALL.into_iter().position(|other| block.load == other),
        None,
        change_load,
    );
    let pain_before = rating("pain-before", texts.diary_pain_before(), pain, block.pain_before, rate_before);
    let pain_after = rating("pain-after", texts.diary_pain_after(), pain, block.pain_after, rate_after);
    let tired_after = rating("tired", texts.diary_tired(), tired, block.tired, rate_tired);
    let moved = block.clone();
    rsx! {
        PageHeading { text: block.activity.clone(), subject: "{block.id} {block.date}" }
        p { class: "lead", "{date_long(block.date, language)}" }
        Card {
            TextField {
                id: "activity",
                label: texts.diary_activity().to_string(),
                problem: no_words().then(|| texts.diary_problem_activity().to_owned()),
                value: block.activity,
                oninput: move |words: String| {
                    no_words.set(words.trim().is_empty());
                    if !words.trim().is_empty() {
                        edit.call(BlockEdit::Activity(words));
                    }
                },
            }
            {place_choice}
            {load_choice}
            MinutesField {
                id: "minutes",
                label: texts.diary_how_long().to_string(),
                value: block.minutes,
                needed: true,
                onchange: move |minutes: Option<u16>| {
                    if let Some(minutes) = minutes {
                        edit.call(BlockEdit::Minutes(minutes));
                    }
                },
            }
            TimeField {
                id: "start",
                label: texts.diary_start().to_string(),
                value: block.start,
                oninput: move |start| edit.call(BlockEdit::Start(start)),
            }
            p { id: "break-label", class: "label", {texts.diary_break()} }
            ChoiceCards {
                id: "break",
                labelled_by: "break-label",
                options: vec![ChoiceOption { code: "break".to_owned(), text: texts.diary_with_break().to_owned() }],
                chosen: block.had_break.then(|| "break".to_owned()).into_iter().collect::<Vec<_>>(),
                several: true,
                onchange: move |(_, on): (String, bool)| edit.call(BlockEdit::HadBreak(on)),
            }
        }
        Card {
            {pain_before}
            {pain_after}
            {tired_after}
            TextArea {
                id: "note",
                label: texts.log_note().to_string(),
                value: block.note,
                rows: 2,
                oninput: move |note| edit.call(BlockEdit::Note(note)),
            }
        }
        GoToDay {
            id: "moved-to",
            summary: texts.diary_move().to_string(),
            label: texts.diary_which_day().to_string(),
            button: texts.diary_move_there().to_string(),
            onchoose: move |date| {
                let block = Block { date, edited: Some(clock::now()), ..moved.clone() };
                let at = At::Block(month_name(date), block.id.clone());
                let kept = correction(&moved, block)
                    .iter()
                    .all(|(day, change)| store.change_month(*day, change).is_some());
                if kept {
                    navigator.replace(Route::JournalPages { at });
                }
            },
        }
    }
}

fn rating(
    id: &str,
    label: &str,
    [lower, upper]: [&str; 2],
    value: Option<u8>,
    onchange: EventHandler<Option<u8>>,
) -> Element {
    rsx! {
        Rating { id, label, lower, upper, value, onchange }
    }
}
