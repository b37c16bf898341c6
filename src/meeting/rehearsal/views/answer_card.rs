//! One thing the manager may say, and the answer to it.

use dioxus::prelude::*;

use super::words::{manager_says, possible_answer};
use crate::i18n::use_texts;
use crate::meeting::preparation::{Answer, AnswerPart, MeetingChange};
use crate::meeting::rehearsal::{LONG, ManagerLine, taken_over};
use crate::platform::page;
use crate::ui::{Button, Card, ChoiceOption, IconName, Look, SelectField, TextArea, TextField, use_after_render};
use crate::work::use_country;

/// A line of the app or an own one, the answer in own words, and whether it is on the card.
#[component]
pub(super) fn AnswerCard(
    /// From 0.
    place: usize,
    row: Answer,
    onchange: Callback<MeetingChange>,
    onremove: Callback<String>,
) -> Element {
    let texts = use_texts();
    let country = use_country()();
    let mut shown = use_signal(|| false);
    // The field keeps what is typed by itself; with another number it is a new one, with what was taken over.
    let mut taken = use_signal(|| 0_u32);
    let Answer { id, said, own_line, answer, on_card } = row;
    let known = ManagerLine::from_code(&said);
    let heading = texts.answers_row(place + 1);
    let lines = ManagerLine::ALL
        .map(|line| ChoiceOption { code: line.code().to_owned(), text: manager_says(line, texts).to_owned() });
    let part = {
        let id = id.clone();
        use_callback(move |part| onchange.call(MeetingChange::Answer(id.clone(), part)))
    };
    let example = known.map(|line| possible_answer(line, country, texts));
    let with_example = example.map(|example| taken_over(&answer, example)).unwrap_or_default();
    let (card, area) = (format!("card-{id}"), format!("answer-{id}"));
    let field = area.clone();
    use_after_render(taken().to_string(), move || {
        if *taken.peek() > 0 {
            page::focus(&field);
        }
    });
    rsx! {
        Card { heading: heading.clone(),
            SelectField {
                id: "said-{id}",
                label: texts.answers_line().to_string(),
                placeholder: texts.answers_own_choice().to_string(),
                options: lines.to_vec(),
                chosen: said,
                onchange: move |code| part.call(AnswerPart::Said(code)),
            }
            if known.is_none() {
                TextField {
                    id: "own-line-{id}",
                    label: texts.answers_own_line().to_string(),
                    value: own_line,
                    oninput: move |words| part.call(AnswerPart::OwnLine(words)),
                }
            }
            for number in [taken()] {
                TextArea {
                    key: "{number}",
                    id: "{area}",
                    label: texts.answers_mine().to_string(),
                    rows: 3,
                    value: answer.clone(),
                    oninput: move |words| part.call(AnswerPart::Answer(words)),
                }
            }
            if answer.chars().count() > LONG {
                p { class: "hint", {texts.answers_long()} }
            }
            if let Some(example) = example {
                if shown() {
                    blockquote { class: "example", p { "{example}" } }
                    Button {
                        onpress: move |()| {
                            part.call(AnswerPart::Answer(with_example.clone()));
                            taken += 1;
                            shown.set(false);
                        },
                        {texts.answers_take_over()}
                    }
                } else {
                    Button { look: Look::Quiet, onpress: move |()| shown.set(true), {texts.answers_example()} }
                }
            }
            label { class: "share-mark", r#for: "{card}",
                input {
                    id: "{card}",
                    r#type: "checkbox",
                    checked: on_card,
                    onchange: move |event| part.call(AnswerPart::OnCard(event.checked())),
                }
                span { {texts.answers_on_card()} }
            }
            Button {
                look: Look::Quiet,
                icon: IconName::Delete,
                label: texts.answers_remove_named(&heading),
                onpress: move |()| onremove.call(id.clone()),
                {texts.answers_remove()}
            }
        }
    }
}
