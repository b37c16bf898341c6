//! After a rehearsal.

use dioxus::prelude::*;

use super::kept_recordings::KeptRecordings;
use super::sureness::{ratings, side_by_side};
use super::voice_box::MadeRow;
use super::voices::Voices;
use super::words::{line_words, manager_name};
use crate::i18n::{date_short, use_language, use_texts};
use crate::meeting::preparation::OpenMeeting;
use crate::meeting::rehearsal::{OpenRehearsal, RehearsalChange, kept_answer};
use crate::ui::{Button, Card, IconName, ItemList, Look, PageHeading};

/// The three ratings again, before and after beside each other, what was kept, and the recordings of this time.
#[component]
pub(super) fn EndScreen(talk: OpenMeeting, open: OpenRehearsal, voices: Voices) -> Element {
    let texts = use_texts();
    let language = use_language()();
    let OpenRehearsal { rehearsal, onchange, .. } = open;
    let onrate = use_callback(move |(sure, number)| onchange.call(RehearsalChange::After(sure, number)));
    let day = date_short(rehearsal.started.date(), language);
    let words = |id: &str| {
        let line = rehearsal.lines.iter().find(|line| line.id == id);
        line.map(|line| line_words(line, texts)).unwrap_or_default()
    };
    let kept = rehearsal.lines.iter().filter_map(|line| Some((line, kept_answer(line, &talk.meeting)?.answer.clone())));
    let kept: Vec<(String, String)> = kept.map(|(line, answer)| (line_words(line, texts), answer)).collect();
    let made: Vec<(String, String)> =
        voices.made.read().iter().map(|made| (made.name.to_string(), words(&made.name.line))).collect();
    let three = ratings("after", rehearsal.after, onrate, texts);
    rsx! {
        PageHeading { text: texts.rehearsal_end_title().to_string(), subject: "end" }
        p { class: "lead", {texts.rehearsal_end_lead()} }
        p { {texts.rehearsal_past_named(day, manager_name(rehearsal.manager, texts))} }
        Card { heading: texts.rehearsal_sure_after().to_string(),
            {three}
            {side_by_side(&rehearsal, texts)}
        }
        Card { heading: texts.rehearsal_kept_answers().to_string(),
            if kept.is_empty() {
                p { {texts.rehearsal_kept_none()} }
            }
            ItemList {
                for (line , answer) in kept {
                    li { key: "{line}",
                        p { class: "hint", dir: "auto", "{line}" }
                        p { class: "own-words", dir: "auto", "{answer}" }
                    }
                }
            }
        }
        if !made.is_empty() {
            Card { heading: texts.voice_made().to_string(),
                for (name , about) in made {
                    MadeRow { key: "{name}", made: name.clone(), about, voices }
                }
            }
        }
        div { class: "actions",
            Button {
                look: Look::Primary,
                icon: IconName::Check,
                onpress: move |()| {
                    voices.forget();
                    onchange.call(RehearsalChange::Finish);
                },
                {texts.rehearsal_finish()}
            }
            Button { icon: IconName::Back, onpress: move |()| onchange.call(RehearsalChange::Back), {texts.rehearsal_to_last()} }
        }
        KeptRecordings { talk, voices }
    }
}
