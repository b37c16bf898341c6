//! The weeks as a table.

use dioxus::prelude::*;

use crate::i18n::{Language, Texts, date_near, texts};
use crate::meeting::pattern::{ShownWeek, hours_number, percent, shown_weeks};
use crate::meeting::preparation::ReturnPattern;

/// Days, hours, tasks and looking back of each week; `shared_only` holds nothing that is kept, and no share of the
/// contract. Nothing where there are no weeks to be shown.
pub(crate) fn pattern_table(pattern: &ReturnPattern, shared_only: bool, language: Language) -> Element {
    let texts = texts(language);
    let weeks = shown_weeks(pattern, shared_only);
    if weeks.is_empty() {
        return rsx! {};
    }
    let contract = pattern.contract.filter(|_| !shared_only);
    rsx! {
        table { class: "figures pattern-table",
            thead {
                tr {
                    th { scope: "col", {texts.return_table_week()} }
                    th { scope: "col", {texts.return_table_days()} }
                    th { scope: "col", {texts.return_table_hours()} }
                    th { scope: "col", {texts.return_table_tasks()} }
                }
            }
            tbody {
                for week in weeks {
                    tr { key: "{week.number}",
                        th { scope: "row",
                            "{week.number}"
                            if let Some(day) = week.begins {
                                br {}
                                small { {date_near(day, language)} }
                            }
                        }
                        td { {week.days.map(|days| days.to_string()).unwrap_or_default()} }
                        td { {hours_cell(&week, contract, texts, language)} }
                        td {
                            span { dir: "auto", "{week.tasks}" }
                            if let Some(day) = week.look_back {
                                if !week.tasks.is_empty() {
                                    br {}
                                }
                                {texts.return_look_back_on(date_near(day, language))}
                            }
                        }
                    }
                }
            }
        }
    }
}

fn hours_cell(week: &ShownWeek, contract: Option<u32>, texts: Texts, language: Language) -> Element {
    let Some(minutes) = week.minutes else { return rsx! {} };
    rsx! {
        {hours_number(minutes, language)}
        if let Some(percent) = percent(minutes, contract) {
            br {}
            small { {texts.return_share_short(percent)} }
        }
    }
}
