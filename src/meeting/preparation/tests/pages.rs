//! The pages, as they are read.

use std::rc::Rc;

use dioxus::prelude::*;
use dioxus_history::{MemoryHistory, provide_history_context};

use super::{after, day, text};
use crate::clock;
use crate::i18n::{Language, texts};
use crate::meeting::preparation::{
    HardPart, LinePlace, Meeting, MeetingChange, MeetingPage, MeetingStep, OverviewPage, OwnPart, ProposalPart,
    ReadinessPage, StepPage,
};
use crate::storage::{LiveStore, MemoryBackend, Store};
use crate::ui::Announcer;
use crate::ui::tests::stage::{Tag, by_id, elements, text_of};
use crate::work::{Country, HardTaskSaid, WorkSaid};

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

/// The HTML of a page with these talks on the device.
fn opened_in(country: Country, talks: &[(String, Meeting)], page: impl Fn() -> Element + 'static) -> String {
    let store = Store::new(MemoryBackend::new());
    for (id, meeting) in talks {
        store.update(&Meeting::key(id), |_| meeting.clone()).unwrap();
    }
    let app = |(store, country, page): (Store, Country, Page)| {
        use_hook(|| {
            provide_history_context(Rc::new(MemoryHistory::with_initial_path("/")));
            provide_context(Signal::new(Language::En));
            provide_context(Signal::new(country));
            Announcer::provide();
            LiveStore::provide(store);
            provide_context(page);
        });
        rsx! {
            Router::<Only> {}
        }
    };
    let mut dom = VirtualDom::new_with_props(app, (store, country, Page(Rc::new(page))));
    dom.rebuild_in_place();
    dioxus_ssr::render(&dom)
}

fn opened(talks: &[(String, Meeting)], page: impl Fn() -> Element + 'static) -> String {
    opened_in(Country::Netherlands, talks, page)
}

fn step(country: Country, meeting: &Meeting, step: MeetingStep) -> String {
    opened_in(country, &[("1".to_owned(), meeting.clone())], move || {
        let task = |name: &str| HardTaskSaid { name: name.to_owned(), ..HardTaskSaid::default() };
        let hard_tasks = vec![task("Lifting crates"), task("Driving the van")];
        let said = Callback::new(move |()| WorkSaid { hard_tasks: hard_tasks.clone(), ..WorkSaid::default() });
        rsx! {
            StepPage { id: "1", step, said }
        }
    })
}

/// What stands on the buttons of a page.
fn buttons(html: &str) -> Vec<String> {
    elements(html, "button").iter().map(Tag::text).collect()
}

#[test]
fn without_talks_the_page_says_what_it_is_for_and_leads_to_the_first() {
    let html = opened(&[], || rsx! { OverviewPage {} });
    let texts = texts(Language::En);
    assert!(text_of(&html).contains(texts.talks_about()));
    for address in ["/meeting/talk/new/step/basics", "/meeting/agreements", "/meeting/words"] {
        assert!(html.contains(&format!("href=\"{address}\"")), "{address}");
    }
    assert_eq!(buttons(&html), [texts.talks_silence_open()]);
}

#[test]
fn talks_to_come_and_past_ones_say_how_far_they_are_and_what_is_next() {
    let past = after([MeetingChange::Date(Some(day("2026-01-05")))]);
    let held = after([MeetingChange::Held(Some(day("2026-01-06")))]);
    let new = after([text(LinePlace::Aim, "A plan with dates")]);
    let html = opened(&[("1".to_owned(), past), ("2".to_owned(), held), ("3".to_owned(), new)], || {
        rsx! { OverviewPage {} }
    });
    let texts = texts(Language::En);
    let items: Vec<String> = elements(&html, "li").iter().map(Tag::text).collect();
    let said =
        |begun: usize, next: &str| format!("{} · {}", texts.talks_steps_begun(begun, 10_usize), texts.talks_next(next));
    assert_eq!(items.len(), 3);
    assert!(items[0].starts_with(texts.meeting_without_day()) && items[0].contains("A plan with dates"));
    assert!(items[0].contains(&said(1, texts.meeting_name_basics())), "{}", items[0]);
    assert!(items[1].contains(&said(1, texts.talks_next_agreements())), "{}", items[1]);
    assert!(items[2].starts_with("Talk on 5 January 2026"), "{}", items[2]);
    assert!(items[2].contains(&said(1, texts.talks_next_outcome())), "{}", items[2]);
}

