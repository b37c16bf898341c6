//! The menu of adjustments.

use dioxus::prelude::*;

use super::kind_words::{bigger, kind_name, simple};
use super::menu_list::{Pick, Picking, menu_list};
use crate::clock;
use crate::i18n::use_texts;
use crate::meeting::At;
use crate::meeting::address::NEW;
use crate::meeting::adjustment::{Kind, in_order, is_proposed, proposal};
use crate::meeting::preparation::{MeetingChange, MeetingRow, MeetingStep, RowList, use_meeting};
use crate::platform::page;
use crate::route::Route;
use crate::ui::{ButtonLink, Card, FoldedRow, IconName, Look, PageHeading, use_after_render, use_announcer};
use crate::work::{WorkSaid, moment_id};

/// Where the list of what helps is on the page.
const HELPS: &str = "helps";

/// All kinds of work with what can be changed; the person's own kinds come first and are open. Another talk begins with a
/// menu of its own.
#[component]
pub fn AdjustmentsPage(id: String, said: Callback<(), WorkSaid>) -> Element {
    let fresh = use_hook(|| moment_id(clock::now()));
    let begins = id == NEW;
    let id = if begins { fresh } else { id };
    rsx! {
        for id in [id] {
            Menu { key: "{id}", id: id.clone(), begins, said }
        }
    }
}

#[component]
fn Menu(id: String, begins: bool, said: Callback<(), WorkSaid>) -> Element {
    let texts = use_texts();
    let announcer = use_announcer();
    let navigator = use_navigator();
    let open = use_meeting(&id, None);
    let onchange = open.onchange;
    let said = use_hook(|| said.call(()));
    // Words and ids of what was added here.
    let mut added = use_signal(Vec::<(String, String)>::new);
    let mut focused = use_signal(|| None::<(String, bool)>);
    use_after_render(format!("{:?}", focused()), move || {
        if let Some((button, _)) = focused.peek().as_ref() {
            page::focus(button);
        }
    });
    let own = id.clone();
    let onadd = use_callback(move |pick: Pick| {
        let row = moment_id(clock::now());
        added.push((pick.words.clone(), row.clone()));
        announcer.say(texts.adjustment_added(&pick.words));
        focused.set(Some((pick.button, true)));
        let row = MeetingRow::Proposal(proposal(row, &pick.words, pick.shared));
        onchange.call(MeetingChange::Put(usize::MAX, row));
        // With the first one the talk has an address of its own, so that a phone that was put away comes back to it.
        if begins {
            navigator.replace(Route::MeetingPages { at: At::Adjustments(own.clone()) });
        }
    });
    let ontakeback = use_callback(move |pick: Pick| {
        let row = added.peek().iter().find(|(words, _)| *words == pick.words).map(|(_, row)| row.clone());
        let Some(row) = row else { return };
        added.retain(|(_, id)| *id != row);
        announcer.say(texts.adjustment_taken_back(&pick.words));
        focused.set(Some((pick.button, false)));
        onchange.call(MeetingChange::Remove(RowList::Proposals, row));
    });
    let proposals = open.meeting.proposals.clone();
    let is_there = |words: &str| is_proposed(&proposals, words);
    let added_now = added();
    let picking = Picking { is_proposed: &is_there, added: &added_now, onadd, ontakeback, texts };
    let (first, others) = in_order(&said.demands);
    let helps: Vec<&str> = said.helps.iter().map(String::as_str).collect();
    let proposals_of = if open.is_stored { id } else { NEW.to_owned() };
    rsx! {
        PageHeading { text: texts.adjustment_title().to_string() }
        p { {texts.adjustment_lead()} }
        Card { heading: texts.adjustment_order_heading().to_string(),
            p { {texts.adjustment_order()} }
        }
        if !helps.is_empty() {
            Card { heading: texts.adjustment_helps().to_string(),
                p { class: "hint", {texts.adjustment_helps_hint()} }
                {menu_list(HELPS, &helps, false, picking)}
            }
        }
        if !first.is_empty() {
            h2 { {texts.adjustment_first()} }
            for kind in first {
                FoldedRow { key: "{kind:?}", line: kind_name(kind, texts).to_owned(), opened: true, {kind_lists(kind, picking)} }
            }
            h2 { {texts.adjustment_others()} }
        }
        for kind in others {
            FoldedRow { key: "{kind:?}", line: kind_name(kind, texts).to_owned(), {kind_lists(kind, picking)} }
        }
        div { class: "actions",
            ButtonLink {
                look: Look::Primary,
                icon: IconName::Forward,
                to: Route::MeetingPages { at: At::Step(proposals_of, MeetingStep::Proposals) },
                {texts.adjustment_to_proposals()}
            }
        }
    }
}

fn kind_lists(kind: Kind, picking: Picking<'_>) -> Element {
    let texts = picking.texts;
    let id = match kind {
        Kind::Demand(demand) => demand.code(),
        Kind::NotPossible => "not-possible",
    };
    let (simple, bigger): (Vec<_>, Vec<_>) = (simple(kind, texts).collect(), bigger(kind, texts).collect());
    let (simple_id, bigger_id) = (format!("{id}-simple"), format!("{id}-bigger"));
    rsx! {
        h3 { {texts.adjustment_simple()} }
        {menu_list(&simple_id, &simple, true, picking)}
        h3 { {texts.adjustment_bigger()} }
        {menu_list(&bigger_id, &bigger, true, picking)}
    }
}
