//! A day of the diary.

use chrono::{Days, NaiveDate};
use dioxus::prelude::*;

use super::block_list::BlockList;
use super::load_bars::week_bars;
use super::new_block::NewBlock;
use super::{GoToDay, words::block_words};
use crate::clock;
use crate::i18n::{date_long, use_language, use_texts};
use crate::journal::At;
use crate::journal::day_problem;
use crate::journal::diary::{Block, hours_text, minutes_by_load, shown_day, usual, week_of};
use crate::platform::page;
use crate::route::Route;
use crate::storage::{MonthChange, use_store};
use crate::ui::{Button, ButtonLink, IconName, Look, Notice, PageHeading, Tone, use_announcer};

/// What is done often is counted over these days.
const COUNTED_DAYS: u64 = 61;
/// So many of it are offered.
const OFFERED: usize = 8;

/// The day at this address; today, when it is no day.
#[component]
pub fn DiaryPage(day: String) -> Element {
    rsx! {
        for day in [shown_day(&day, clock::today())] {
            OneDay { key: "{day}", day }
        }
    }
}

/// What was done, quickly written down, and the week around it.
#[component]
fn OneDay(day: NaiveDate) -> Element {
    let texts = use_texts();
    let language = use_language()();
    let store = use_store();
    let navigator = use_navigator();
    let announcer = use_announcer();
    let mut added = use_signal(|| None::<Block>);
    let today = clock::today();
    let week = week_of(day);
    let first = day.checked_sub_days(Days::new(COUNTED_DAYS)).unwrap_or(day);
    let blocks: Vec<Block> = store.between(first, week.last().copied().unwrap_or(day));
    let of_day: Vec<Block> = blocks.iter().filter(|block| block.date == day).cloned().collect();
    let day_before: Vec<Block> =
        blocks.iter().filter(|block| Some(block.date) == day.pred_opt()).take(OFFERED).cloned().collect();
    let so_far: Vec<Block> = blocks.iter().filter(|block| block.date <= day).cloned().collect();
    let usual: Vec<Block> = usual(&so_far, OFFERED).into_iter().cloned().collect();
    let add = use_callback(move |block: Block| {
        let kept = store.change_month(day, &MonthChange::Add(block.clone())).is_some();
        if kept {
            announcer.say(texts.diary_added(&block.activity, hours_text(block.minutes.into(), language)));
            added.set(Some(block));
        }
        kept
    });
    let to = |day: NaiveDate| Route::JournalPages { at: At::Diary(day.to_string()) };
    let problem = day_problem(day, today);
    rsx! {
        PageHeading { text: texts.diary_title(date_long(day, language)) }
        nav { class: "actions", aria_label: texts.diary_days(),
            if let Some(before) = day.pred_opt() {
                ButtonLink { icon: IconName::Back, to: to(before), {texts.diary_before()} }
            }
            if day < today {
                if let Some(after) = day.succ_opt() {
                    ButtonLink { icon: IconName::Forward, to: to(after), {texts.diary_after()} }
                }
            }
            if day != today {
                ButtonLink { look: Look::Quiet, to: to(today), {texts.nav_today()} }
            }
        }
        GoToDay {
            id: "diary-day",
            summary: texts.diary_other_day().to_string(),
            label: texts.diary_which_day().to_string(),
            button: texts.diary_show_day().to_string(),
            onchoose: move |day: NaiveDate| {
                navigator.push(Route::JournalPages { at: At::Diary(day.to_string()) });
            },
        }
        if let Some(block) = added() {
            Notice { tone: Tone::Good,
                p { dir: "auto",
                    "{texts.diary_added(&block.activity, hours_text(block.minutes.into(), language))}"
                }
                Button {
                    onpress: move |()| {
                        let _ = store.change_month(day, &MonthChange::<Block>::Remove(block.id.clone()));
                        added.set(None);
                        page::focus("page-heading");
                    },
                    {texts.undo()}
                }
            }
        }
        if problem.is_some() {
            p { {texts.journal_day_late()} }
        } else {
            NewBlock { day, usual, onadd: add }
            if !day_before.is_empty() {
                details { class: "card",
                    summary { {texts.diary_again()} }
                    div { class: "stack",
                        for block in day_before {
                            Button {
                                key: "{block.id}",
                                icon: IconName::Add,
                                label: texts.diary_again_named(&block.activity, block_words(&block, language)),
                                onpress: {
                                    let block = block.clone();
                                    move |()| {
                                        add.call(block.again(day, clock::now()));
                                    }
                                },
                                span { dir: "auto", "{block.activity} · {block_words(&block, language)}" }
                            }
                        }
                    }
                }
            }
        }
        BlockList { blocks: of_day, minutes: minutes_by_load(&blocks, day) }
        {week_bars(&blocks, day, language)}
        div { class: "stack",
            ButtonLink { to: Route::JournalPages { at: At::PacingSheets }, icon: IconName::Open, {texts.pacing_title()} }
            ButtonLink { to: Route::JournalPages { at: At::Overview }, icon: IconName::Back, {texts.nav_journal()} }
        }
    }
}
