//! If they say …

use dioxus::prelude::*;

use super::answer_card::AnswerCard;
use crate::clock;
use crate::i18n::use_texts;
use crate::meeting::At;
use crate::meeting::preparation::{Answer, MeetingChange, MeetingRow, OpenMeeting, RowList};
use crate::platform::page;
use crate::route::Route;
use crate::ui::{BelowFold, Button, ButtonLink, IconName, Notice, Tone, UndoNotice, use_after_render, use_painted};
use crate::work::moment_id;

/// Rows that fill the first screen.
const FIRST: usize = 1;

/// What the manager may say and what the person answers, row by row, and one more to write in.
#[component]
pub fn AnswersStep(open: OpenMeeting) -> Element {
    let texts = use_texts();
    let OpenMeeting { id: talk, meeting, is_stored, onchange } = open;
    // The row that is on the device as soon as something is chosen or written in it.
    let mut draft = use_signal(|| moment_id(clock::now()));
    let mut asked = use_signal(|| meeting.answers.is_empty());
    let mut focused = use_signal(|| None::<String>);
    let mut removed = use_signal(|| None::<(usize, MeetingRow, String)>);
    let mut rows = meeting.answers.clone();
    if asked() && !rows.iter().any(|row| row.id == draft()) {
        rows.push(Answer { id: draft(), ..Answer::default() });
    }
    use_after_render(focused().unwrap_or_default(), move || {
        if let Some(id) = focused.peek().as_ref() {
            page::focus(&format!("said-{id}"));
        }
    });
    let made = if use_painted() { rows.len() } else { FIRST };
    let begin = move |()| {
        let id = moment_id(clock::now());
        draft.set(id.clone());
        asked.set(true);
        focused.set(Some(id));
    };
    let remove = use_callback(move |id: String| {
        let row = meeting.row(RowList::Answers, &id);
        asked.set(false);
        match row {
            Some((place, row)) => {
                onchange.call(MeetingChange::Remove(RowList::Answers, id.clone()));
                removed.set(Some((place, row, id)));
            }
            None => page::focus("page-heading"),
        }
    });
    rsx! {
        p { {texts.answers_lead()} }
        Notice { tone: Tone::Info,
            p { {texts.answers_private()} }
        }
        if let Some((place, row, id)) = removed() {
            UndoNotice {
                said: texts.answers_removed().to_string(),
                subject: id,
                onundo: move |()| {
                    onchange.call(MeetingChange::Put(place, row.clone()));
                    removed.set(None);
                    page::focus("page-heading");
                },
            }
        }
        for (place , row) in rows.into_iter().take(made).enumerate() {
            AnswerCard { key: "{row.id}", place, row, onchange, onremove: remove }
        }
        BelowFold {
            div { class: "actions",
                Button { icon: IconName::Add, onpress: begin, {texts.answers_add()} }
                if is_stored {
                    ButtonLink { icon: IconName::Forward, to: Route::MeetingPages { at: At::Rehearsal(talk) }, {texts.answers_rehearse()} }
                }
            }
        }
    }
}
