//! Hard tasks of the questionnaire, to take over one by one.

use super::{HardTask, Line};
use crate::work::{HardTaskSaid, folded};

impl HardTask {
    /// The row that this task becomes. The id comes from its name, so that it stays known when the words are changed.
    pub fn taken_over(said: &HardTaskSaid) -> Self {
        let line = |words: &str| Line { text: words.trim().to_owned(), ..Line::open() };
        Self {
            task: line(&said.name),
            difficulty: line(&said.trouble),
            amount: line(&said.amount),
            ..Self::new(id_of(&said.name))
        }
    }
}

/// Those that are not in the list yet, neither taken over nor written by the person under the same name.
pub fn not_taken_over(said: Vec<HardTaskSaid>, rows: &[HardTask]) -> Vec<HardTaskSaid> {
    let plain = |name: &str| folded(name.trim());
    let is_new = |task: &HardTaskSaid| {
        let (id, name) = (id_of(&task.name), plain(&task.name));
        rows.iter().all(|row| row.id != id && plain(&row.task.text) != name)
    };
    said.into_iter().filter(is_new).collect()
}

/// A short name for a text, the same on every device and however the text is written (FNV-1a, 64 bits).
fn id_of(name: &str) -> String {
    let mix = |hash: u64, byte: u8| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
    let hash = folded(name.trim()).bytes().fold(0xcbf2_9ce4_8422_2325, mix);
    format!("said-{hash:016x}")
}
