//! The menu and the step, as they are read.

use std::rc::Rc;

use dioxus::prelude::*;
use dioxus_history::{MemoryHistory, provide_history_context};

use super::{day, now};
use crate::i18n::{Language, texts};
use crate::meeting::adjustment::views::{kind_name, proposal_fields};
use crate::meeting::adjustment::{AdjustmentsPage, Kind, ProposalsStep, Suggestion, proposal};
use crate::meeting::preparation::{Meeting, OpenMeeting, Proposal};
use crate::storage::{LiveStore, MemoryBackend, Store};
use crate::ui::Announcer;
use crate::ui::tests::stage::{Tag, by_id, elements, render, text_of};
use crate::work::{Demand, WorkSaid};

const ID: &str = "20261123T090000000";

#[derive(Debug, Clone, PartialEq, Routable)]
enum Only {
    #[route("/:..path")]
    Shown { path: Vec<String> },
}

#[derive(Clone)]
struct Page(Rc<dyn Fn() -> Element>);

#[component]
fn Shown(path: Vec<String>) -> Element {
    let _ = path;
    let page: Page = use_context();
    (page.0)()
}

/// The HTML of a page with this talk on the device.
fn opened(meeting: Option<Meeting>, page: impl Fn() -> Element + 'static) -> String {
    let store = Store::new(MemoryBackend::new());
    if let Some(meeting) = meeting {
        store.update(&Meeting::key(ID), |_| meeting.clone()).unwrap();
    }
    let app = |(store, page): (Store, Page)| {
        use_hook(|| {
            provide_history_context(Rc::new(MemoryHistory::with_initial_path("/")));
            provide_context(Signal::new(Language::En));
            Announcer::provide();
            LiveStore::provide(store);
            provide_context(page);
        });
        rsx! {
            Router::<Only> {}
        }
    };
    let mut dom = VirtualDom::new_with_props(app, (store, Page(Rc::new(page))));
    dom.rebuild_in_place();
    dioxus_ssr::render(&dom)
}

fn menu(meeting: Option<Meeting>, id: &'static str) -> String {
    opened(meeting, move || {
        let said = Callback::new(|()| WorkSaid {
            demands: vec![Demand::Standing],
            helps: vec!["Sitting down for five minutes".to_owned()],
            ..WorkSaid::default()
        });
        rsx! {
            AdjustmentsPage { id, said }
        }
    })
}

fn with(proposals: Vec<Proposal>) -> Meeting {
    Meeting { proposals, ..Meeting::new(now()) }
}

fn step(meeting: Meeting, is_stored: bool) -> String {
    opened(None, move || {
        let meeting = meeting.clone();
        let open = OpenMeeting { id: ID.to_owned(), meeting, is_stored, onchange: Callback::new(|_| {}) };
        rsx! {
            ProposalsStep { open, said: Callback::new(|()| WorkSaid::default()) }
        }
    })
}

#[test]
fn the_menu_has_all_kinds_and_opens_those_of_the_own_work() {
    let (html, texts) = (menu(None, "new"), texts(Language::En));
    let folded = elements(&html, "details");
    assert_eq!(folded.len(), 14);
    let open: Vec<String> = folded.iter().filter(|row| row.is_on("open")).map(Tag::text).collect();
    assert_eq!(open.len(), 1);
    assert!(open[0].starts_with(kind_name(Kind::Demand(Demand::Standing), texts)), "{open:?}");
    assert!(open[0].contains("An anti-fatigue mat") && open[0].contains("A seat at the counter"));
    assert!(text_of(&html).contains("Sitting down for five minutes"));
    assert!(text_of(&html).contains(texts.adjustment_order()));
    assert!(html.contains("/meeting/talk/new/step/proposals"), "{html}");
}

#[test]
fn what_is_proposed_already_says_so_and_is_no_button() {
    let mat = proposal("1".to_owned(), "an anti-fatigue mat", true);
    let html = menu(Some(with(vec![mat])), ID);
    let texts = texts(Language::En);
    assert_eq!(text_of(&html).matches(texts.adjustment_already()).count(), 1);
    let buttons: Vec<String> = elements(&html, "button").iter().map(Tag::text).collect();
    assert!(!buttons.contains(&"An anti-fatigue mat".to_owned()));
    assert!(buttons.contains(&"Shoes that suit this work".to_owned()));
    assert!(html.contains(&format!("/meeting/talk/{ID}/step/proposals")));
}

#[test]
fn proposals_are_folded_and_say_what_is_asked() {
    let asked = Proposal { ask: true, ..proposal("1".to_owned(), "A trolley for the boxes", true) };
    let long = proposal("2".to_owned(), &"A very long story. ".repeat(600), true);
    let html = step(with(vec![asked, long, Proposal::new("3".to_owned())]), true);
    let texts = texts(Language::En);
    let lines: Vec<String> = elements(&html, "summary").iter().map(Tag::text).collect();
    assert_eq!(lines[0], texts.proposal_asked("A trolley for the boxes"));
    assert!(lines[1].chars().count() < 100 && lines[1].ends_with('…'), "{}", lines[1]);
    assert_eq!(lines[2], texts.proposal_empty());
    assert!(text_of(&html).contains(&texts.proposals_asked(1, 3)));
    assert!(html.contains(&format!("/meeting/talk/{ID}/adjustments")));
    assert!(step(Meeting::new(now()), false).contains("/meeting/talk/new/adjustments"));
}

fn fields(row: Proposal, can_ask: bool) -> String {
    render(Language::En, move || {
        let suggestions = vec![Suggestion { task: "Lifting patients".to_owned(), shared: true }];
        let (onchange, onremove) = (Callback::new(|_| {}), Callback::new(|_| {}));
        rsx! {
            proposal_fields::ProposalFields { row: row.clone(), name: "Proposal 1", suggestions, can_ask, onchange, onremove }
        }
    })
}

#[test]
fn an_end_before_the_start_stays_and_is_said() {
    let row = Proposal {
        from: Some(day("2026-12-07")),
        until: Some(day("2026-11-30")),
        ..proposal("1".to_owned(), "A trolley", true)
    };
    let (html, texts) = (fields(row, true), texts(Language::En));
    assert_eq!(by_id(&html, "proposal-1-until-problem").text(), texts.proposal_period_order());
    assert_eq!(by_id(&html, "proposal-1-from").attribute("initial_value"), Some("2026-12-07"));
    assert_eq!(by_id(&html, "proposal-1-until").attribute("initial_value"), Some("2026-11-30"));
    assert!(by_id(&html, "proposal-1-until").is_on("aria-invalid"));
    assert!(!by_id(&html, "proposal-1-PlanB-shared").is_on("checked"), "plan B begins as kept");
    assert!(by_id(&html, "proposal-1-Costs-shared").is_on("checked"));
}

#[test]
fn a_hard_task_is_offered_until_there_is_a_task() {
    let mut row = proposal("1".to_owned(), "A trolley", true);
    assert!(text_of(&fields(row.clone(), true)).contains("Lifting patients"));
    row.task.text = "Filling shelves".to_owned();
    let html = fields(row, false);
    assert!(!text_of(&html).contains("Lifting patients"));
    assert!(!by_id(&html, "proposal-1-ask").is_on("checked") && !by_id(&html, "proposal-1-ask").is_on("disabled"));
    assert!(!html.contains("proposal-1-ask-problem"), "only said when it is ticked");
}
