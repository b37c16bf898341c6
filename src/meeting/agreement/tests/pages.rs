//! The pages, as they are read.

use dioxus::prelude::*;

use super::stage::opened;
use super::{agreement, check, day, now};
use crate::clock;
use crate::i18n::{Language, texts};
use crate::meeting::agreement::{
    Agreement, AgreementPage, AgreementStatus, AgreementsPage, AgreementsStep, LONG, MeetingDue, next_people,
};
use crate::meeting::preparation::{LinePlace, Meeting, MeetingChange, OpenMeeting, ProposalPart};
use crate::ui::tests::stage::{by_id, elements, text_of};
use crate::work::Country;

fn shown(agreements: &[(&str, Agreement)], page: impl Fn() -> Element + 'static) -> String {
    let fill = |store: &crate::storage::Store| {
        for (id, agreement) in agreements {
            store.update(&Agreement::key(id), |_| agreement.clone()).unwrap();
        }
    };
    opened(Language::En, Country::Netherlands, fill, page)
}

fn one(agreement: Agreement) -> String {
    shown(&[("1", agreement)], || rsx! { AgreementPage { id: "1" } })
}

#[test]
fn of_200_agreements_20_are_shown_and_the_rest_is_within_reach() {
    let names: Vec<String> = (0..200).map(|number| format!("{number:03}")).collect();
    let all: Vec<(&str, Agreement)> =
        names.iter().map(|name| (name.as_str(), agreement(&format!("A lower shelf, {name}")))).collect();
    let html = shown(&all, || rsx! { AgreementsPage {} });
    assert_eq!(elements(&html, "li").len(), 20);
    assert!(text_of(&html).contains(texts(Language::En).agreement_more()));
}

#[test]
fn without_agreements_the_page_says_what_one_is() {
    let html = shown(&[], || rsx! { AgreementsPage {} });
    let texts = texts(Language::En);
    assert!(text_of(&html).contains(texts.agreement_about()) && html.contains("/meeting/agreements/new"), "{html}");
}

#[test]
fn a_new_one_has_fields_and_nothing_to_look_back_on() {
    let html = shown(&[], || rsx! { AgreementPage { id: "new" } });
    let texts = texts(Language::En);
    assert!(text_of(&html).contains(texts.agreement_what()));
    assert!(!text_of(&html).contains(texts.agreement_check()) && !text_of(&html).contains(texts.agreement_remove()));
    let gone = shown(&[], || rsx! { AgreementPage { id: "7" } });
    assert_eq!(by_id(&gone, "page-heading").text(), texts.agreement_gone());
}

#[test]
fn what_is_odd_is_said_and_stays_in_the_fields() {
    let html = one(Agreement {
        from: Some(day("2026-12-07")),
        until: Some(day("2026-12-01")),
        check_on: Some(day("2026-11-30")),
        ..agreement(&"Half days. ".repeat(LONG))
    });
    let texts = texts(Language::En);
    assert_eq!(by_id(&html, "until-1-problem").text(), texts.agreement_end_before_start());
    assert_eq!(by_id(&html, "check-on-1-problem").text(), texts.agreement_check_before_start());
    assert_eq!(by_id(&html, "until-1").attribute("initial_value"), Some("2026-12-01"));
    assert_eq!(by_id(&html, "check-on-1").attribute("initial_value"), Some("2026-11-30"));
    assert_eq!(by_id(&html, "what-1-hint").text(), texts.agreement_long());
    assert!(html.matches("Half days. ").count() >= LONG, "all of it is there");
}

#[test]
fn not_done_offers_a_reminder_and_who_comes_next_in_this_country() {
    let not_done = Agreement {
        who: "Karim".to_owned(),
        checks: vec![check("1", "2026-12-07", Some(AgreementStatus::NotDone))],
        ..agreement("A trolley for the crates")
    };
    for country in Country::ALL {
        let fill = |store: &crate::storage::Store| {
            store.update(&Agreement::key("1"), |_| not_done.clone()).unwrap();
        };
        let html = opened(Language::NlBe, country, fill, || rsx! { AgreementPage { id: "1" } });
        let message = by_id(&html, "message-text").attribute("initial_value").unwrap().to_owned();
        assert!(message.contains("A trolley for the crates") && message.contains("Karim"), "{message}");
        for other in Country::ALL {
            let is_said = next_people(other, texts(Language::NlBe)).all(|one| text_of(&html).contains(one));
            assert_eq!(is_said, other == country, "{other:?} in {country:?}");
        }
    }
    let open = one(agreement("A trolley for the crates"));
    assert!(!open.contains("message-text"), "nothing was said to be undone");
}

