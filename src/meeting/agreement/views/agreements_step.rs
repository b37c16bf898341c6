//! What was agreed in this talk.

use dioxus::prelude::*;

use super::agreement_list::agreement_list;
use super::held_card::HeldCard;
use super::new_agreement::NewAgreement;
use crate::clock;
use crate::i18n::{use_language, use_texts};
use crate::meeting::At;
use crate::meeting::agreement::{Agreement, agreements, from_proposal, ordered, proposals_to_take_over, talk_day};
use crate::meeting::message::MessageKind;
use crate::meeting::preparation::{MeetingChange, OpenMeeting};
use crate::platform::page;
use crate::route::Route;
use crate::storage::use_store;
use crate::ui::{Button, ButtonLink, Card, IconName, UndoNotice, use_after_render};
use crate::work::moment_id;

/// Agreements shown at first, and with each press.
const SHOWN: usize = 20;

/// Did it take place; what is still open from earlier talks; what was agreed in this one, one more to write, and what was
/// proposed to take over; the message of the same day.
#[component]
pub fn AgreementsStep(open: OpenMeeting) -> Element {
    let texts = use_texts();
    let language = use_language()();
    let store = use_store();
    let today = clock::today();
    // The agreement that is on the device as soon as something is written in it.
    let mut draft = use_signal(|| None::<String>);
    let mut removed = use_signal(|| None::<(String, Agreement)>);
    let mut focused = use_signal(String::new);
    let mut shown = use_signal(|| SHOWN);
    use_after_render(focused(), move || {
        if !focused.peek().is_empty() {
            page::focus(&focused.peek());
        }
    });
    let all = agreements(store);
    let proposals = proposals_to_take_over(&open.meeting, &open.id, &all);
    let (here, elsewhere): (Vec<_>, Vec<_>) =
        all.iter().cloned().partition(|(_, agreement)| agreement.meeting == open.id);
    let earlier = ordered(elsewhere).open;
    let here: Vec<_> = here.into_iter().filter(|(id, _)| draft().as_ref() != Some(id)).collect();
    let more = earlier.len().max(here.len()) > shown();
    let talk = talk_day(&Agreement::new(&open.id, clock::now()), Some(&open.meeting), today);
    let begin_talk = {
        let open = open.clone();
        move || {
            // An agreement belongs to a talk that is on the device.
            if !open.is_stored {
                open.onchange.call(MeetingChange::Held(open.meeting.held));
            }
        }
    };
    let begin = move |()| {
        let id = moment_id(clock::now());
        focused.set(format!("what-{id}"));
        draft.set(Some(id));
    };
    let mut take_over = move |agreement: Agreement| {
        let id = moment_id(clock::now());
        if store.update_if(&Agreement::key(&id), |now| Some(now.unwrap_or(agreement))).is_ok() {
            focused.set(format!("agreement-{id}"));
        }
    };
    let mut on_remove = move |id: String, agreement: Option<Agreement>| {
        draft.set(None);
        if agreement.is_none() {
            page::focus("page-heading");
        }
        removed.set(agreement.map(|agreement| (id, agreement)));
    };
    rsx! {
        HeldCard { open: open.clone() }
        if !earlier.is_empty() {
            details { class: "card",
                summary {
                    h2 { "{texts.agreement_earlier(u32::try_from(earlier.len()).unwrap_or(u32::MAX))}" }
                }
                {agreement_list(&earlier, shown(), language)}
            }
        }
        if let Some((id, agreement)) = removed() {
            UndoNotice {
                said: texts.agreement_removed().to_string(),
                subject: id.clone(),
                onundo: move |()| {
                    let agreement = agreement.clone();
                    if store.update_if(&Agreement::key(&id), |now| Some(now.unwrap_or(agreement))).is_ok() {
                        removed.set(None);
                        page::focus("page-heading");
                    }
                },
            }
        }
        if !here.is_empty() {
            Card { heading: texts.agreement_here().to_string(),
                {agreement_list(&here, shown(), language)}
            }
        }
        if more {
            Button { onpress: move |()| shown += SHOWN, {texts.agreement_more()} }
        }
        if let Some(id) = draft() {
            NewAgreement {
                key: "{id}",
                id: id.clone(),
                meeting: open.id.clone(),
                talk,
                onbegin: move |()| begin_talk(),
                onremove: move |agreement| on_remove(id.clone(), agreement),
            }
        }
        div { class: "actions",
            Button { icon: IconName::Add, onpress: begin, {texts.agreement_add()} }
        }
        if !proposals.is_empty() {
            Card { heading: texts.agreement_take_over().to_string(),
                p { {texts.agreement_take_over_lead()} }
                div { class: "stack",
                    for (id , agreement) in proposals
                        .into_iter()
                        .map(|proposal| (proposal.id.clone(), from_proposal(proposal, &open.id, clock::now())))
                    {
                        Button {
                            key: "{id}",
                            icon: IconName::Check,
                            onpress: {
                                let agreement = agreement.clone();
                                move |()| take_over(agreement.clone())
                            },
                            span { dir: "auto", "{texts.agreement_take_over_one(&agreement.what)}" }
                        }
                    }
                }
            }
        }
        if open.is_stored {
            Card { heading: texts.message_title_confirm().to_string(),
                p { {texts.message_lead_confirm()} }
                ButtonLink {
                    icon: IconName::Forward,
                    to: Route::MeetingPages { at: At::Message(open.id.clone(), MessageKind::Confirmation) },
                    {texts.agreement_confirm()}
                }
            }
        }
    }
}
