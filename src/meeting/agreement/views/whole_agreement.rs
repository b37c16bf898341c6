//! What can be done with an agreement as a whole.

use chrono::NaiveDate;
use dioxus::prelude::*;

use super::words::day_words;
use crate::clock;
use crate::i18n::{Language, Texts, texts};
use crate::meeting::At;
use crate::meeting::agreement::{Agreement, AgreementChange, OpenAgreement};
use crate::meeting::preparation::MeetingStep;
use crate::route::Route;
use crate::storage::LiveStore;
use crate::ui::{Button, ButtonLink, IconName, Look, Notice, PageHeading, Tone};

/// Back to all agreements and to the talk; putting this one away, and removing it.
pub(super) fn whole_agreement(
    store: LiveStore,
    open: &OpenAgreement,
    has_talk: bool,
    mut removed: Signal<Option<Agreement>>,
    texts: Texts,
) -> Element {
    let OpenAgreement { id, agreement, is_stored, onchange } = open.clone();
    let key = Agreement::key(&id);
    let talk = At::Step(agreement.meeting.clone(), MeetingStep::Agreements);
    let is_open = is_stored && agreement.closed.is_none();
    rsx! {
        div { class: "actions",
            {to_agreements(texts)}
            if has_talk {
                ButtonLink { to: Route::MeetingPages { at: talk }, {texts.agreement_to_talk()} }
            }
            if is_open {
                Button { onpress: move |()| onchange.call(AgreementChange::Close(Some(clock::today()))), {texts.agreement_close()} }
            }
            if is_stored {
                Button {
                    look: Look::Danger,
                    icon: IconName::Delete,
                    onpress: move |()| {
                        if store.remove(&key).is_ok() {
                            removed.set(Some(agreement.clone()));
                        }
                    },
                    {texts.agreement_remove()}
                }
            }
        }
    }
}

/// It was removed just now and can come back, or it was never here.
pub(super) fn gone(store: LiveStore, id: &str, mut removed: Signal<Option<Agreement>>, texts: Texts) -> Element {
    let key = Agreement::key(id);
    rsx! {
        PageHeading { text: texts.agreement_gone().to_string(), subject: "gone" }
        if let Some(agreement) = removed() {
            Notice { tone: Tone::Good,
                p { {texts.agreement_removed()} }
                Button {
                    look: Look::Quiet,
                    onpress: move |()| {
                        let agreement = agreement.clone();
                        // What another tab wrote since then stays.
                        if store.update_if(&key, |now| Some(now.unwrap_or(agreement))).is_ok() {
                            removed.set(None);
                        }
                    },
                    {texts.undo()}
                }
            }
        }
        {to_agreements(texts)}
    }
}

/// When it was put away, and the way to take it up again.
pub(super) fn closed_notice(day: NaiveDate, onchange: Callback<AgreementChange>, language: Language) -> Element {
    let texts = texts(language);
    rsx! {
        Notice { tone: Tone::Good,
            p { "{texts.agreement_closed_notice(day_words(day, clock::today(), language))}" }
            Button { onpress: move |()| onchange.call(AgreementChange::Close(None)), {texts.agreement_reopen()} }
        }
    }
}

fn to_agreements(texts: Texts) -> Element {
    rsx! {
        ButtonLink { icon: IconName::Back, to: Route::MeetingPages { at: At::Agreements }, {texts.agreement_to_all()} }
    }
}
