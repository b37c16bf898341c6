//! The hours of each week as bars.

use dioxus::prelude::*;

use crate::i18n::{Language, texts};
use crate::meeting::pattern::{BOTTOM, HEIGHT, ShownWeek, WIDTH, bars, height, hours_number, shown_weeks};
use crate::meeting::preparation::ReturnPattern;
use crate::ui::svg_title;

const TITLE: &str = "pattern-picture-title";
const ABOUT: &str = "pattern-picture-about";

/// A bar a week, for the person with the contract as a line; `shared_only` holds nothing that is kept. Nothing where no
/// hours are to be shown. [`super::pattern_table`] says the same in words. Once on a page.
pub(crate) fn pattern_picture(pattern: &ReturnPattern, shared_only: bool, language: Language) -> Element {
    let texts = texts(language);
    let weeks = shown_weeks(pattern, shared_only);
    let with_hours: Vec<(usize, u32)> =
        weeks.iter().filter_map(|week: &ShownWeek| Some((week.number, week.minutes?))).collect();
    let (Some((from, first)), Some((until, last))) = (with_hours.first(), with_hours.last()) else {
        return rsx! {};
    };
    let contract = pattern.contract.filter(|minutes| !shared_only && *minutes > 0);
    let most = with_hours.iter().map(|(_, minutes)| *minutes).chain(contract).max().unwrap_or(1);
    let hours = |minutes: u32| hours_number(minutes, language);
    rsx! {
        svg {
            class: "chart pattern-picture",
            view_box: "0 0 {WIDTH} {HEIGHT}",
            role: "img",
            "aria-labelledby": "{TITLE} {ABOUT}",
            {svg_title(TITLE, texts.return_picture())}
            desc { id: ABOUT, {texts.return_picture_about(hours(*first), *from, hours(*last), *until)} }
            for bar in bars(&weeks, most) {
                g { key: "{bar.number}",
                    if let Some(minutes) = bar.minutes {
                        rect { class: "pattern-bar", x: "{bar.x}", y: "{BOTTOM - bar.height}", width: "{bar.width}", height: "{bar.height}" }
                        if bar.has_hours {
                            text { class: "pattern-hours", x: "{bar.x + bar.width / 2}", y: "{BOTTOM - bar.height - 50}", {hours(minutes)} }
                        }
                    }
                    if bar.has_number {
                        text { x: "{bar.x + bar.width / 2}", y: "{BOTTOM + 190}", "{bar.number}" }
                    }
                }
            }
            path { class: "pattern-floor", d: "M0 {BOTTOM}H{WIDTH}" }
            if let Some(minutes) = contract {
                path { class: "chart-goal", d: "M0 {BOTTOM - height(minutes, most)}H{WIDTH}" }
            }
        }
        if let Some(minutes) = contract {
            p { class: "hint", {texts.return_picture_contract(hours(minutes))} }
        }
    }
}
