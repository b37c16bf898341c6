//! The next talk, begun with what mostly stays the same.

use chrono::NaiveDateTime;

use super::{HardTask, Line, LineRow, Meeting};

impl Meeting {
    /// A talk without a day that has the hard tasks, what goes well and the questions of this one. What was kept stays
    /// kept; words that were let go for this talk are asked about again.
    #[must_use]
    pub fn copied(&self, now: NaiveDateTime) -> Self {
        let ask_again = |line: &Line| Line { let_go: false, ..line.clone() };
        let rows = |rows: &[LineRow]| -> Vec<LineRow> {
            let written = rows.iter().filter(|row| !row.line.is_empty());
            written.map(|row| LineRow { id: row.id.clone(), line: ask_again(&row.line) }).collect()
        };
        let written = self.hard.iter().filter(|row| !row.is_empty());
        let hard = written.map(|row| HardTask {
            id: row.id.clone(),
            task: ask_again(&row.task),
            difficulty: ask_again(&row.difficulty),
            amount: ask_again(&row.amount),
            since: ask_again(&row.since),
        });
        Self { can: rows(&self.can), hard: hard.collect(), questions: rows(&self.questions), ..Self::new(now) }
    }
}
