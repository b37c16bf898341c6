//! Light, medium and heavy minutes as bars. The fillings differ, so that nothing depends on colour.

use chrono::{Datelike, NaiveDate};
use dioxus::prelude::*;

use super::words::load_name;
use crate::i18n::{Language, date_near, date_short, texts, weekday_name};
use crate::journal::diary::{Block, Load, hours_text, minutes_by_load, stacked, week_of};
use crate::ui::Card;

/// Ids of the patterns: both bars may be on one page.
const DAY_HATCHING: &str = "day-hatching";
const WEEK_HATCHING: &str = "week-hatching";

/// Each load with its filling and its time, and one bar of all. Nothing when there are no minutes.
pub(super) fn day_bar(minutes: [u32; 3], language: Language) -> Element {
    let texts = texts(language);
    let all = total(minutes);
    if all == 0 {
        return rsx! {};
    }
    let words = minutes.map(|minutes| hours_text(minutes, language));
    let [light, medium, heavy] = &words;
    rsx! {
        svg {
            class: "load-bar",
            view_box: "0 0 300 24",
            preserve_aspect_ratio: "none",
            role: "img",
            "aria-label": texts.diary_day_sentence(light, medium, heavy),
            {hatching(DAY_HATCHING)}
            for (at , (from , length)) in stacked(minutes, all, 298).into_iter().enumerate() {
                rect { key: "{at}", class: "load-{at}", fill: filling(at, DAY_HATCHING), x: "{from + 1}", y: "1", width: "{length}", height: "22" }
            }
        }
        ul { class: "load-key", role: "list",
            for (at , (load , words)) in Load::ALL.into_iter().zip(&words).enumerate() {
                li { key: "{at}",
                    svg { view_box: "0 0 16 16", "aria-hidden": "true",
                        rect { class: "load-{at}", fill: filling(at, DAY_HATCHING), x: "1", y: "1", width: "14", height: "14" }
                    }
                    "{texts.diary_key(load_name(load, texts), words)}"
                }
            }
        }
    }
}

/// A bar for each day from Monday to Sunday, the sum in a sentence, and a table. Nothing when there are no minutes.
pub(super) fn week_bars(blocks: &[Block], day: NaiveDate, language: Language) -> Element {
    let texts = texts(language);
    let days: Vec<(NaiveDate, [u32; 3])> =
        week_of(day).into_iter().map(|day| (day, minutes_by_load(blocks, day))).collect();
    let most = days.iter().map(|(_, minutes)| total(*minutes)).max().unwrap_or(0);
    let Some((monday, _)) = days.first().filter(|_| most > 0) else {
        return rsx! {};
    };
    let sums = [0, 1, 2].map(|at: usize| days.iter().filter_map(|(_, minutes)| minutes.get(at)).sum::<u32>());
    let [light, medium, heavy] = sums.map(|minutes| hours_text(minutes, language));
    let sentence = texts.diary_week_sentence(light, medium, heavy);
    let loads = Load::ALL.map(|load| load_name(load, texts));
    rsx! {
        Card { heading: texts.diary_week(date_short(*monday, language)),
            svg { class: "share", view_box: "0 0 280 100", role: "img", "aria-label": "{sentence}",
                {hatching(WEEK_HATCHING)}
                for (column , (day , minutes)) in days.iter().enumerate() {
                    g { key: "{day}",
                        for (at , (from , length)) in stacked(*minutes, most, 80).into_iter().enumerate() {
                            rect {
                                key: "{at}",
                                class: "load-{at}",
                                fill: filling(at, WEEK_HATCHING),
                                x: "{column * 40 + 8}",
                                y: "{82 - from - length}",
                                width: "24",
                                height: "{length}",
                            }
                        }
                        text { class: "bar-day", x: "{column * 40 + 20}", y: "97", {first_letters(*day, language)} }
                    }
                }
                path { class: "share-floor", d: "M0 82.500H280" }
            }
            p { "{sentence}" }
            details {
                summary { {texts.diary_table()} }
                table { class: "figures",
                    thead {
                        tr {
                            th { scope: "col", {texts.diary_table_day()} }
                            for load in loads {
                                th { key: "{load}", scope: "col", "{load}" }
                            }
                        }
                    }
                    tbody {
                        for (day , minutes) in days.iter() {
                            tr { key: "{day}",
                                th { scope: "row", "{date_near(*day, language)}" }
                                for (at , minutes) in minutes.iter().enumerate() {
                                    td { key: "{at}", "{hours_text(*minutes, language)}" }
                                }
                            }
                        }
                    }
                }
            }
        }
    }
}

fn total(minutes: [u32; 3]) -> u32 {
    minutes.into_iter().fold(0, u32::saturating_add)
}

fn first_letters(day: NaiveDate, language: Language) -> String {
    weekday_name(day.weekday(), language).chars().take(2).collect()
}

/// Lines for what was medium; light is pale, heavy is full. Attributes, because the address of a pattern in a style
/// sheet would lead to the style sheet.
fn hatching(id: &'static str) -> Element {
    rsx! {
        pattern { id, "patternUnits": "userSpaceOnUse", width: "5", height: "5",
            path { class: "hatching", d: "M-1 1l2-2M0 5l5-5M4 6l2-2" }
        }
    }
}

fn filling(at: usize, hatching: &str) -> Option<String> {
    (at == 1).then(|| format!("url(#{hatching})"))
}
