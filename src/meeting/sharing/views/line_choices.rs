//! Every line about work, with its choice.

use dioxus::prelude::*;

use super::word_question::{marked_text, word_question};
use crate::i18n::{Language, texts};
use crate::meeting::At;
use crate::meeting::preparation::{LinePlace, Meeting, MeetingChange, MeetingStep, ShareMark, step_name};
use crate::meeting::sharing::place_words::{first_words, place_words};
use crate::meeting::sharing::{MarkedLine, place_name};
use crate::route::Route;
use crate::ui::{FoldedRow, ItemList};

/// With more lines than this, those of each step are folded away but for the ones that are asked about.
const MOST_OPEN: usize = 24;

/// By step: what was written, share or keep, and the question about words in it. Health stands apart.
pub(super) fn line_choices(
    meeting: &Meeting,
    marked: &[MarkedLine],
    // What is or was asked about: an answered line stays where it was, with the focus on it.
    asked: &[LinePlace],
    onchange: Callback<MeetingChange>,
    answer: Callback<MeetingChange>,
    language: Language,
) -> Element {
    let texts = texts(language);
    let places = meeting.places();
    let of_step = |step: MeetingStep| {
        let places = places.iter().filter(|place| place.step() == step && !matches!(place, LinePlace::Health(_)));
        (step, places.cloned().collect::<Vec<LinePlace>>())
    };
    let steps = MeetingStep::ALL.into_iter().map(of_step).filter(|(_, places)| !places.is_empty());
    let steps: Vec<(MeetingStep, Vec<LinePlace>)> = steps.collect();
    let folded = steps.iter().map(|(_, places)| places.len()).sum::<usize>() > MOST_OPEN;
    let is_empty = steps.is_empty();
    let apart = |(step, places): (MeetingStep, Vec<LinePlace>)| {
        let (asked, others): (Vec<_>, Vec<_>) = places.into_iter().partition(|place| folded && asked.contains(place));
        (step, asked, others)
    };
    let counts = |places: &[LinePlace]| {
        let shared = places.iter().filter(|place| meeting.is_shared(place)).count();
        texts.share_counts(shared, places.len() - shared)
    };
    let choices = |places: Vec<LinePlace>| {
        rsx! {
            ItemList {
                for place in places {
                    li { key: "{place.field_id()}",
                        {line_choice(meeting, &place, marked, onchange, answer, language)}
                    }
                }
            }
        }
    };
    rsx! {
        if is_empty {
            p { {texts.share_no_lines()} }
        }
        for (step , asked , others) in steps.into_iter().map(apart) {
            section { key: "{step:?}", class: "share-lines",
                h2 { {step_name(step, texts)} }
                if !asked.is_empty() {
                    div { class: "card", {choices(asked)} }
                }
                if !others.is_empty() {
                    FoldedRow { line: counts(&others), opened: !folded, {choices(others)} }
                }
            }
        }
    }
}

fn line_choice(
    meeting: &Meeting,
    place: &LinePlace,
    marked: &[MarkedLine],
    onchange: Callback<MeetingChange>,
    answer: Callback<MeetingChange>,
    language: Language,
) -> Element {
    let texts = texts(language);
    let name = place_name(place, texts);
    let words = place_words(meeting, place, language);
    let question = marked.iter().find(|line| line.place == *place);
    rsx! {
        p { class: "hint", {name} }
        p { class: "own-words", dir: "auto",
            match question {
                Some(line) => marked_text(line),
                None => rsx! { "{words}" },
            }
        }
        ShareMark {
            shared: meeting.is_shared(place),
            about: format!("{} {}", texts.sheet_label(name), first_words(&words)),
            place: place.clone(),
            onchange,
        }
        if let Some(line) = question {
            {word_question(line, answer, texts)}
        }
    }
}

/// Where the line can be written in other words.
pub(super) fn step_of(id: &str, place: &LinePlace) -> Route {
    Route::MeetingPages { at: At::Step(id.to_owned(), place.step()) }
}
