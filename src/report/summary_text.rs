//! The summary as plain text, for the clipboard and the share sheet.

use super::summary::{Answered, Block, Entry};
use crate::i18n::Texts;

/// Headed like the sheet (`source` is the questionnaire's title), then the ticked blocks, in the language of `texts`.
pub fn plain_text(source: &str, day: &str, blocks: &[Block], texts: Texts) -> String {
    let blocks: String = blocks.iter().filter(|block| block.ticked).map(|block| block_text(block, texts)).collect();
    let (title, day, footer) = (texts.sheet_title(), texts.sheet_day(day), texts.sheet_footer());
    format!("{title}\n{source}\n{day}\n{blocks}\n{footer}\n")
}

pub(super) fn block_text(block: &Block, texts: Texts) -> String {
    let entries: String = block.entries.iter().map(|entry| entry_text(entry, texts)).collect();
    format!("\n{}\n{entries}", block.title.to_uppercase())
}

fn entry_text(entry: &Entry, texts: Texts) -> String {
    match entry {
        Entry::Line(line) => answered_text("- ", line, texts),
        Entry::Same { answer, labels } => format!("- {} {}\n", texts.sheet_label(answer), labels.join(" · ")),
        Entry::Row { name, details } => {
            let details: String = details.iter().map(|line| answered_text("  ", line, texts)).collect();
            format!("- {name}\n{details}")
        }
    }
}

fn answered_text(bullet: &str, line: &Answered, texts: Texts) -> String {
    // Words of several lines stay under their question.
    let answers = line.answers.join(" · ").replace('\n', "\n    ");
    format!("{bullet}{} {answers}\n", texts.sheet_label(&line.label))
}
