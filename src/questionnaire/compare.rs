//! Then and now, side by side. What changed is shown, never judged (domain.md §2.3).

use super::overview::{Line, Section};

/// A section of the comparison.
#[derive(Debug, Clone, PartialEq)]
pub struct ComparedSection {
    pub title: String,
    pub rows: Vec<Row>,
}

/// A question that was answered at least once.
#[derive(Debug, Clone, PartialEq)]
pub struct Row {
    pub label: String,
    pub then: Vec<String>,
    pub now: Vec<String>,
}

impl Row {
    pub fn changed(&self) -> bool {
        self.then != self.now
    }
}

/// Puts two overviews of the same questionnaire, in the same language, beside each other. Questions asked only once
/// are kept, with an empty other side; sections without any answer are left out.
pub fn compare(then: &[Section], now: &[Section]) -> Vec<ComparedSection> {
    let titles = now.iter().chain(then.iter().filter(|old| now.iter().all(|new| new.title != old.title)));
    titles
        .map(|section| ComparedSection {
            title: section.title.clone(),
            rows: rows(lines_of(then, &section.title), lines_of(now, &section.title)),
        })
        .filter(|section| !section.rows.is_empty())
        .collect()
}

fn lines_of<'a>(sections: &'a [Section], title: &str) -> &'a [Line] {
    sections.iter().find(|section| section.title == title).map_or(&[], |section| &section.lines)
}

fn rows(then: &[Line], now: &[Line]) -> Vec<Row> {
    let find = |lines: &[Line], line: &Line| {
        lines.iter().find(|other| other.key == line.key).map(|other| other.answers.clone()).unwrap_or_default()
    };
    let gone = then.iter().filter(|old| now.iter().all(|new| new.key != old.key));
    now.iter()
        .chain(gone)
        .map(|line| Row { label: line.label.clone(), then: find(then, line), now: find(now, line) })
        .filter(|row| !row.then.is_empty() || !row.now.is_empty())
        .collect()
}
