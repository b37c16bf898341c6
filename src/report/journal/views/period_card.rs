//! Which days the report is about.

use chrono::NaiveDate;
use dioxus::prelude::*;

use super::between_fields::{Between, BetweenFields};
use crate::i18n::{date_short, use_language, use_texts};
use crate::report::journal::between::between;
use crate::report::journal::report_period::ReportPeriod;
use crate::ui::{Card, ChoiceCards, ChoiceOption};

const FOUR_WEEKS: &str = "four-weeks";
const THREE_MONTHS: &str = "three-months";
const SINCE: &str = "since";
const BETWEEN: &str = "between";

/// What is chosen, as it stands in the fields.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Period {
    kind: &'static str,
    days: Between,
}

impl Period {
    /// The last four weeks.
    pub(super) fn first(today: NaiveDate) -> Self {
        let (from, until) = ReportPeriod::FourWeeks.days(today);
        Self { kind: FOUR_WEEKS, days: (Some(from), Some(until)) }
    }

    /// The first and the last day; `None` while the typed days are no stretch. `start` is that of the newest stretch the
    /// person measures.
    pub(super) fn days(&self, start: Option<NaiveDate>, today: NaiveDate) -> Option<(NaiveDate, NaiveDate)> {
        let period = match (self.kind, start) {
            (BETWEEN, _) => {
                let (from, until) = between(self.days.0, self.days.1).ok()?;
                ReportPeriod::Between(from, until)
            }
            (SINCE, Some(start)) => ReportPeriod::Since(start),
            (THREE_MONTHS, _) => ReportPeriod::ThreeMonths,
            _ => ReportPeriod::FourWeeks,
        };
        Some(period.days(today))
    }
}

/// "Since the start" only where there is one.
#[component]
pub(super) fn PeriodCard(period: Period, start: Option<NaiveDate>, onchange: EventHandler<Period>) -> Element {
    let texts = use_texts();
    let language = use_language()();
    let kinds = [
        Some((FOUR_WEEKS, texts.log_share_four().to_owned())),
        Some((THREE_MONTHS, texts.report_three_months().to_owned())),
        start.map(|start| (SINCE, texts.report_since(date_short(start, language)))),
        Some((BETWEEN, texts.report_between().to_owned())),
    ];
    let kinds: Vec<(&'static str, String)> = kinds.into_iter().flatten().collect();
    let options: Vec<ChoiceOption> =
        kinds.iter().map(|(code, text)| ChoiceOption { code: (*code).to_owned(), text: text.clone() }).collect();
    let is_between = period.kind == BETWEEN;
    let (kind, days) = (period.kind, period.days);
    rsx! {
        Card {
            h2 { id: "period-heading", {texts.report_period()} }
            ChoiceCards {
                id: "period",
                labelled_by: "period-heading",
                options,
                chosen: vec![kind.to_owned()],
                onchange: move |(code, _): (String, bool)| {
                    if let Some((kind, _)) = kinds.iter().find(|(other, _)| *other == code) {
                        onchange.call(Period { kind, days });
                    }
                },
            }
            if is_between {
                BetweenFields { days, onchange: move |days| onchange.call(Period { kind: BETWEEN, days }) }
            }
        }
    }
}
