//! Content lines: folding and escaping (RFC 5545 §3.1, §3.3.11).
//!
//! Written by hand: icalendar 0.17 costs 17 kB over the wire, lets lines grow to 76 octets, and leaves a bare carriage
//! return in a text, which some readers take for the end of the line.

/// The octets of a line, without its end.
const LONGEST: usize = 75;

/// The longest title, in characters; calendars show less.
const TITLE: usize = 120;

/// Content lines, as they are written one after another.
#[derive(Default)]
pub(super) struct Lines(String);

impl Lines {
    /// A line whose value needs no escaping.
    pub(super) fn push(&mut self, name: &str, value: &str) {
        let mut octets = 0;
        for character in name.chars().chain([':']).chain(value.chars()) {
            if octets + character.len_utf8() > LONGEST {
                self.0.push_str("\r\n ");
                octets = 1;
            }
            self.0.push(character);
            octets += character.len_utf8();
        }
        self.0.push_str("\r\n");
    }

    /// A line whose value is any text.
    pub(super) fn push_text(&mut self, name: &str, text: &str) {
        self.push(name, &escaped(text));
    }

    /// Lines that are folded already.
    pub(super) fn append(&mut self, lines: &str) {
        self.0.push_str(lines);
    }

    pub(super) fn into_text(self) -> String {
        self.0
    }
}

/// A TEXT value. Control characters are left out, and every way to end a line becomes the one that TEXT has.
fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    let mut characters = text.chars().peekable();
    while let Some(character) = characters.next() {
        match character {
            // The line feed that follows is the end of this line.
            '\r' if characters.peek() == Some(&'\n') => {}
            '\n' | '\r' | '\u{85}' | '\u{2028}' | '\u{2029}' => escaped.push_str("\\n"),
            '\t' => escaped.push(' '),
            '\\' | ';' | ',' => escaped.extend(['\\', character]),
            _ if character.is_control() => {}
            _ => escaped.push(character),
        }
    }
    escaped
}

/// What a calendar shows of an event: the first of these that says something, on one line, and cut where it is too long.
/// Never empty, for some calendars drop an event without a title.
pub(super) fn title(names: &[&str]) -> String {
    let titles = names.iter().map(|name| one_line(name));
    titles.into_iter().find(|title| !title.is_empty()).unwrap_or_else(|| "Reprise".to_owned())
}

/// Single spaces between the words.
fn one_line(text: &str) -> String {
    let mut line = String::new();
    let mut length = 0;
    for word in text.split(|c: char| c.is_whitespace() || c.is_control()).filter(|word| !word.is_empty()) {
        let space = (length > 0).then_some(' ');
        for character in space.into_iter().chain(word.chars()) {
            if length == TITLE {
                line.push('…');
                return line;
            }
            line.push(character);
            length += 1;
        }
    }
    line
}
