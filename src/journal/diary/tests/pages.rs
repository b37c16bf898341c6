//! The pages as they are read.

use dioxus::prelude::*;

use super::block;
use crate::i18n::{Language, texts};
use crate::journal::diary::{Block, BlockPage, DiaryPage, Load, PacingPage, PacingSheet};
use crate::storage::{MemoryBackend, Month, MonthChange, Store};
use crate::ui::tests::page::page;
use crate::ui::tests::stage::{by_id, elements, text_of};

fn written(blocks: &[Block]) -> Store {
    let store = Store::new(MemoryBackend::new());
    for block in blocks {
        let add = MonthChange::Add(block.clone());
        store.update(&Month::key(block.date), |month| add.apply(month)).unwrap();
    }
    store
}

#[test]
fn a_day_shows_its_blocks_its_bar_and_its_week() {
    let store = written(&[
        block("1", "2025-03-04", "Shopping for the week", Load::Medium, 45),
        block("2", "2025-03-04", "Screen work", Load::Light, 120),
        block("3", "2025-03-05", "Moving a cupboard", Load::Heavy, 30),
    ]);
    let html = page(&store, Language::En, || rsx! { DiaryPage { day: "2025-03-04" } });
    assert_eq!(by_id(&html, "page-heading").text(), "Activities on Tuesday 4 March 2025");
    let labels: Vec<_> =
        elements(&html, "svg").iter().filter_map(|svg| svg.attribute("aria-label").map(str::to_owned)).collect();
    assert_eq!(
        labels,
        ["This day: light 2 h, medium 45 min, heavy 0 min.", "This week: light 2 h, medium 45 min, heavy 30 min."]
    );
    let rows = elements(&html, "tr").len();
    assert_eq!(rows, 8, "seven days and their heading");
    assert!(text_of(&html).contains("Home · Medium · 45 min"));
    assert!(!text_of(&html).contains(texts(Language::En).diary_over_day()));
}

#[test]
fn more_than_a_day_in_a_day_is_kept_and_said_without_blame() {
    let night = block("1", "2025-03-04", "On call", Load::Light, 1440);
    let html = page(&written(&[night, block("2", "2025-03-04", "Dishes", Load::Light, 15)]), Language::Fr, || {
        rsx! { DiaryPage { day: "2025-03-04" } }
    });
    assert!(text_of(&html).contains(texts(Language::Fr).diary_over_day()));
    assert!(text_of(&html).contains("24 h 15 min"));
}

#[test]
fn thousands_on_one_day_are_shown_a_few_at_a_time() {
    let blocks: Vec<_> =
        (0..5000).map(|number| block(&format!("{number:05}"), "2025-03-04", "Stairs", Load::Light, 1)).collect();
    let store = Store::new(MemoryBackend::new());
    store.update(&Month::key(blocks[0].date), |_| Month { entries: blocks.clone() }).unwrap();
    let html = page(&store, Language::En, || rsx! { DiaryPage { day: "2025-03-04" } });
    assert_eq!(text_of(&html).matches("Home · Light · 1 min").count(), 20);
    assert!(text_of(&html).contains(texts(Language::En).diary_more()));
    assert!(text_of(&html).contains("83 h 20 min"));
}

#[test]
fn nothing_can_be_added_to_a_day_to_come() {
    let html = page(&Store::new(MemoryBackend::new()), Language::Nl, || rsx! { DiaryPage { day: "2199-12-31" } });
    assert!(text_of(&html).contains(texts(Language::Nl).journal_day_late()));
    assert!(!html.contains("diary-activity"));
}

#[test]
fn a_block_that_is_gone_leads_back() {
    let html = page(&Store::new(MemoryBackend::new()), Language::En, || {
        rsx! { BlockPage { month: "2025-03", id: "1" } }
    });
    assert_eq!(by_id(&html, "page-heading").text(), texts(Language::En).diary_block_gone());
    let html = page(&written(&[block("1", "2025-03-04", "Dishes", Load::Light, 15)]), Language::En, || {
        rsx! { BlockPage { month: "2025-03", id: "1" } }
    });
    assert_eq!(by_id(&html, "page-heading").text(), "Dishes");
    assert_eq!(by_id(&html, "minutes").attribute("initial_value"), Some("15"));
}

#[test]
fn a_worksheet_shows_its_sums_with_what_they_are_made_of() {
    let store = Store::new(MemoryBackend::new());
    let mut sheet = PacingSheet::new(super::moment("2026-11-23T09:15:02"));
    for (day, minutes) in sheet.days.iter_mut().zip([20, 30, 30]) {
        day.minutes = Some(minutes);
    }
    store.update(&PacingSheet::key("kitchen"), |_| sheet).unwrap();
    let html = page(&store, Language::Nl, || rsx! { PacingPage { id: "kitchen" } });
    assert!(text_of(&html).contains("(20 + 30 + 30) : 3 = 26,7 minuten"), "{}", text_of(&html));
    assert!(text_of(&html).contains("Hier is dat 21,3 (80\u{a0}% van 26,7)."), "{}", text_of(&html));
    assert_eq!(by_id(&html, "start").attribute("initial_value"), Some(""), "the app chooses no dose");
}
