//! Lines under each other, each shared or kept: what goes well, and questions.

use dioxus::prelude::*;

use super::LineField;
use super::row_desk::use_row_desk;
use crate::clock;
use crate::i18n::{Texts, use_texts};
use crate::meeting::preparation::{Line, LinePlace, LineRow, Meeting, MeetingChange, MeetingRow, OpenMeeting, RowList};
use crate::platform::page;
use crate::ui::{BelowFold, Button, Card, IconName, Look, use_announcer, use_painted};
use crate::work::{folded, moment_id};

/// Rows that fill the first screen.
const FIRST: usize = 2;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum LineList {
    Can,
    Questions,
}

impl LineList {
    fn list(self) -> RowList {
        match self {
            Self::Can => RowList::Can,
            Self::Questions => RowList::Questions,
        }
    }

    fn rows(self, meeting: &Meeting) -> &[LineRow] {
        match self {
            Self::Can => &meeting.can,
            Self::Questions => &meeting.questions,
        }
    }

    fn place(self, id: &str) -> LinePlace {
        match self {
            Self::Can => LinePlace::Can(id.to_owned()),
            Self::Questions => LinePlace::Question(id.to_owned()),
        }
    }

    fn row(self, row: LineRow) -> MeetingRow {
        match self {
            Self::Can => MeetingRow::Can(row),
            Self::Questions => MeetingRow::Question(row),
        }
    }

    fn label(self, number: usize, texts: Texts) -> String {
        match self {
            Self::Can => texts.can_label(number),
            Self::Questions => texts.questions_label(number),
        }
    }
}

/// Something to press for a row.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Offer {
    /// A question to write about in a row of one's own.
    Prompt(&'static str),
    /// Words for a row, and whether it begins as shared.
    Words(&'static str, bool),
}

/// The rows, one more to write in, and offers. Words that are in the list are not offered again.
#[component]
pub(super) fn LineRows(
    open: OpenMeeting,
    list: LineList,
    hint: Option<String>,
    offers_heading: String,
    offers_hint: Option<String>,
    offers: Vec<Offer>,
) -> Element {
    let texts = use_texts();
    let announcer = use_announcer();
    let desk = use_row_desk(list.rows(&open.meeting).is_empty());
    // What the person wanted to write about, for the rows begun on this page.
    let mut prompts = use_signal(Vec::<(String, &'static str)>::new);
    let mut rows = list.rows(&open.meeting).to_vec();
    let has = |words: &str| rows.iter().any(|row| folded(row.line.text.trim()) == folded(words));
    let left: Vec<Offer> = offers
        .into_iter()
        .filter(|offer| match offer {
            Offer::Prompt(_) => true,
            Offer::Words(words, _) => !has(words),
        })
        .collect();
    let is_last = left.len() == 1;
    let stored = rows.clone();
    rows.extend(desk.draft(|id| stored.iter().any(|row| row.id == id)).map(LineRow::new));
    let made = if use_painted() { rows.len() } else { FIRST };
    let onchange = open.onchange;
    let take = use_callback(move |(offer, is_last): (Offer, bool)| match offer {
        Offer::Prompt(prompt) => {
            let id = desk.begin(|id| list.place(id).field_id());
            prompts.write().push((id, prompt));
        }
        Offer::Words(words, shared) => {
            let line = Line { text: words.to_owned(), shared, ..Line::default() };
            let row = LineRow { id: moment_id(clock::now()), line };
            onchange.call(MeetingChange::Put(usize::MAX, list.row(row)));
            desk.put_away();
            page::focus(if is_last { "page-heading" } else { "offers" });
            announcer.say(texts.row_taken_over(words));
        }
    });
    let remove = {
        let open = open.clone();
        use_callback(move |id: String| desk.remove(&open, list.list(), &id))
    };
    let hint_of = |id: &str| {
        let prompt = prompts.read().iter().find(|(of, _)| of == id).map(|(_, prompt)| (*prompt).to_owned());
        prompt.or_else(|| hint.clone())
    };
    rsx! {
        {desk.undo_notice(onchange, texts)}
        for (place , row) in rows.into_iter().take(made).enumerate() {
            div { key: "{row.id}", class: "talk-row",
                LineField {
                    hint: hint_of(&row.id),
                    label: list.label(place + 1, texts),
                    place: list.place(&row.id),
                    line: row.line,
                    onchange,
                }
                Button {
                    look: Look::Quiet,
                    icon: IconName::Delete,
                    label: texts.row_remove_named(list.label(place + 1, texts)),
                    onpress: move |()| remove.call(row.id.clone()),
                    {texts.row_remove()}
                }
            }
        }
        BelowFold {
            Button {
                icon: IconName::Add,
                onpress: move |()| {
                    desk.begin(|id| list.place(id).field_id());
                },
                {texts.row_add()}
            }
            if !left.is_empty() {
                Card {
                    h2 { id: "offers", tabindex: "-1", "{offers_heading}" }
                    if let Some(hint) = offers_hint {
                        p { class: "hint", "{hint}" }
                    }
                    div { class: "stack",
                        for offer in left {
                            {offer_button(offer, is_last, take)}
                        }
                    }
                }
            }
        }
    }
}

fn offer_button(offer: Offer, is_last: bool, take: Callback<(Offer, bool)>) -> Element {
    let (Offer::Prompt(words) | Offer::Words(words, _)) = offer;
    rsx! {
        Button { key: "{words}", onpress: move |()| take.call((offer, is_last)), {words} }
    }
}
