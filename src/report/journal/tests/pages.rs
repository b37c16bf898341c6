//! The pages, without a browser.

use chrono::Days;
use dioxus::prelude::*;

use super::person::check_in;
use crate::clock;
use crate::exercises::log::LogBook;
use crate::i18n::Language;
use crate::journal::check_in::CheckIn;
use crate::report::journal::report_settings::{ReportPart, ReportSettings};
use crate::report::journal::views::{JournalExportPage, JournalReportPage};
use crate::storage::{MemoryBackend, Month, Store, use_store};
use crate::ui::tests::page::page;
use crate::ui::tests::stage::{elements, text_of};

/// The HTML of a page on a device that holds this.
fn shown(fill: impl Fn(&Store), view: impl Fn() -> Element + 'static) -> String {
    let store = Store::new(MemoryBackend::new());
    fill(&store);
    page(&store, Language::En, move || {
        let store = use_store();
        use_hook(|| LogBook::provide(store));
        view()
    })
}

/// A check-in of yesterday with a rating and words.
fn yesterday(store: &Store) {
    let day = clock::today() - Days::new(1);
    let note = CheckIn { pain: Some(6), ..check_in(&day.to_string(), "The stairs went slowly") };
    store.update(&Month::key(day), |_| Month { entries: vec![note] }).unwrap();
}

fn report() -> Element {
    rsx! {
        JournalReportPage {}
    }
}

#[test]
fn words_are_offered_unticked_and_are_not_on_the_sheet() {
    let html = shown(yesterday, report);
    let words = elements(&html, "input").into_iter().filter(|input| input.attribute("name") == Some("words"));
    assert_eq!(words.map(|input| input.is_on("checked")).collect::<Vec<_>>(), [false]);
    assert!(text_of(&html).contains("The stairs went slowly"));
    let sheet = &elements(&html, "article")[0];
    assert!(sheet.text().contains("Pain, day by day"), "{}", sheet.text());
    assert!(!sheet.text().contains("The stairs went slowly"));
    assert!(sheet.text().contains("about 2 points"));
    assert_eq!(sheet.attribute("lang"), Some("en"));
}

#[test]
fn a_part_that_was_unticked_once_stays_so_and_without_any_there_is_no_sheet() {
    let only_work = ReportSettings { left_out: vec![ReportPart::Measures, ReportPart::Goals, ReportPart::Exercises] };
    let fill = |store: &Store| {
        yesterday(store);
        store.update(&ReportSettings::key(), |_| only_work.clone()).unwrap();
    };
    let html = shown(fill, report);
    let parts = elements(&html, "input").into_iter().filter(|input| input.attribute("name") == Some("parts"));
    assert_eq!(parts.map(|input| input.is_on("checked")).collect::<Vec<_>>(), [false, false, false, true]);
    assert!(elements(&html, "article").is_empty());
    assert!(text_of(&html).contains("there is nothing to show"));
}

#[test]
fn an_export_offers_the_years_there_are() {
    let export = || rsx! { JournalExportPage {} };
    let html = shown(yesterday, export);
    let codes: Vec<String> =
        elements(&html, "option").iter().filter_map(|option| option.attribute("value").map(str::to_owned)).collect();
    let year = (clock::today() - Days::new(1)).to_string()[..4].to_owned();
    assert_eq!(codes, ["all".to_owned(), year, "between".to_owned()]);
    assert!(text_of(&html).contains("Everybody who has the file can read it."));
    let empty = shown(|_| {}, export);
    assert!(elements(&empty, "select").is_empty());
    assert!(text_of(&empty).contains("nothing in your journal yet"));
}
