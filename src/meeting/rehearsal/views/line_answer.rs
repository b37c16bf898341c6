//! What the person answers to a line.

use dioxus::prelude::*;

use super::words::possible_answer;
use crate::clock;
use crate::i18n::use_texts;
use crate::meeting::preparation::OpenMeeting;
use crate::meeting::rehearsal::{LONG, RehearsalChange, RehearsalLine, is_kept, keep, prepared, taken_over};
use crate::platform::page;
use crate::ui::{Button, IconName, Look, TextArea, use_after_render, use_announcer};
use crate::work::{moment_id, use_country};

/// A field to type in, an example to look at, what was written before, and a way to keep the answer for the card.
#[component]
pub(super) fn LineAnswer(talk: OpenMeeting, line: RehearsalLine, onchange: Callback<RehearsalChange>) -> Element {
    let texts = use_texts();
    let country = use_country()();
    let announcer = use_announcer();
    let mut shown = use_signal(|| false);
    // A field shows other words only when it is made anew.
    let mut taken = use_signal(|| 0_u32);
    use_after_render(taken().to_string(), move || {
        if *taken.peek() > 0 {
            page::focus("my-answer");
        }
    });
    let mut missing = use_signal(|| false);
    let example = line.said().map(|said| possible_answer(said, country, texts));
    let with_example = example.map(|example| taken_over(&line.answer, example)).unwrap_or_default();
    let written: Vec<String> = prepared(&line, &talk.meeting).into_iter().map(str::to_owned).collect();
    let is_on_card = is_kept(&line, &talk.meeting);
    let problem = missing() && line.answer.trim().is_empty();
    let is_long = line.answer.chars().count() > LONG;
    let value = line.answer.clone();
    let write = {
        let id = line.id.clone();
        use_callback(move |words| onchange.call(RehearsalChange::Answer(id.clone(), words)))
    };
    let keep_it = move |()| {
        let id = line.kept.clone().unwrap_or_else(|| moment_id(clock::now()));
        let changes = keep(&line, &id, &talk.meeting);
        missing.set(changes.is_empty());
        if changes.is_empty() {
            page::focus("my-answer");
            return;
        }
        for change in changes {
            talk.onchange.call(change);
        }
        onchange.call(RehearsalChange::Kept(line.id.clone(), id));
        announcer.say(texts.rehearsal_kept().to_string());
    };
    rsx! {
        for number in [taken()] {
            TextArea {
                key: "{number}",
                id: "my-answer",
                label: texts.rehearsal_type().to_string(),
                hint: texts.rehearsal_type_hint().to_string(),
                problem: problem.then(|| texts.rehearsal_keep_empty().to_string()),
                rows: 3,
                value: value.clone(),
                oninput: move |words| write.call(words),
            }
        }
        if is_long {
            p { class: "hint", {texts.answers_long()} }
        }
        if is_on_card {
            p { class: "hint", {texts.rehearsal_kept()} }
        }
        div { class: "actions",
            Button { icon: IconName::Check, onpress: keep_it, {texts.rehearsal_keep()} }
            if example.is_some() && !shown() {
                Button { look: Look::Quiet, onpress: move |()| shown.set(true), {texts.answers_example()} }
            }
        }
        if let Some(example) = example {
            if shown() {
                blockquote { class: "example", p { "{example}" } }
                Button {
                    onpress: move |()| {
                        write.call(with_example.clone());
                        taken += 1;
                        shown.set(false);
                    },
                    {texts.answers_take_over()}
                }
            }
        }
        if !written.is_empty() {
            details {
                summary { {texts.rehearsal_prepared()} }
                for words in written {
                    p { class: "own-words", dir: "auto", "{words}" }
                }
            }
        }
    }
}
