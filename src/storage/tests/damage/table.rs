//! The table that the suite prints.

use std::fmt::Write as _;
use std::io::Write as _;

/// One kind of damage, or one operation.
pub(super) struct Row {
    name: &'static str,
    tried: usize,
    survived: usize,
    /// Texts.
    lost: usize,
}

impl Row {
    pub(super) fn new(name: &'static str) -> Self {
        Self { name, tried: 0, survived: 0, lost: 0 }
    }

    /// It was tried so often on one phone, and afterwards so much was lost there.
    pub(super) fn count(&mut self, tries: usize, lost: usize) {
        self.tried += tries;
        self.survived += if lost == 0 { tries } else { 0 };
        self.lost += lost;
    }
}

pub(super) struct Table {
    /// What stands above the names, and above the numbers of tries.
    heading: &'static str,
    tries: &'static str,
    rows: Vec<Row>,
}

impl Table {
    pub(super) fn new(heading: &'static str, tries: &'static str, rows: Vec<Row>) -> Self {
        Self { heading, tries, rows }
    }

    pub(super) fn tried(&self) -> usize {
        self.rows.iter().map(|row| row.tried).sum()
    }

    pub(super) fn lost(&self) -> usize {
        self.rows.iter().map(|row| row.lost).sum()
    }

    fn write(&self, text: &mut String) {
        let survived: usize = self.rows.iter().map(|row| row.survived).sum();
        let _ = writeln!(text, "\n  {:<30} {:>8} {:>9} {:>6}", self.heading, self.tries, "survived", "lost");
        for Row { name, tried, survived, lost } in &self.rows {
            let _ = writeln!(text, "  {name:<30} {tried:>8} {survived:>9} {lost:>6}");
        }
        let _ = writeln!(text, "  {:<30} {:>8} {survived:>9} {:>6}", "together", self.tried(), self.lost());
    }
}

/// Past the test runner, which hides what tests print, and at once, so that no other line comes in between.
pub(super) fn print(tables: &[&Table]) {
    let mut text = String::new();
    for table in tables {
        table.write(&mut text);
    }
    text.push('\n');
    let _ = std::io::stderr().write_all(text.as_bytes());
}
