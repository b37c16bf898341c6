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
    let mut compared: Vec<ComparedSection> = now
        .iter()
        .map(|section| ComparedSection {
            title: section.title.clone(),
            rows: section.lines.iter().map(|line| row(line, then, now)).collect(),
        })
        .collect();
    for section in then {
        let gone = section.lines.iter().filter(|line| find(now, line).is_none()).map(|line| row(line, then, now));
        match compared.iter_mut().find(|other| other.title == section.title) {
            Some(same) => same.rows.extend(gone),
            None => compared.push(ComparedSection { title: section.title.clone(), rows: gone.collect() }),
        }
    }
    for section in &mut compared {
        section.rows.retain(|row| !row.then.is_empty() || !row.now.is_empty());
    }
    compared.retain(|section| !section.rows.is_empty());
    compared
}

fn row(line: &Line, then: &[Section], now: &[Section]) -> Row {
    let answers = |sections| find(sections, line).map(|line| line.answers.clone()).unwrap_or_default();
    Row { label: line.label.clone(), then: answers(then), now: answers(now) }
}

/// The line of the same question. Looked for in all sections, for several may have the same title.
fn find<'a>(sections: &'a [Section], line: &Line) -> Option<&'a Line> {
    sections.iter().flat_map(|section| &section.lines).find(|other| other.key == line.key)
}