#[test]
fn every_country_has_four_people_in_every_language() {
    for language in Language::ALL {
        for country in Country::ALL {
            let people: Vec<&str> = next_people(country, texts(language)).collect();
            assert_eq!(people.len(), 4, "{language:?} {country:?}");
            assert!(people.iter().all(|one| one.trim().len() > 3));
        }
    }
}

#[test]
fn the_trail_says_how_it_stood_before_and_after() {
    let mut last = check("2", "2026-12-21", Some(AgreementStatus::Done));
    (last.helps, last.change) = (Some(7), "Now with a stool".to_owned());
    let html = one(Agreement {
        checks: vec![check("1", "2026-12-07", Some(AgreementStatus::NotDone)), last],
        ..agreement("A counter at elbow height")
    });
    let texts = texts(Language::En);
    let text = text_of(&html);
    let said = texts.agreement_before_after(texts.agreement_status_not_done(), texts.agreement_status_done());
    assert!(text.contains(&said) && text.contains(&texts.agreement_helps_said(7)) && text.contains("Now with a stool"));
}

fn step(meeting: Meeting, agreements: &[(&str, Agreement)]) -> String {
    shown(agreements, move || {
        let open = OpenMeeting {
            id: "t".to_owned(),
            meeting: meeting.clone(),
            is_stored: true,
            onchange: Callback::new(|_| {}),
        };
        rsx! {
            AgreementsStep { open }
        }
    })
}

#[test]
fn the_step_offers_what_was_asked_and_tells_what_is_open_from_earlier() {
    let place = LinePlace::Proposal("p".to_owned(), ProposalPart::Change);
    let changes = [
        MeetingChange::Text(place, "Two people for the heavy beds".to_owned()),
        MeetingChange::Ask("p".to_owned(), true),
    ];
    let meeting = changes.into_iter().fold(Meeting::new(now()), |meeting, change| change.apply(Some(meeting), now()));
    let earlier = Agreement { meeting: "before".to_owned(), ..agreement("A trolley") };
    let finished = Agreement { closed: Some(day("2026-11-01")), ..earlier.clone() };
    let html = step(meeting.clone(), &[("1", earlier), ("2", finished), ("3", agreement("A lower shelf"))]);
    let texts = texts(Language::En);
    let text = text_of(&html);
    assert!(text.contains(texts.agreement_held_question()) && text.contains(&texts.agreement_earlier(1)));
    assert!(text.contains(&texts.agreement_take_over_one("Two people for the heavy beds")));
    assert!(text.contains("A trolley") && text.contains("A lower shelf"));
    assert!(html.contains("/meeting/talk/t/message/confirmation"));
    let held = Meeting { held: Some(day("2026-11-20")), ..meeting };
    let text = text_of(&step(held, &[]));
    assert!(text.contains(texts.agreement_held_day()) && !text.contains(texts.agreement_held_question()));
}

#[test]
fn today_shows_a_talk_of_tomorrow_first_and_at_most_three_checks() {
    let today = clock::today();
    let due = Agreement { check_on: Some(today), ..agreement("A lower shelf") };
    let fill = move |store: &crate::storage::Store| {
        let mut meeting = Meeting::new(now());
        meeting.basics.date = today.succ_opt();
        store.update(&Meeting::key("t"), |_| meeting).unwrap();
        for id in ["1", "2", "3", "4"] {
            store.update(&Agreement::key(id), |_| due.clone()).unwrap();
        }
    };
    let html = opened(Language::En, Country::Belgium, fill, || rsx! { MeetingDue {} });
    let headings: Vec<String> = elements(&html, "h2").iter().map(crate::ui::tests::stage::Tag::text).collect();
    let texts = texts(Language::En);
    assert_eq!(headings, [texts.talk_due_tomorrow(), texts.agreement_due_title()]);
    assert_eq!(elements(&html, "li").len(), 3);
    assert!(html.contains("/meeting/talk/t/paper/card") && html.contains("/meeting/talk/t\""), "{html}");
    assert_eq!(text_of(&shown(&[("1", agreement("Without a day"))], || rsx! { MeetingDue {} })), "");
}
