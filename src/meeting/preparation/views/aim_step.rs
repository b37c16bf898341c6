//! What the talk is for.

use dioxus::prelude::*;

use super::LineField;
use crate::i18n::use_texts;
use crate::meeting::preparation::{Line, LinePlace, MeetingChange, OpenMeeting, is_example, own_words};
use crate::platform::page;
use crate::ui::{Button, Card, UndoNotice, use_after_render};

/// One sentence in own words, and examples of it. An example that takes the place of own words can be undone.
#[component]
pub(super) fn AimStep(open: OpenMeeting) -> Element {
    let texts = use_texts();
    let onchange = open.onchange;
    let aim = open.meeting.aim.clone();
    let mut filled = use_signal(|| 0_u32);
    let mut replaced = use_signal(|| None::<Line>);
    let list = texts.aim_examples_list();
    use_after_render(filled().to_string(), move || {
        // The notice takes the focus when there is one.
        if *filled.peek() > 0 && replaced.peek().is_none() {
            page::focus(&LinePlace::Aim.field_id());
        }
    });
    let is_example = is_example(&aim.text, list);
    let before = aim.clone();
    let fill = use_callback(move |words: &'static str| {
        let kept = replaced.peek().clone();
        replaced.set(own_words(&before, kept, list));
        onchange.call(MeetingChange::Text(LinePlace::Aim, words.to_owned()));
        filled += 1;
    });
    rsx! {
        p { class: "lead", {texts.aim_lead()} }
        // Once the person writes on, undoing would take that away.
        if let Some(line) = replaced().filter(|_| is_example) {
            UndoNotice {
                said: texts.aim_replaced().to_string(),
                subject: filled().to_string(),
                onundo: move |()| {
                    onchange.call(MeetingChange::Text(LinePlace::Aim, line.text.clone()));
                    onchange.call(MeetingChange::LetGo(LinePlace::Aim, line.let_go));
                    replaced.set(None);
                    filled += 1;
                },
            }
        }
        // The browser keeps what is typed, so words from elsewhere come with a new field.
        for number in [filled()] {
            LineField {
                key: "{number}",
                line: aim.clone(),
                place: LinePlace::Aim,
                label: texts.aim_label().to_string(),
                hint: texts.aim_hint().to_string(),
                onchange,
            }
        }
        Card { heading: texts.aim_examples().to_string(),
            p { class: "hint", {texts.aim_examples_hint()} }
            div { class: "stack",
                for example in list.split('|') {
                    Button { key: "{example}", onpress: move |()| fill.call(example), {example} }
                }
            }
        }
    }
}
