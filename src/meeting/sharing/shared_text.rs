//! The manager's paper as plain text, for the clipboard and the share sheet.

use super::{SharedPart, SharedSheet};
use crate::i18n::{Texts, texts};

impl SharedSheet {
    /// The same words in the same order as on paper.
    pub fn text(&self) -> String {
        let texts = texts(self.language);
        let mut text = format!("{}\n", self.title);
        if let Some(when) = &self.when {
            text.push_str(when);
            text.push('\n');
        }
        for block in &self.blocks {
            text.extend(["\n", &block.title.to_uppercase(), "\n"]);
            let weeks = block.weeks.iter().map(|week| format!("- {}\n", under_bullet(&week.words(texts))));
            text.extend(weeks);
            text.extend(block.entries.iter().map(|parts| entry_text(parts, texts)));
        }
        text.extend(["\n", self.footer, "\n"]);
        text
    }
}

fn entry_text(parts: &[SharedPart], texts: Texts) -> String {
    let lines = parts.iter().enumerate().map(|(index, part)| {
        let bullet = if index == 0 { "- " } else { "  " };
        let label = part.label.map(|label| format!("{} ", texts.sheet_label(label))).unwrap_or_default();
        format!("{bullet}{label}{}\n", under_bullet(&part.words))
    });
    lines.collect()
}

/// Words of several lines stay under their bullet.
fn under_bullet(words: &str) -> String {
    words.replace('\n', "\n    ")
}
