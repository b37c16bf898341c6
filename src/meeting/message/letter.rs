//! Putting paragraphs together.

/// With an empty line between them; those with nothing in them are left out.
pub(super) fn letter(paragraphs: &[String]) -> String {
    joined(paragraphs, "\n\n")
}

/// Under each other; those with nothing in them are left out.
pub(super) fn lines(lines: &[String]) -> String {
    joined(lines, "\n")
}

fn joined(pieces: &[String], between: &str) -> String {
    let mut text = String::new();
    for piece in pieces.iter().map(|piece| piece.trim_end()).filter(|piece| !piece.is_empty()) {
        if !text.is_empty() {
            text.push_str(between);
        }
        text.push_str(piece);
    }
    text
}
