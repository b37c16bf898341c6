//! What the person wants to propose.

use dioxus::prelude::*;

use super::proposal_fields::ProposalFields;
use crate::clock;
use crate::i18n::{Texts, use_texts};
use crate::meeting::At;
use crate::meeting::address::NEW;
use crate::meeting::adjustment::{can_ask, task_suggestions};
use crate::meeting::preparation::{LinePlace, MOST_ASKED, MeetingChange, OpenMeeting, Proposal, ProposalPart, RowList};
use crate::platform::page;
use crate::route::Route;
use crate::ui::{Button, ButtonLink, FoldedRow, IconName, UndoNotice, use_after_render};
use crate::work::{WorkSaid, moment_id};

/// Rows of proposals, folded unless they are being written; the menu to pick from; and which of them are asked.
#[component]
pub fn ProposalsStep(open: OpenMeeting, said: Callback<(), WorkSaid>) -> Element {
    // What the questionnaire knows is offered in the menu.
    let _ = said;
    let texts = use_texts();
    let (onchange, meeting) = (open.onchange, open.meeting);
    // The row that is on the device as soon as something is written in it.
    let mut draft = use_signal(|| None::<String>);
    let mut removed = use_signal(|| None::<(String, MeetingChange)>);
    use_after_render(draft().unwrap_or_default(), move || {
        if let Some(id) = draft.peek().as_ref() {
            page::focus(&LinePlace::Proposal(id.clone(), ProposalPart::Change).field_id());
        }
    });
    let mut rows = meeting.proposals.clone();
    if let Some(id) = draft().filter(|id| !rows.iter().any(|row| row.id == *id)) {
        rows.push(Proposal::new(id));
    }
    let asked = meeting.proposals.iter().filter(|row| row.ask).count();
    let suggestions = task_suggestions(&meeting);
    let menu_of = if open.is_stored { open.id } else { NEW.to_owned() };
    let before = meeting.clone();
    let remove = use_callback(move |id: String| {
        let kept = before.row(RowList::Proposals, &id);
        onchange.call(MeetingChange::Remove(RowList::Proposals, id.clone()));
        draft.set(None);
        if kept.is_none() {
            page::focus("page-heading");
        }
        removed.set(kept.map(|(place, row)| (id, MeetingChange::Put(place, row))));
    });
    rsx! {
        p { {texts.proposals_lead()} }
        p {
            ButtonLink { icon: IconName::Open, to: Route::MeetingPages { at: At::Adjustments(menu_of) }, {texts.proposals_menu()} }
        }
        if let Some((id, back)) = removed() {
            UndoNotice {
                said: texts.proposal_removed().to_string(),
                subject: id,
                onundo: move |()| {
                    onchange.call(back.clone());
                    removed.set(None);
                    page::focus("page-heading");
                },
            }
        }
        if !rows.is_empty() {
            p { class: "hint", {texts.proposals_asked(asked, MOST_ASKED)} }
        }
        for (place , row) in rows.iter().enumerate() {
            FoldedRow {
                key: "{row.id}",
                line: row_line(row, texts),
                opened: draft().as_ref() == Some(&row.id),
                ProposalFields {
                    row: row.clone(),
                    name: texts.proposal_number(place + 1),
                    suggestions: suggestions.clone(),
                    can_ask: can_ask(&meeting.proposals, &row.id),
                    onchange,
                    onremove: remove,
                }
            }
        }
        Button {
            icon: IconName::Add,
            onpress: move |()| draft.set(Some(moment_id(clock::now()))),
            {texts.proposal_add()}
        }
    }
}

/// Characters of the change that stand in the line of a folded proposal.
const LONGEST_LINE: usize = 90;

/// The proposal in one line.
fn row_line(row: &Proposal, texts: Texts) -> String {
    let change = row.change.text.trim();
    let words = match change.char_indices().nth(LONGEST_LINE) {
        _ if change.is_empty() => texts.proposal_empty().to_owned(),
        Some((end, _)) => format!("{} …", change.get(..end).unwrap_or(change).trim_end()),
        None => change.to_owned(),
    };
    if row.ask { texts.proposal_asked(words) } else { words }
}