#[test]
fn of_fifty_talks_five_are_shown_and_the_rest_on_demand() {
    let talks: Vec<_> = (10..60).map(|number| (number.to_string(), after([]))).collect();
    let html = opened(&talks, || rsx! { OverviewPage {} });
    assert_eq!(elements(&html, "li").len(), 5);
    assert!(buttons(&html).contains(&texts(Language::En).talks_more().to_owned()));
    assert!(html.contains("/meeting/talk/59\"") && !html.contains("/meeting/talk/54\""), "the newest come first");
    let five = opened(&talks[..5], || rsx! { OverviewPage {} });
    assert!(!buttons(&five).contains(&texts(Language::En).talks_more().to_owned()));
}

#[test]
fn a_talk_shows_its_steps_in_order_with_what_is_in_them() {
    let proposal = |id: &str| text(LinePlace::Proposal(id.to_owned(), ProposalPart::Change), "A trolley");
    let meeting = after([
        MeetingChange::Date(Some(day("2199-12-01"))),
        MeetingChange::Minutes(Some(30)),
        proposal("1"),
        proposal("2"),
        proposal("3"),
        MeetingChange::Ask("1".to_owned(), true),
        MeetingChange::Ask("2".to_owned(), true),
        MeetingChange::Own(OwnPart::Pressure, "The team is short of people".to_owned()),
    ]);
    let html = opened(&[("1".to_owned(), meeting)], || rsx! { MeetingPage { id: "1" } });
    let texts = texts(Language::En);
    assert_eq!(by_id(&html, "page-heading").text(), "Talk on 1 December 2199");
    let (_, list) = html.split_once("<ol").unwrap();
    let (list, rest) = list.split_once("</ol>").unwrap();
    let steps = elements(list, "li");
    assert_eq!(steps.len(), 10);
    let links: Vec<_> = elements(list, "a").iter().map(|link| link.attribute("href").unwrap().to_owned()).collect();
    assert_eq!(links, MeetingStep::ALL.map(|step| format!("/meeting/talk/1/step/{}", step.code())));
    assert!(steps[0].text().ends_with("1 December 2199 · 30 minutes"), "{}", steps[0].text());
    assert!(steps[4].text().ends_with("3 proposals, 2 to ask"), "{}", steps[4].text());
    assert_eq!(steps[1].text(), texts.meeting_name_aim());
    for address in ["rehearsal", "role-card", "readiness", "message/ask", "message/first-contact", "show"] {
        assert!(rest.contains(&format!("/meeting/talk/1/{address}\"")), "{address}");
    }
    for paper in ["manager", "card", "therapist", "guide"] {
        assert!(rest.contains(&format!("/meeting/talk/1/paper/{paper}\"")), "{paper}");
    }
    assert!(!rest.contains("workplace-visit"));
    assert!(!html.contains("short of people"), "own thoughts stand on their own page");
    assert!(!text_of(&html).contains(texts.talk_outcome()));
}

#[test]
fn in_belgium_the_workplace_visit_can_be_asked_for() {
    let talks = [("1".to_owned(), after([]))];
    let html = opened_in(Country::Belgium, &talks, || rsx! { MeetingPage { id: "1" } });
    assert!(html.contains("/meeting/talk/1/message/workplace-visit\""));
}

#[test]
fn a_past_day_asks_whether_the_talk_took_place_until_that_is_said() {
    let past = after([MeetingChange::Date(Some(day("2026-01-05")))]);
    let held = MeetingChange::Held(Some(day("2026-01-06"))).apply(Some(past.clone()), super::now());
    let texts = texts(Language::En);
    let html = |meeting| opened(&[("1".to_owned(), meeting)], || rsx! { MeetingPage { id: "1" } });
    let asked = html(past);
    assert!(text_of(&asked).contains(&texts.talk_outcome_body("5 January 2026")));
    assert!(buttons(&asked).contains(&texts.talk_outcome_yes().to_owned()));
    let said = html(held);
    assert!(text_of(&said).contains(&texts.talk_held("6 January 2026")));
    assert!(!buttons(&said).contains(&texts.talk_outcome_yes().to_owned()));
}

#[test]
fn a_talk_that_is_not_there_says_so() {
    let texts = texts(Language::En);
    let talk = opened(&[], || rsx! { MeetingPage { id: "1" } });
    let readiness = opened(&[], || rsx! { ReadinessPage { id: "1" } });
    for html in [talk, readiness] {
        assert_eq!(by_id(&html, "page-heading").text(), texts.talk_gone());
        assert!(html.contains("href=\"/meeting\"") && elements(&html, "textarea").is_empty());
    }
}

