//! Taking something over as a proposal.

use crate::meeting::preparation::{Line, Meeting, Proposal};
use crate::work::folded;

/// Whether a proposal has these words; capitals and accents make no difference.
pub fn is_proposed(proposals: &[Proposal], words: &str) -> bool {
    let words = folded(words.trim());
    proposals.iter().any(|row| folded(row.change.text.trim()) == words)
}

/// A proposal with these words for the change.
pub fn proposal(id: String, words: &str, shared: bool) -> Proposal {
    Proposal { change: Line { text: words.to_owned(), shared, let_go: false }, ..Proposal::new(id) }
}

/// A task that can be taken over.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Suggestion {
    pub task: String,
    /// As where it was written: what is kept there must not leave by another way.
    pub shared: bool,
}

/// The hard tasks of this talk, each once. One that is written twice is shared only if both are.
pub fn task_suggestions(meeting: &Meeting) -> Vec<Suggestion> {
    let mut suggestions: Vec<Suggestion> = Vec::new();
    for line in meeting.hard.iter().map(|row| &row.task).filter(|line| !line.is_empty()) {
        let task = line.text.trim();
        match suggestions.iter_mut().find(|known| folded(&known.task) == folded(task)) {
            Some(known) => known.shared &= line.shared,
            None => suggestions.push(Suggestion { task: task.to_owned(), shared: line.shared }),
        }
    }
    suggestions
}
