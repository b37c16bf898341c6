//! Where in a text the words are.

use super::Words;
use super::words::words_in;

/// The bytes a line may have before it is cut, and how many of them stand before the first word that was found.
const LONGEST: usize = 240;
const BEFORE: usize = 80;

/// The whole text in pieces; those that are a word somebody looks for are marked. Matching is folded, the pieces are as
/// they were written.
pub fn marked<'a>(text: &'a str, words: &Words) -> Vec<(&'a str, bool)> {
    let mut pieces = Vec::new();
    let mut written = 0;
    let mut put = |from: usize, until: usize, is_found: bool| {
        pieces.extend(text.get(from..until).filter(|piece| !piece.is_empty()).map(|piece| (piece, is_found)));
    };
    for (start, word) in words_in(text) {
        if let Some(length) = words.beginning_of(word) {
            put(written, start, false);
            put(start, start + length, true);
            written = start + length;
        }
    }
    put(written, text.len(), false);
    pieces
}

/// A piece of a text, and whether something of its line was left out at either side.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Excerpt<'a> {
    pub text: &'a str,
    pub cut_before: bool,
    pub cut_after: bool,
}

/// The line with most of the words, the first of them; a long one is cut around the first word in it.
pub fn excerpt<'a>(text: &'a str, words: &Words) -> Excerpt<'a> {
    let line = best_line(text, words);
    if line.len() <= LONGEST {
        return Excerpt { text: line, cut_before: false, cut_after: false };
    }
    let is_space = char::is_whitespace;
    let first = words_in(line).find(|(_, word)| words.beginning_of(word).is_some()).map_or(0, |(start, _)| start);
    let near = if first > BEFORE { line.floor_char_boundary(first - BEFORE) } else { 0 };
    let lead = line.get(near..first).unwrap_or_default();
    let start = match lead.find(is_space) {
        _ if near == 0 => 0,
        Some(space) => near + space,
        None => first,
    };
    let end = line.floor_char_boundary((start + LONGEST).min(line.len()));
    let shown = line.get(start..end).unwrap_or_default();
    // What was looked for is not cut off with the last word.
    let last_space = shown.rfind(is_space).filter(|space| end < line.len() && start + space > first);
    let shown = last_space.and_then(|space| shown.get(..space)).unwrap_or(shown);
    Excerpt { text: shown.trim(), cut_before: start > 0, cut_after: start + shown.len() < line.len() }
}

fn best_line<'a>(text: &'a str, words: &Words) -> &'a str {
    let mut best = ("", 0);
    let wanted = words.iter().count();
    for line in text.lines().map(str::trim).filter(|line| !line.is_empty()) {
        let count = words.count_in(line);
        if best.0.is_empty() || count > best.1 {
            best = (line, count);
        }
        if count == wanted {
            break;
        }
    }
    best.0
}
