//! The papers on screen.

use std::rc::Rc;

use dioxus::prelude::*;
use dioxus_history::{MemoryHistory, provide_history_context};

use super::made;
use crate::i18n::{Language, texts};
use crate::meeting::preparation::{AnswerPart, HealthPart, LinePlace, Meeting, MeetingChange, OwnPart};
use crate::meeting::sharing::PaperKind;
use crate::report::meeting::MeetingPaperPage;
use crate::storage::{LiveStore, MemoryBackend, Store};
use crate::ui::Announcer;
use crate::ui::tests::stage::{Tag, by_id, elements, text_of};
use crate::work::Country;

#[derive(Debug, Clone, PartialEq, Routable)]
enum Only {
    #[route("/:..path")]
    Shown { path: Vec<String> },
}

#[component]
fn Shown(path: Vec<String>) -> Element {
    let _ = path;
    let kind: PaperKind = use_context();
    rsx! {
        MeetingPaperPage { id: "1", kind }
    }
}

/// The HTML of a paper of this talk, in an app in Dutch.
fn opened(meeting: Option<&Meeting>, kind: PaperKind) -> String {
    let store = Store::new(MemoryBackend::new());
    if let Some(meeting) = meeting {
        store.update(&Meeting::key("1"), |_| meeting.clone()).unwrap();
    }
    let app = |(store, kind): (Store, PaperKind)| {
        use_hook(|| {
            provide_history_context(Rc::new(MemoryHistory::with_initial_path("/")));
            provide_context(Signal::new(Language::Nl));
            provide_context(Signal::new(Country::Belgium));
            Announcer::provide();
            LiveStore::provide(store);
            provide_context(kind);
        });
        rsx! {
            Router::<Only> {}
        }
    };
    let mut dom = VirtualDom::new_with_props(app, (store, kind));
    dom.rebuild_in_place();
    dioxus_ssr::render(&dom)
}

fn text(place: LinePlace, words: &str) -> MeetingChange {
    MeetingChange::Text(place, words.to_owned())
}

fn prepared() -> Meeting {
    made([
        text(LinePlace::Aim, "Terug naar vier dagen"),
        text(LinePlace::Can("1".to_owned()), "Inpakken, ook met mijn hernia"),
        text(LinePlace::Health(HealthPart::Pain), "Veel, vooral na de nacht"),
        MeetingChange::Own(OwnPart::Pressure, "Er is te weinig volk".to_owned()),
        MeetingChange::Answer("1".to_owned(), AnswerPart::Answer("Tien minuten is genoeg.".to_owned())),
        MeetingChange::Answer("1".to_owned(), AnswerPart::OnCard(true)),
    ])
}

fn sheet(html: &str) -> Tag {
    let mut sheets = elements(html, "article");
    assert_eq!(sheets.len(), 1);
    sheets.remove(0)
}

#[test]
fn the_question_about_words_stands_above_the_manager_s_paper() {
    let html = opened(Some(&prepared()), PaperKind::Manager);
    let texts = texts(Language::Nl);
    let (above, _) = html.split_once("<article").unwrap();
    assert!(text_of(above).contains(texts.marked_heading()));
    assert_eq!(elements(above, "mark").iter().map(Tag::text).collect::<Vec<_>>(), ["hernia"]);
    assert!(text_of(above).contains(texts.summary_print()), "it does not stand in the way");
    let shown = sheet(&html).text();
    assert!(shown.contains("Inpakken, ook met mijn hernia"));
    for kept in ["vooral na de nacht", "te weinig volk", "Tien minuten"] {
        assert!(!html.contains(kept), "{kept}");
    }
    assert_eq!(by_id(&html, "paper-language").text(), "EnglishNederlandsNederlands (België)français");
}

#[test]
fn nothing_is_asked_about_what_was_let_go() {
    let let_go = MeetingChange::LetGo(LinePlace::Can("1".to_owned()), true);
    let html = opened(Some(&let_go.apply(Some(prepared()), super::now())), PaperKind::Manager);
    assert!(!text_of(&html).contains(texts(Language::Nl).marked_heading()) && elements(&html, "mark").is_empty());
}

#[test]
fn a_talk_with_all_kept_has_no_paper_and_says_why() {
    let keep = |place| MeetingChange::Share(place, false);
    let kept = [keep(LinePlace::Aim), keep(LinePlace::Can("1".to_owned()))];
    let meeting = kept.into_iter().fold(prepared(), |meeting, change| change.apply(Some(meeting), super::now()));
    let html = opened(Some(&meeting), PaperKind::Manager);
    let texts = texts(Language::Nl);
    assert!(elements(&html, "article").is_empty() && !text_of(&html).contains(texts.summary_print()));
    assert!(text_of(&html).contains(texts.share_nothing()) && text_of(&html).contains(texts.paper_to_choices()));
}

#[test]
fn the_card_has_the_answers_and_the_summary_leaves_health_unticked() {
    let card = sheet(&opened(Some(&prepared()), PaperKind::Card)).text();
    assert!(card.contains("Tien minuten is genoeg.") && !card.contains("vooral na de nacht"));
    let html = opened(Some(&prepared()), PaperKind::Therapist);
    let ticks: Vec<(String, bool)> = elements(&html, "input")
        .iter()
        .map(|input| (input.attribute("value").unwrap_or_default().to_owned(), input.is_on("checked")))
        .collect();
    let expected = [("aim", true), ("can", true), ("answers", true), ("readiness", false), ("health", false)];
    assert_eq!(ticks, expected.map(|(code, on)| (code.to_owned(), on)));
    let summary = sheet(&html).text();
    assert!(summary.contains("Inpakken") && !summary.contains("nacht") && !summary.contains("volk"));
}

#[test]
fn the_guide_needs_no_talk_and_has_nothing_of_it() {
    let html = opened(None, PaperKind::Guide);
    let texts = texts(Language::Nl);
    assert!(sheet(&html).text().contains(texts.managers_belgium()));
    assert_eq!(html.matches("Terug naar vier dagen").count(), 0);
    let of_talk = opened(Some(&prepared()), PaperKind::Guide);
    assert_eq!(sheet(&of_talk).text(), sheet(&html).text());
}

#[test]
fn a_talk_that_is_gone_has_an_honest_page() {
    for kind in [PaperKind::Manager, PaperKind::Card, PaperKind::Therapist] {
        let html = opened(None, kind);
        assert_eq!(by_id(&html, "page-heading").text(), texts(Language::Nl).paper_gone(), "{kind:?}");
        assert!(elements(&html, "article").is_empty());
    }
}
