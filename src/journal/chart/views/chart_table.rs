//! The numbers of a chart as a table.

use dioxus::prelude::*;

use super::line_words::Words;
use crate::i18n::{use_language, use_texts};
use crate::journal::chart::{Line, Point, Step};
use crate::journal::measure::Measures;
use crate::ui::Button;

/// Rows shown at first; each press shows as many more.
const ROWS: usize = 50;

/// What is drawn, newest first.
#[component]
pub(super) fn ChartTable(
    line: Line,
    measures: Measures,
    /// Oldest first.
    points: Vec<Point>,
    step: Step,
    /// How often the page was sent to the printer: paper cannot be unfolded.
    prints: u32,
) -> Element {
    let texts = use_texts();
    let language = use_language()();
    let mut shown = use_signal(|| ROWS);
    let words = Words { measures: &measures, texts, language };
    let day = match step {
        Step::Day => texts.chart_day(),
        Step::Week => texts.chart_week_from(),
        Step::Month => texts.chart_month(),
    };
    rsx! {
        // Opened again for each print, also when the person folded it in between.
        for print in [prints] {
            details { key: "{print}", open: print > 0,
                summary { "{texts.chart_table(words.name(&line))}" }
                table { class: "figures chart-figures",
                    thead {
                        tr {
                            th { scope: "col", "{day}" }
                            th { scope: "col", {texts.chart_value()} }
                        }
                    }
                    tbody {
                        for point in points.iter().rev().take(shown()) {
                            tr { key: "{point.date}",
                                th { scope: "row", "{words.day(point, step)}" }
                                td {
                                    "{words.value(&line, point.value)}"
                                    if point.count > 1 {
                                        " ({texts.chart_average_of(point.count)})"
                                    }
                                }
                            }
                        }
                    }
                }
                if points.len() > shown() {
                    div { class: "no-print",
                        Button { onpress: move |()| shown += ROWS, {texts.chart_show_more()} }
                    }
                }
            }
        }
    }
}
