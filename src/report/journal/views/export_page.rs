//! The journal as a table: choose which days, and take it along.

use dioxus::prelude::*;

use super::between_fields::{Between, BetweenFields};
use super::export_card::ExportCard;
use crate::clock;
use crate::i18n::use_texts;
use crate::journal::At;
use crate::report::journal::between::between;
use crate::report::journal::export_period::ExportPeriod;
use crate::report::journal::report_period::ReportPeriod;
use crate::report::journal::stored::journal_years;
use crate::route::Route;
use crate::storage::use_store;
use crate::ui::{ButtonLink, Card, ChoiceOption, EmptyState, IconName, PageHeading, SelectField};

const ALL: &str = "all";
const BETWEEN: &str = "between";

/// Which days, then the file. Nothing to take along before something is written down.
#[component]
pub fn JournalExportPage() -> Element {
    let texts = use_texts();
    let years = journal_years(use_store());
    let mut chosen = use_signal(|| ALL.to_owned());
    let mut typed = use_signal(|| {
        let (from, until) = ReportPeriod::ThreeMonths.days(clock::today());
        (Some(from), Some(until))
    });
    let period = match chosen().as_str() {
        ALL => Some(ExportPeriod::All),
        BETWEEN => between(typed().0, typed().1).ok().map(|(from, until)| ExportPeriod::Between(from, until)),
        year => year.parse().ok().map(ExportPeriod::Year),
    };
    let option = |code: &str, text: &str| ChoiceOption { code: code.to_owned(), text: text.to_owned() };
    let named_years = years.iter().map(|year| option(&year.to_string(), &year.to_string()));
    let options: Vec<ChoiceOption> = std::iter::once(option(ALL, texts.export_all()))
        .chain(named_years)
        .chain([option(BETWEEN, texts.report_between())])
        .collect();
    rsx! {
        PageHeading { text: texts.export_title().to_string() }
        p { class: "lead", {texts.export_lead()} }
        if years.is_empty() {
            EmptyState { icon: IconName::Journal, text: texts.export_nothing_yet().to_string() }
        } else {
            Card {
                SelectField {
                    id: "export-period",
                    label: texts.report_period().to_string(),
                    options,
                    chosen: chosen(),
                    onchange: move |code| chosen.set(code),
                }
                if chosen() == BETWEEN {
                    BetweenFields { days: typed(), onchange: move |days: Between| typed.set(days) }
                }
            }
            if let Some(period) = period {
                ExportCard { period }
            }
        }
        ButtonLink { icon: IconName::Back, to: Route::JournalPages { at: At::Overview }, {texts.journal_to()} }
    }
}
