//! The pages, as they are read.

use dioxus::prelude::*;

use super::{challenge, goal};
use crate::clock;
use crate::i18n::{Language, texts};
use crate::journal::goal::{Closed, ClosedHow, Goal, GoalPage, GoalsDue, GoalsPage};
use crate::storage::{MemoryBackend, Store};
use crate::ui::tests::page::page;
use crate::ui::tests::stage::{Tag, by_id, elements, text_of};

/// The HTML of a page with these goals on the device.
fn opened(goals: &[(&str, Goal)], view: impl Fn() -> Element + 'static) -> String {
    let store = Store::new(MemoryBackend::new());
    for (id, goal) in goals {
        store.update(&Goal::key(id), |_| goal.clone()).unwrap();
    }
    page(&store, Language::En, view)
}

fn goal_page(goals: &[(&str, Goal)], id: &'static str) -> String {
    opened(goals, move || {
        let hard_tasks = Callback::new(|()| vec!["Lift patients from bed".to_owned()]);
        rsx! {
            GoalPage { id, hard_tasks }
        }
    })
}

#[test]
fn without_goals_the_page_says_what_one_is_and_leads_to_the_first() {
    let html = opened(&[], || rsx! { GoalsPage {} });
    let texts = texts(Language::En);
    assert!(text_of(&html).contains(texts.goal_about()) && html.contains("/journal/goals/new"), "{html}");
    assert_eq!(elements(&html, "option").len(), 10);
}

#[test]
fn closed_goals_stand_apart_and_those_under_way_say_what_comes_next() {
    let closed =
        Goal { closed: Some(Closed { on: super::day("2026-11-20"), how: ClosedHow::Reached }), ..goal("Cycle") };
    let html = opened(&[("1", goal("Fill the lowest shelves")), ("2", closed)], || rsx! { GoalsPage {} });
    let texts = texts(Language::En);
    let (open, folded) = html.split_once("<details").unwrap();
    assert!(text_of(open).contains(&texts.goal_next(texts.goal_next_plan())), "{open}");
    assert!(!text_of(open).contains("Cycle"));
    assert!(text_of(folded).contains(&format!("Cycle{}", texts.goal_closed_reached("20 November 2026"))), "{folded}");
}

#[test]
fn a_new_goal_begins_with_choosing_and_offers_what_was_called_hard() {
    let html = goal_page(&[], "new");
    let texts = texts(Language::En);
    assert_eq!(by_id(&html, "page-heading").text(), texts.goal_what());
    assert!(text_of(&html).contains("Lift patients from bed"));
    assert!(!text_of(&html).contains(texts.goal_delete()), "there is nothing to delete yet");
    let current: Vec<String> =
        elements(&html, "button").iter().filter(|button| button.is_on("aria-current")).map(Tag::text).collect();
    assert_eq!(current, [texts.goal_step_choose()]);
}

#[test]
fn a_goal_opens_where_it_goes_on_and_an_unknown_one_says_so() {
    let html = goal_page(&[("1", goal("Fill the lowest shelves"))], "1");
    let texts = texts(Language::En);
    assert_eq!(by_id(&html, "page-heading").text(), texts.goal_plan());
    assert!(text_of(&html).contains("Fill the lowest shelves"));
    assert_eq!(by_id(&goal_page(&[], "1"), "page-heading").text(), texts.goal_gone());
}

#[test]
fn at_most_three_wait_on_today_and_nothing_shows_nothing() {
    let today = clock::today().to_string();
    let waiting = |number: u8| Goal {
        challenges: vec![challenge("1", &format!("Try {number}"), Some(&today), None)],
        ..goal("Walk to work")
    };
    let goals: Vec<Goal> = (1..=4).map(waiting).collect();
    let named: Vec<(&str, Goal)> = ["1", "2", "3", "4"].into_iter().zip(goals).collect();
    let html = opened(&named, || rsx! { GoalsDue {} });
    assert_eq!(elements(&html, "li").len(), 3);
    assert!(html.contains("/journal/goals\""), "{html}");
    assert_eq!(text_of(&opened(&[("1", goal("Walk to work"))], || rsx! { GoalsDue {} })), "");
}
