//! The summary as plain text, for the clipboard and the share sheet.

use super::summary::{Answered, Block, Entry};

/// Title, day, and the ticked blocks, with `footer` last.
pub fn plain_text(title: &str, day: &str, blocks: &[Block], footer: &str) -> String {
    let blocks: String = blocks.iter().filter(|block| block.ticked).map(block_text).collect();
    format!("{title}\n{day}\n{blocks}\n{footer}\n")
}

fn block_text(block: &Block) -> String {
    let entries: String = block.entries.iter().map(entry_text).collect();
    format!("\n{}\n{entries}", block.title.to_uppercase())
}

fn entry_text(entry: &Entry) -> String {
    match entry {
        Entry::Line(line) => answered_text("- ", line),
        Entry::Same { answer, labels } => format!("- {answer}: {}\n", labels.join(" · ")),
        Entry::Row { name, details } => {
            let details: String = details.iter().map(|line| answered_text("  ", line)).collect();
            format!("- {name}\n{details}")
        }
    }
}

fn answered_text(bullet: &str, line: &Answered) -> String {
    format!("{bullet}{}: {}\n", line.label, line.answers.join(", "))
}
