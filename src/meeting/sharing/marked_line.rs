//! The lines that are asked about.

use super::WordCheck;
use crate::meeting::preparation::{LinePlace, Meeting};

/// A line that will be shared, with words in it that are mostly kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MarkedLine {
    pub place: LinePlace,
    /// The whole line; the words are marked.
    pub pieces: Vec<(String, bool)>,
}

/// The lines marked share that have such a word and were not let go, in the order of the steps.
pub fn marked_lines(meeting: &Meeting, check: &WordCheck) -> Vec<MarkedLine> {
    let places = meeting.places().into_iter();
    places.filter_map(|place| marked_line(meeting, place, check)).collect()
}

/// The line at this place, when it is asked about.
pub(super) fn marked_line(meeting: &Meeting, place: LinePlace, check: &WordCheck) -> Option<MarkedLine> {
    let line = meeting.line(&place)?;
    let text = line.for_manager().filter(|_| !line.let_go)?;
    if !check.marks(text) {
        return None;
    }
    let pieces = check.pieces(text).into_iter().map(|(piece, is_marked)| (piece.to_owned(), is_marked));
    Some(MarkedLine { pieces: pieces.collect(), place })
}
