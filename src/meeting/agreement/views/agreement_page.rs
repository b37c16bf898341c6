//! One agreement.

use dioxus::prelude::*;

use super::agreement_fields::agreement_fields;
use super::check_card::CheckCard;
use super::check_day::CheckDay;
use super::not_done::NotDone;
use super::whole_agreement::{closed_notice, gone, whole_agreement};
use super::words::{agreement_name, state_words};
use crate::clock;
use crate::i18n::{texts, use_language};
use crate::meeting::At;
use crate::meeting::address::NEW;
use crate::meeting::agreement::{Agreement, AgreementChange, AgreementStatus, OpenAgreement, talk_day, use_agreement};
use crate::meeting::preparation::Meeting;
use crate::route::Route;
use crate::storage::use_store;
use crate::ui::{Card, PageHeading};
use crate::work::moment_id;

/// The agreement at this address. Another one begins with fields of its own.
#[component]
pub fn AgreementPage(
    /// [`NEW`] until something is written.
    id: String,
) -> Element {
    let fresh = use_hook(|| moment_id(clock::now()));
    let is_new = id == NEW;
    let id = if is_new { fresh } else { id };
    rsx! {
        for id in [id] {
            OneAgreement { key: "{id}", id: id.clone(), is_new }
        }
    }
}

/// Saved with each change. What is agreed is folded where a look at it is what the person comes for.
#[component]
fn OneAgreement(id: String, is_new: bool) -> Element {
    let language = use_language()();
    let texts = texts(language);
    let store = use_store();
    let navigator = use_navigator();
    let removed = use_signal(|| None::<Agreement>);
    let OpenAgreement { agreement, is_stored, onchange: save, .. } = use_agreement(&id, "");
    let today = clock::today();
    let fields_open =
        use_hook(|| agreement.checks.is_empty() && agreement.waiting_check().is_none_or(|day| day > today));
    let here = id.clone();
    let onchange = use_callback(move |change: AgreementChange| {
        save.call(change);
        // From now on it has an address of its own, so that a phone that was put away comes back to it.
        if is_new {
            navigator.replace(Route::MeetingPages { at: At::Agreement(here.clone()) });
        }
    });
    if !is_stored && !is_new {
        return gone(store, &id, removed, texts);
    }
    let meeting = store.read(&Meeting::key(&agreement.meeting));
    let talk = talk_day(&agreement, meeting.as_ref(), today);
    let has_talk = meeting.is_some();
    let open = OpenAgreement { id: id.clone(), agreement: agreement.clone(), is_stored, onchange };
    let title = if is_new || agreement.what.trim().is_empty() {
        texts.agreement_one().to_owned()
    } else {
        agreement_name(&agreement.what, texts)
    };
    rsx! {
        PageHeading { text: texts.agreement_one().to_string(), subject: agreement.closed.is_some().to_string() }
        if is_stored {
            p { class: "lead agreement-name", dir: "auto", "{title}" }
            p { class: "hint", dir: "auto", "{state_words(&agreement, today, language)}" }
        }
        if let Some(day) = agreement.closed {
            {closed_notice(day, onchange, language)}
        }
        details { class: "card", open: fields_open,
            summary {
                h2 { {texts.agreement_fields()} }
            }
            {agreement_fields(&open, texts)}
        }
        if is_stored {
            CheckCard { open: open.clone() }
        }
        Card {
            CheckDay { open: open.clone(), talk }
        }
        if agreement.status() == AgreementStatus::NotDone && agreement.closed.is_none() {
            NotDone { id: id.clone(), agreement: agreement.clone(), talk }
        }
        {whole_agreement(store, &open, has_talk, removed, texts)}
    }
}
