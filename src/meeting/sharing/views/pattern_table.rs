//! The weeks of a return pattern as a table.

use dioxus::prelude::*;

use crate::i18n::{Language, texts};
use crate::meeting::sharing::WeekRow;

/// Columns for what is there. `own` is the language of the person's words, when it is not that of the table.
pub(super) fn pattern_table(weeks: &[WeekRow], name: &str, own: Option<&'static str>, language: Language) -> Element {
    let texts = texts(language);
    let has = |cell: fn(&WeekRow) -> &Option<String>| weeks.iter().any(|week| cell(week).is_some());
    let days = has(|week| &week.days);
    let hours = has(|week| &week.hours);
    let tasks = has(|week| &week.tasks);
    let look_back = has(|week| &week.look_back);
    rsx! {
        // On a narrow screen it is moved sideways, with the keyboard too.
        div { class: "sheet-table", role: "region", tabindex: "0", aria_label: name.to_owned(),
            table {
                thead {
                    tr {
                        th { scope: "col", {texts.pattern_week()} }
                        if days {
                            th { scope: "col", {texts.pattern_days()} }
                        }
                        if hours {
                            th { scope: "col", {texts.pattern_hours()} }
                        }
                        if tasks {
                            th { scope: "col", {texts.pattern_tasks()} }
                        }
                        if look_back {
                            th { scope: "col", {texts.pattern_look_back()} }
                        }
                    }
                }
                tbody {
                    for week in weeks {
                        tr { key: "{week.number}",
                            th { scope: "row",
                                "{week.number}"
                                if let Some(day) = &week.starts {
                                    span { class: "sheet-starts", " {day}" }
                                }
                            }
                            if days {
                                td { {week.days.clone()} }
                            }
                            if hours {
                                td { {week.hours.clone()} }
                            }
                            if tasks {
                                td { class: "own-words", dir: "auto", lang: own, {week.tasks.clone()} }
                            }
                            if look_back {
                                td { {week.look_back.clone()} }
                            }
                        }
                    }
                }
            }
        }
    }
}
