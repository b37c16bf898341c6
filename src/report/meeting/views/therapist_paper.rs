//! The summary for the therapist or the occupational physician.

use dioxus::prelude::*;

use super::paper_frame::{hand_over, paper_heading, use_paper_language};
use crate::clock;
use crate::i18n::{Language, Texts, date_short, texts, use_language, use_texts};
use crate::meeting::agreement::{Agreement, agreement_line, agreements};
use crate::meeting::preparation::OpenMeeting;
use crate::meeting::rehearsal::said_words;
use crate::report::meeting::therapist::{blocks, therapist_text};
use crate::report::sheet::sheet_entry;
use crate::report::summary::Block;
use crate::storage::use_store;
use crate::ui::{Card, ChoiceCards, ChoiceOption, EmptyState, IconName};

/// Blocks to tick, the ways to hand it over, and the sheet. What is ticked is not kept: each paper is chosen anew.
#[component]
pub(super) fn TherapistPaper(open: OpenMeeting) -> Element {
    let screen_texts = use_texts();
    let screen = use_language()();
    let (language, choose) = use_paper_language();
    let mut changed = use_signal(Vec::<(String, bool)>::new);
    let ticked = move |blocks: &mut Vec<Block>| {
        for block in blocks {
            if let Some((_, on)) = changed.read().iter().find(|(code, _)| *code == block.code) {
                block.ticked = *on;
            }
        }
    };
    let store = use_store();
    let agreements = agreements(store);
    let made = |language: Language| {
        let mut blocks =
            blocks(&open.meeting, &agreed(&agreements, language), |said| said_words(said, texts(language)), language);
        ticked(&mut blocks);
        blocks
    };
    let on_screen = made(screen);
    let mut on_paper = made(language);
    on_paper.retain(|block| block.ticked);
    let day = date_short(clock::today(), language);
    let tick = use_callback(move |(code, on): (String, bool)| {
        let mut changed = changed.write();
        changed.retain(|(other, _)| *other != code);
        changed.push((code, on));
    });
    rsx! {
        div { class: "no-print",
            {paper_heading(screen_texts.paper_therapist(), screen_texts.paper_therapist_lead())}
            if !on_screen.is_empty() {
                {choices(on_screen, tick, screen_texts)}
            }
            if !on_paper.is_empty() {
                {hand_over(language, choose, texts(language).therapist_title(), therapist_text(&on_paper, &day, texts(language)), screen_texts)}
            }
        }
        if on_paper.is_empty() {
            EmptyState { icon: IconName::Print, text: screen_texts.therapist_nothing().to_string() }
        } else {
            {sheet(on_paper, &day, language)}
        }
    }
}

/// Those that are not closed, with how they stand.
fn agreed(agreements: &[(String, Agreement)], language: Language) -> Vec<String> {
    let open = agreements.iter().filter(|(_, agreement)| agreement.closed.is_none());
    open.map(|(_, agreement)| agreement_line(agreement, clock::today(), language)).collect()
}

fn choices(blocks: Vec<Block>, tick: Callback<(String, bool)>, texts: Texts) -> Element {
    let chosen = blocks.iter().filter(|block| block.ticked).map(|block| block.code.clone()).collect();
    let options = blocks.into_iter().map(|block| ChoiceOption { code: block.code, text: block.title }).collect();
    rsx! {
        Card {
            h2 { id: "blocks-heading", {texts.summary_blocks()} }
            ChoiceCards {
                id: "blocks",
                labelled_by: "blocks-heading",
                several: true,
                options,
                chosen,
                onchange: move |choice| tick.call(choice),
            }
        }
    }
}

fn sheet(blocks: Vec<Block>, day: &str, language: Language) -> Element {
    let texts = texts(language);
    rsx! {
        article { class: "sheet", id: "sheet", lang: language.tag(),
            header {
                h2 { {texts.therapist_title()} }
                p { class: "sheet-day", "{day}" }
                p { class: "sheet-name", {texts.sheet_name()} }
            }
            div { class: "sheet-blocks",
                for block in blocks {
                    section { key: "{block.code}", class: "sheet-block",
                        h3 { "{block.title}" }
                        for entry in block.entries {
                            {sheet_entry(entry, language)}
                        }
                    }
                }
            }
            footer { {texts.sheet_footer()} }
        }
    }
}
