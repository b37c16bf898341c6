//! What stands on the pages.

use dioxus::prelude::*;

use super::stage::shown;
use super::{activity, everything, moment, own, reading};
use crate::i18n::{Language, texts};
use crate::journal::measure::{
    ActivitiesPage, CyclesPage, MeasurePage, Measures, MeasuresDue, MeasuresPage, OwnKind, OwnMeasurePage, PaperPage,
};
use crate::ui::tests::stage::{by_id, elements, text_of};

#[test]
fn due_questions_are_offered_and_not_asked_at_once() {
    let html = shown(Measures::default(), &[], || rsx! { MeasuresDue {} });
    assert!(text_of(&html).contains(&texts(Language::En).measure_due(2)));
    assert!(elements(&html, "input").is_empty());
}

fn activities(measures: Measures) -> String {
    shown(measures, &[], || {
        let hard_tasks = use_callback(|()| ["Driving the van", "Lifting crates"].map(str::to_owned).to_vec());
        rsx! { ActivitiesPage { hard_tasks } }
    })
}

#[test]
fn hard_tasks_are_offered_and_none_is_ticked() {
    let html = activities(everything());
    let offered: Vec<_> = elements(&html, "input")
        .into_iter()
        .filter(|input| input.attribute("id").is_some_and(|id| id.starts_with("offer-")))
        .collect();
    assert_eq!(offered.iter().map(|input| input.attribute("value")).collect::<Vec<_>>(), [Some("Driving the van")]);
    assert!(!offered[0].is_on("checked"));
}

#[test]
fn three_activities_leave_no_room_for_another() {
    let mut full = everything();
    full.activities.extend([activity("a3", "Stairs"), activity("a4", "Kneeling")]);
    let html = activities(full);
    let text = text_of(&html);
    let texts = texts(Language::En);
    assert!(text.contains(texts.activity_full()) && !text.contains(texts.activity_offer()));
    assert!(!html.contains("id=\"activity-new\""));
    assert!(text.contains("An hour of typing") && !text.contains(texts.measure_bring_back()));
}

#[test]
fn values_of_a_measure_that_was_put_away_are_still_shown() {
    let values = [reading("activity:a2", "2026-09-01", 3.0), reading("pain7", "2026-09-01", 9.0)];
    let html = shown(everything(), &values, || rsx! { MeasurePage { id: "activity:a2" } });
    assert_eq!(by_id(&html, "page-heading").text(), "An hour of typing");
    let text = text_of(&html);
    let texts = texts(Language::En);
    assert!(text.contains(&texts.measure_last("3", "1 September 2026")) && !text.contains("9 on"));
    assert!(text.contains(texts.measure_is_away()) && text.contains(texts.measure_bring_back()));
}

#[test]
fn values_of_a_measure_nobody_knows_are_still_shown() {
    let html = shown(Measures::default(), &[reading("grip", "2026-09-01", 31.0)], || {
        rsx! { MeasurePage { id: "grip" } }
    });
    assert!(text_of(&html).contains("31 on 1 September 2026"));
    assert!(!text_of(&html).contains(texts(Language::En).measure_add()));
}

#[test]
fn the_kind_of_an_own_measure_with_values_is_not_offered() {
    let fixed = texts(Language::En).measure_own_kind_fixed(texts(Language::En).measure_own_yes_no());
    let page = |values: &[_]| shown(everything(), values, || rsx! { OwnMeasurePage { id: "o2" } });
    let (unused, used) = (page(&[]), page(&[reading("own:o2", "2019-02-01", 1.0)]));
    let removable = texts(Language::En).measure_own_remove();
    assert!(unused.contains("id=\"own-kind-0\"") && text_of(&unused).contains(removable));
    assert!(!used.contains("id=\"own-kind-0\"") && !text_of(&used).contains(removable));
    assert!(text_of(&used).contains(&fixed) && !text_of(&unused).contains(&fixed));
}

#[test]
fn a_second_measure_with_the_same_name_is_pointed_out() {
    let mut measures = everything();
    measures.own.push(own("o9", "lifting crates", OwnKind::Rating));
    let html = shown(measures, &[], || rsx! { OwnMeasurePage { id: "o9" } });
    assert!(text_of(&html).contains(texts(Language::En).measure_same_name()));
}

#[test]
fn of_thousands_on_one_day_the_newest_twenty_are_shown() {
    let values: Vec<_> = (0..5000)
        .map(|number: u16| super::Reading {
            id: format!("{number:05}"),
            ..reading("pain7", "2026-09-01", f64::from(number % 11))
        })
        .collect();
    let html = shown(Measures::default(), &values, || rsx! { MeasurePage { id: "pain7" } });
    assert_eq!(elements(&html, "li").len(), 20);
    assert!(text_of(&html).contains(texts(Language::En).measure_more()));
}

#[test]
fn a_note_of_any_length_is_shown() {
    let long = super::Reading { note: "ache ".repeat(20_000), ..reading("paper:wals", "2026-09-01", 18.0) };
    let html = shown(Measures::default(), &[long], || rsx! { PaperPage {} });
    assert!(html.len() > 100_000);
    assert!(text_of(&html).contains("WALS score"));
}

#[test]
fn every_page_has_its_heading_and_a_way_back() {
    let mut measures = everything();
    measures.cycles.push(super::cycle("c1", "2026-03-02", None));
    measures.put_off = Some(moment("2026-11-23T10:00:00").date());
    let pages: [fn() -> Element; 5] = [
        || rsx! { MeasuresPage {} },
        || rsx! { PaperPage {} },
        || rsx! { CyclesPage {} },
        || rsx! { OwnMeasurePage { id: "new" } },
        || rsx! { OwnMeasurePage { id: "gone" } },
    ];
    for page in pages {
        let html = shown(measures.clone(), &[reading("own:o1", "2026-11-22", 45.0)], page);
        assert!(!by_id(&html, "page-heading").text().is_empty());
        assert!(elements(&html, "a").iter().any(|link| link.attribute("class").is_some()), "{html}");
    }
}
