//! The agreements on the device.

use chrono::NaiveDateTime;
use dioxus::prelude::*;

use super::{Agreement, AgreementChange};
use crate::clock;
use crate::storage::{LiveStore, use_document};

/// All agreements by their id, oldest first. The caller is rendered again when anything stored changes.
pub fn agreements(store: LiveStore) -> Vec<(String, Agreement)> {
    store.read_parts()
}

/// An agreement on screen.
#[derive(Clone, PartialEq)]
pub struct OpenAgreement {
    /// The id it has, or will have once something is written.
    pub id: String,
    /// As it is on the device, with what could not be saved yet; an empty one until something is written.
    pub agreement: Agreement,
    /// Whether it is on the device.
    pub is_stored: bool,
    pub onchange: Callback<AgreementChange>,
}

/// The agreement of this id. The first change of one that is not there yet begins it in this talk.
pub fn use_agreement(id: &str, meeting: &str) -> OpenAgreement {
    let (stored, save) = use_document(
        Agreement::key(id),
        |(change, meeting, now): (AgreementChange, String, NaiveDateTime), agreement| {
            change.apply(agreement, &meeting, now)
        },
    );
    let of = meeting.to_owned();
    let onchange = use_callback(move |change| save.call((change, of.clone(), clock::now())));
    let is_stored = stored.is_some();
    OpenAgreement {
        id: id.to_owned(),
        agreement: stored.unwrap_or_else(|| Agreement::new(meeting, clock::now())),
        is_stored,
        onchange,
    }
}
