//! The forgiving picture of the last weeks.

use dioxus::prelude::*;

use crate::clock;
use crate::exercises::log::{Share, Tally, use_log_book};
use crate::i18n::{Texts, date_near, use_language, use_texts};
use crate::ui::Card;

/// How much of what was planned was done, in a sentence, as bars, and as a table. Nothing before anything was planned.
#[component]
pub fn SharePicture(
    /// The last 12 weeks besides the last 4.
    #[props(default)]
    long: bool,
) -> Element {
    let texts = use_texts();
    let overview = use_log_book().overview(clock::now());
    let (four, twelve) = (&overview.four_weeks, &overview.twelve_weeks);
    if twelve.whole == Tally::default() && twelve.excused_days == 0 {
        return rsx! {};
    }
    rsx! {
        Card { heading: texts.log_share_heading().to_string(),
            {period(texts.log_share_four(), four, texts)}
            if long {
                {period(texts.log_share_twelve(), twelve, texts)}
                WeekTable { share: twelve.clone() }
            }
            p { class: "hint", {texts.log_share_line()} }
        }
    }
}

fn period(heading: &str, share: &Share, texts: Texts) -> Element {
    let Tally { planned, done, extra } = share.whole;
    let sentence = match share.whole.percent() {
        Some(percent) => texts.log_share_sentence(done, planned, percent),
        None => texts.log_share_few().to_owned(),
    };
    let most = share.weeks.iter().map(|week| week.tally.planned.max(week.tally.done)).max().unwrap_or(0).max(1);
    let width = u32::try_from(share.weeks.len()).unwrap_or(1) * 12;
    rsx! {
        h3 { "{heading}" }
        if share.whole.percent().is_some() {
            svg { class: "share", view_box: "0 0 {width} 34", role: "img", "aria-label": "{sentence}",
                for (index , week) in share.weeks.iter().enumerate() {
                    rect { class: "share-planned", x: "{index * 12 + 1}", width: "10", rx: "2",
                        y: "{32 - height(week.tally.planned, most)}", height: "{height(week.tally.planned, most)}" }
                    rect { class: "share-done", x: "{index * 12 + 1}", width: "10", rx: "2",
                        y: "{32 - height(week.tally.done, most)}", height: "{height(week.tally.done, most)}" }
                }
                path { class: "share-floor", d: "M0 32.500H{width}" }
            }
        }
        p { "{sentence}" }
        if extra > 0 {
            p { "{texts.log_share_extra(extra)}" }
        }
        if share.excused_days > 0 {
            p { "{texts.log_share_excused(share.excused_days)}" }
        }
    }
}

/// Of 30 units for the fullest week.
fn height(count: u32, most: u32) -> u32 {
    count * 30 / most
}

#[component]
fn WeekTable(share: Share) -> Element {
    let texts = use_texts();
    let language = use_language()();
    rsx! {
        details {
            summary { {texts.log_share_table()} }
            table { class: "figures",
                thead {
                    tr {
                        th { scope: "col", {texts.log_week_until()} }
                        th { scope: "col", {texts.log_planned()} }
                        th { scope: "col", {texts.log_done_count()} }
                    }
                }
                tbody {
                    for week in share.weeks.iter().rev() {
                        tr { key: "{week.last}",
                            th { scope: "row", "{date_near(week.last, language)}" }
                            td { "{week.tally.planned}" }
                            td { "{week.tally.done + week.tally.extra}" }
                        }
                    }
                }
            }
        }
    }
}
