//! What can be done with a talk besides preparing it.

use dioxus::prelude::*;

use crate::i18n::Texts;
use crate::meeting::At;
use crate::meeting::message::MessageKind;
use crate::meeting::sharing::PaperKind;
use crate::route::Route;
use crate::ui::Card;
use crate::work::Country;

/// Where it leads, what it is called, and a line about it; that may be empty.
type Way = (Route, &'static str, &'static str);

/// Rehearsing, messages, papers, and showing something in the talk. The workplace visit is Belgian.
pub(super) fn talk_links(id: &str, country: Country, texts: Texts) -> Element {
    let page = |at: fn(String) -> At| Route::MeetingPages { at: at(id.to_owned()) };
    let message = |kind| Route::MeetingPages { at: At::Message(id.to_owned(), kind) };
    let paper = |kind| Route::MeetingPaperPage { id: id.to_owned(), kind };
    let visit = (message(MessageKind::WorkplaceVisit), texts.talk_message_visit(), "");
    let mut messages = vec![
        (message(MessageKind::AskForTalk), texts.talk_message_ask(), ""),
        (message(MessageKind::FirstContact), texts.talk_message_first(), ""),
    ];
    messages.extend((country == Country::Belgium).then_some(visit));
    let practise = vec![
        (page(At::Rehearsal), texts.talk_rehearse(), texts.talk_rehearse_hint()),
        (page(At::RoleCard), texts.talk_role_card(), texts.talk_role_card_hint()),
        (page(At::Readiness), texts.talk_readiness(), texts.talk_readiness_hint()),
    ];
    let papers = vec![
        (paper(PaperKind::Manager), texts.talk_paper_manager(), texts.talk_paper_manager_hint()),
        (paper(PaperKind::Card), texts.talk_paper_card(), texts.talk_paper_card_hint()),
        (paper(PaperKind::Therapist), texts.talk_paper_therapist(), ""),
        (paper(PaperKind::Guide), texts.talk_paper_guide(), texts.talk_paper_guide_hint()),
    ];
    let during = vec![(page(At::Show), texts.talk_show(), texts.talk_show_hint())];
    rsx! {
        {ways(texts.talk_practise(), "", practise)}
        {ways(texts.talk_messages(), texts.talk_messages_hint(), messages)}
        {ways(texts.talk_papers(), "", papers)}
        {ways(texts.talk_during(), "", during)}
    }
}

fn ways(heading: &str, about: &str, ways: Vec<Way>) -> Element {
    rsx! {
        Card { heading: heading.to_owned(),
            if !about.is_empty() {
                p { class: "hint", "{about}" }
            }
            ul { class: "items", role: "list",
                for (to , name , hint) in ways {
                    li { key: "{name}",
                        Link { to, {name} }
                        if !hint.is_empty() {
                            p { class: "hint", {hint} }
                        }
                    }
                }
            }
        }
    }
}
