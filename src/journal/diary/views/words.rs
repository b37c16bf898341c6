//! Places, loads and problems in words.

use crate::i18n::{Language, Texts, texts};
use crate::journal::diary::{Block, BlockProblem, Load, PacingSheet, Place, hours_text};

pub(super) fn place_name(place: Place, texts: Texts) -> &'static str {
    match place {
        Place::Work => texts.diary_work(),
        Place::Home => texts.diary_home(),
        Place::Free => texts.diary_free(),
    }
}

pub(super) fn load_name(load: Load, texts: Texts) -> &'static str {
    match load {
        Load::Light => texts.diary_light(),
        Load::Medium => texts.diary_medium(),
        Load::Heavy => texts.diary_heavy(),
    }
}

/// "Home · medium · 45 min".
pub(super) fn block_words(block: &Block, language: Language) -> String {
    let texts = texts(language);
    let mut words = vec![
        place_name(block.place, texts).to_owned(),
        load_name(block.load, texts).to_owned(),
        hours_text(block.minutes.into(), language),
    ];
    if block.had_break {
        words.push(texts.diary_with_break().to_owned());
    }
    words.join(" · ")
}

pub(super) fn problem_text(problem: BlockProblem, texts: Texts) -> &'static str {
    match problem {
        BlockProblem::NoActivity => texts.diary_problem_activity(),
        BlockProblem::NoPlace => texts.diary_problem_place(),
        BlockProblem::NoLoad => texts.diary_problem_load(),
        BlockProblem::Minutes => texts.diary_problem_minutes(),
        BlockProblem::Day(problem) => problem.words(texts),
    }
}

/// The task a worksheet is about.
pub(super) fn sheet_name(sheet: &PacingSheet, texts: Texts) -> String {
    if sheet.task.trim().is_empty() { texts.pacing_unnamed().to_owned() } else { sheet.task.clone() }
}