#[test]
fn readiness_is_for_the_person_alone_and_says_nothing_about_the_number() {
    let meeting = after([
        MeetingChange::Ready(Some(3)),
        MeetingChange::Own(OwnPart::Pressure, "The team is short of people".to_owned()),
    ]);
    let texts = texts(Language::En);
    let html = |meeting| text_of(&opened(&[("1".to_owned(), meeting)], || rsx! { ReadinessPage { id: "1" } }));
    let page = html(meeting.clone());
    assert!(page.contains(texts.ready_private()) && page.contains(texts.ready_pressure_about()));
    let other = html(MeetingChange::Ready(Some(9)).apply(Some(meeting), super::now()));
    assert_eq!(page, other, "the same words whatever the number");
}

#[test]
fn a_past_day_is_fine_and_said() {
    let texts = texts(Language::En);
    let on = |date| step(Country::Netherlands, &after([MeetingChange::Date(Some(date))]), MeetingStep::Basics);
    let today = clock::today();
    let past = on(today.pred_opt().unwrap());
    assert_eq!(by_id(&past, "talk-date-hint").text(), texts.basics_date_past());
    assert!(!past.contains("talk-date-problem"));
    assert!(!on(today).contains("talk-date-hint"));
    let html = on(today);
    assert!(by_id(&html, "when-shared").is_on("checked") && !by_id(&html, "with-me-shared").is_on("checked"));
    assert!(text_of(&html).contains(texts.basics_break()) && html.contains("href=\"/calendar\""));
}

#[test]
fn hard_tasks_of_the_questionnaire_are_offered_until_they_are_taken_over() {
    let own = after([text(LinePlace::Hard("1".to_owned(), HardPart::Task), "lifting crates")]);
    let html = step(Country::Netherlands, &own, MeetingStep::Hard);
    let offered = buttons(&html);
    assert!(offered.contains(&"Driving the van".to_owned()) && !offered.contains(&"Lifting crates".to_owned()));
    assert!(by_id(&html, "hard-1-Task-shared").is_on("checked"));
    assert!(!by_id(&html, "hard-1-Since-shared").is_on("checked"), "since when is close to health");
    let empty = step(Country::Netherlands, &after([]), MeetingStep::Hard);
    assert_eq!(elements(&empty, "textarea").len(), 4, "a first task to write in");
    assert!(text_of(&html).contains(texts(Language::En).hard_offers()));
}

#[test]
fn the_question_about_the_visit_is_belgian_and_questions_are_offered_once() {
    let texts = texts(Language::En);
    let visit = texts.questions_visit().to_owned();
    let first = texts.questions_list().split('|').next().unwrap();
    let none = after([]);
    assert!(!buttons(&step(Country::Netherlands, &none, MeetingStep::Questions)).contains(&visit));
    let belgian = buttons(&step(Country::Belgium, &none, MeetingStep::Questions));
    assert!(belgian.contains(&visit) && belgian.contains(&first.to_owned()));
    let taken = after([text(LinePlace::Question("1".to_owned()), first)]);
    let html = step(Country::Belgium, &taken, MeetingStep::Questions);
    assert!(!buttons(&html).contains(&first.to_owned()));
    assert_eq!(elements(&html, "textarea").len(), 1, "no second row unless asked for");
}

#[test]
fn what_goes_well_offers_questions_and_nothing_that_is_hard() {
    let html = step(Country::Netherlands, &after([]), MeetingStep::Can);
    let texts = texts(Language::En);
    assert!(texts.can_questions_list().split('|').all(|prompt| buttons(&html).contains(&prompt.to_owned())));
    assert!(!text_of(&html).contains("Lifting crates"));
}

#[test]
fn the_aim_has_examples_that_end_its_sentence() {
    let html = step(Country::Netherlands, &after([text(LinePlace::Aim, "Four days a week")]), MeetingStep::Aim);
    let texts = texts(Language::En);
    assert!(texts.aim_examples_list().split('|').all(|example| buttons(&html).contains(&example.to_owned())));
    assert!(html.contains("Four days a week"));
    assert!(!buttons(&html).contains(&texts.undo().to_owned()), "nothing was replaced yet");
}
