//! The summary as plain text, for the clipboard and the share sheet.

use super::summary::{Answered, Block, Entry};

/// Title, day, and the ticked blocks, with `footer` last.
pub fn plain_text(title: &str, day: &str, blocks: &[Block], footer: &str) -> String {
    let mut text = format!("{title}\n{day}\n");
    for block in blocks.iter().filter(|block| block.ticked) {
        text.push_str(&format!("\n{}\n", block.title.to_uppercase()));
        for entry in &block.entries {
            text.push_str(&entry_text(entry));
        }
    }
    text.push_str(&format!("\n{footer}\n"));
    text
}

fn entry_text(entry: &Entry) -> String {
    match entry {
        Entry::Line(line) => answered_text("- ", line),
        Entry::Same { answer, labels } => format!("- {answer}: {}\n", labels.join(", ")),
        Entry::Row { name, details } => {
            let details: String = details.iter().map(|line| answered_text("  ", line)).collect();
            format!("- {name}\n{details}")
        }
    }
}

fn answered_text(bullet: &str, line: &Answered) -> String {
    format!("{bullet}{}: {}\n", line.label, line.answers.join(", "))
}
