//! What does not go yet.

use dioxus::prelude::*;

use super::hard_task_card::hard_task_card;
use super::row_desk::use_row_desk;
use crate::i18n::use_texts;
use crate::meeting::preparation::{
    HardPart, HardTask, LinePlace, MeetingChange, MeetingRow, OpenMeeting, RowList, not_taken_over,
};
use crate::platform::page;
use crate::ui::{BelowFold, Button, Card, IconName, use_announcer, use_painted};
use crate::work::{HardTaskSaid, WorkSaid};

/// Tasks that fill the first screen.
const FIRST: usize = 1;

/// Tasks, one more to write in, and those called hard in the questionnaire to take over.
#[component]
pub(super) fn HardStep(open: OpenMeeting, said: Callback<(), WorkSaid>) -> Element {
    let texts = use_texts();
    let announcer = use_announcer();
    let desk = use_row_desk(open.meeting.hard.is_empty());
    let said = use_hook(|| said.call(()).hard_tasks);
    let left = not_taken_over(said, &open.meeting.hard);
    let mut rows = open.meeting.hard.clone();
    rows.extend(desk.draft(|id| open.meeting.hard.iter().any(|row| row.id == id)).map(HardTask::new));
    let made = if use_painted() { rows.len() } else { FIRST };
    let onchange = open.onchange;
    let field = |id: &str| LinePlace::Hard(id.to_owned(), HardPart::Task).field_id();
    let is_last = left.len() == 1;
    let take_over = use_callback(move |(task, is_last): (HardTaskSaid, bool)| {
        onchange.call(MeetingChange::Put(usize::MAX, MeetingRow::Hard(HardTask::taken_over(&task))));
        desk.put_away();
        page::focus(if is_last { "page-heading" } else { "offers" });
        announcer.say(texts.row_taken_over(task.name));
    });
    let remove = use_callback(move |id: String| desk.remove(&open, RowList::Hard, &id));
    rsx! {
        p { class: "lead", {texts.hard_lead()} }
        {desk.undo_notice(onchange, texts)}
        for (place , row) in rows.iter().take(made).enumerate() {
            div { key: "{row.id}", {hard_task_card(place, row, onchange, remove, texts)} }
        }
        BelowFold {
            Button {
                icon: IconName::Add,
                onpress: move |()| {
                    desk.begin(field);
                },
                {texts.row_add()}
            }
            if !left.is_empty() {
                Card {
                    h2 { id: "offers", tabindex: "-1", {texts.hard_offers()} }
                    p { class: "hint", {texts.hard_offers_hint()} }
                    div { class: "stack",
                        for task in left {
                            Button {
                                key: "{task.name}",
                                onpress: {
                                    let task = task.clone();
                                    move |()| take_over.call((task.clone(), is_last))
                                },
                                span { dir: "auto", "{task.name}" }
                            }
                        }
                    }
                }
            }
        }
    }
}
