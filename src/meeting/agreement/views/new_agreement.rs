//! An agreement that is written down during or after the talk.

use chrono::NaiveDate;
use dioxus::prelude::*;

use super::agreement_fields::{until_field, what_field, who_field};
use super::check_day::CheckDay;
use crate::i18n::use_texts;
use crate::meeting::At;
use crate::meeting::agreement::{Agreement, AgreementChange, OpenAgreement, use_agreement};
use crate::route::Route;
use crate::storage::use_store;
use crate::ui::{Button, ButtonLink, Card, IconName, Look};

/// What, who, until when, and when to look again; the rest has its own page. `onbegin`: the first word was written.
#[component]
pub(super) fn NewAgreement(
    id: String,
    /// The id of the talk.
    meeting: String,
    /// The day from which looking again is counted.
    talk: NaiveDate,
    onbegin: EventHandler<()>,
    /// With what was on the device.
    onremove: EventHandler<Option<Agreement>>,
) -> Element {
    let texts = use_texts();
    let store = use_store();
    let OpenAgreement { agreement, is_stored, onchange: save, .. } = use_agreement(&id, &meeting);
    let onchange = use_callback(move |change: AgreementChange| {
        onbegin.call(());
        save.call(change);
    });
    let key = Agreement::key(&id);
    let stored = is_stored.then(|| agreement.clone());
    let page = At::Agreement(id.clone());
    rsx! {
        Card { heading: texts.agreement_new().to_string(),
            {what_field(&id, &agreement, onchange, texts)}
            {who_field(&id, &agreement, onchange, texts)}
            {until_field(&id, &agreement, onchange, texts)}
            CheckDay { open: OpenAgreement { id: id.clone(), agreement: agreement.clone(), is_stored, onchange }, talk }
            div { class: "actions",
                if is_stored {
                    ButtonLink { to: Route::MeetingPages { at: page }, {texts.agreement_details()} }
                }
                Button {
                    look: Look::Quiet,
                    icon: IconName::Delete,
                    onpress: move |()| {
                        if stored.is_none() || store.remove(&key).is_ok() {
                            onremove.call(stored.clone());
                        }
                    },
                    {texts.agreement_remove_new()}
                }
            }
        }
    }
}
