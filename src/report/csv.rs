//! Tables as files (RFC 4180): UTF-8, rows ending in CR LF, a field in quotes where it must be.
//!
//! A spreadsheet program takes a cell that begins with `=`, `+`, `-` or `@` for a formula, in quotes or not, and would
//! calculate what somebody wrote; such a text gets an apostrophe before it, which those programs read as "this is text".

use crate::i18n::{Language, decimal_separator};

/// What stands between the fields. Programs set to Dutch or French expect the semicolon, because the comma is their
/// decimal sign; RFC 4180 knows the comma only.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Separator {
    Comma,
    Semicolon,
}

/// One field.
#[derive(Debug, Clone, PartialEq)]
pub enum Cell {
    Empty,
    /// Somebody's words, or ours.
    Text(String),
    /// A finite number.
    Number(f64),
}

impl Cell {
    /// Text; nothing when there is none.
    pub fn text(text: impl Into<String>) -> Self {
        let text = text.into();
        if text.is_empty() { Self::Empty } else { Self::Text(text) }
    }
}

impl Separator {
    /// What a spreadsheet program in this language expects.
    pub fn expected(language: Language) -> Self {
        if decimal_separator(language) == ',' { Self::Semicolon } else { Self::Comma }
    }

    fn sign(self) -> char {
        match self {
            Self::Comma => ',',
            Self::Semicolon => ';',
        }
    }

    /// A comma in a number would part it in two where the comma parts the fields.
    fn number(self, number: f64) -> String {
        let number = number.to_string();
        match self {
            Self::Comma => number,
            Self::Semicolon => number.replace('.', ","),
        }
    }
}

/// The file. It begins with the mark that tells spreadsheet programs it is UTF-8.
pub fn csv(rows: &[Vec<Cell>], separator: Separator) -> String {
    let mut file = String::from('\u{feff}');
    for row in rows {
        for (index, cell) in row.iter().enumerate() {
            if index > 0 {
                file.push(separator.sign());
            }
            push(&mut file, cell, separator);
        }
        file.push_str("\r\n");
    }
    file
}

fn push(file: &mut String, cell: &Cell, separator: Separator) {
    match cell {
        Cell::Number(number) if number.is_finite() => file.push_str(&separator.number(*number)),
        Cell::Empty | Cell::Number(_) => {}
        Cell::Text(text) => {
            let text = harmless(text);
            let quoted = text.contains(['"', '\r', '\n', ',', ';']) || text.trim() != text;
            if quoted {
                file.push('"');
                file.push_str(&text.replace('"', "\"\""));
                file.push('"');
            } else {
                file.push_str(&text);
            }
        }
    }
}

/// Also the wide forms that some programs take for the same signs, and blanks before any of them.
fn harmless(text: &str) -> String {
    let blank = |character: char| character.is_whitespace() || character == '\u{feff}' || character.is_control();
    let first = text.trim_start_matches(blank);
    let formula = first.starts_with(['=', '+', '-', '@', '＝', '＋', '－', '＠']);
    let tab = text.starts_with(['\t', '\r']);
    if formula || tab { format!("'{text}") } else { text.to_owned() }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::{Cell, Separator, csv};
    use crate::i18n::Language;

    #[track_caller]
    fn check(cells: &[Cell], expected: &str) {
        assert_eq!(csv(&[cells.to_vec()], Separator::Comma), format!("\u{feff}{expected}\r\n"));
    }

    fn text(text: &str) -> Cell {
        Cell::text(text)
    }

    #[test]
    fn fields_are_quoted_where_they_must_be() {
        check(&[text("2026-11-23"), Cell::Number(7.5), Cell::Empty], "2026-11-23,7.5,");
        check(&[text("tilde, weer")], "\"tilde, weer\"");
        check(&[text("She said \"slowly\".")], "\"She said \"\"slowly\"\".\"");
        check(&[text("one\ntwo\r\nthree")], "\"one\ntwo\r\nthree\"");
        check(&[text(" blank before")], "\" blank before\"");
        check(&[text("été 😀")], "été 😀");
    }

    #[test]
    fn what_a_program_would_calculate_is_text() {
        check(&[text("=1+1")], "'=1+1");
        check(&[text("+32 2 123")], "'+32 2 123");
        check(&[text("-not today")], "'-not today");
        check(&[text("@home")], "'@home");
        check(&[text("\t=A1")], "'\t=A1");
        check(&[text("  =A1")], "'  =A1");
        check(&[text("=HYPERLINK(\"x\",\"y\")")], "\"'=HYPERLINK(\"\"x\"\",\"\"y\"\")\"");
        check(&[text("5 = a lot")], "5 = a lot");
        // A number is no text: it stays what it is.
        check(&[Cell::Number(-3.0)], "-3");
        check(&[Cell::Number(f64::NAN), Cell::Number(f64::INFINITY)], ",");
    }

    #[test]
    fn where_the_comma_is_the_decimal_sign_the_semicolon_parts_the_fields() {
        let row = vec![text("uren"), Cell::Number(24.5)];
        assert_eq!(csv(&[row], Separator::expected(Language::Nl)), "\u{feff}uren;24,5\r\n");
        assert_eq!(Separator::expected(Language::En), Separator::Comma);
    }

    fn cells() -> impl Strategy<Value = Cell> {
        prop_oneof![
            Just(Cell::Empty),
            "[-+=@a-zé\",;\r\n\t '😀]{0,12}".prop_map(Cell::text),
            (-1_000_000_i32..1_000_000).prop_map(|hundredths| Cell::Number(f64::from(hundredths) / 100.0)),
        ]
    }

    proptest! {
        /// Read by another program, every field comes back as it was, but for the apostrophe.
        #[test]
        fn another_reader_finds_every_field(rows in prop::collection::vec(prop::collection::vec(cells(), 3), 1..8), semicolon: bool) {
            let separator = if semicolon { Separator::Semicolon } else { Separator::Comma };
            let file = csv(&rows, separator);
            let bytes = file.trim_start_matches('\u{feff}').as_bytes();
            let delimiter = if semicolon { b';' } else { b',' };
            let mut reader = csv_reader::ReaderBuilder::new().has_headers(false).delimiter(delimiter).from_reader(bytes);
            let records: Vec<csv_reader::StringRecord> = reader.records().collect::<Result<_, _>>().unwrap();
            prop_assert_eq!(records.len(), rows.len());
            for (record, row) in records.iter().zip(&rows) {
                prop_assert_eq!(record.len(), row.len());
                for (read, cell) in record.iter().zip(row) {
                    match cell {
                        Cell::Empty => prop_assert_eq!(read, ""),
                        Cell::Number(number) => {
                            prop_assert_eq!(read.replace(',', ".").parse::<f64>().ok(), Some(*number));
                        }
                        Cell::Text(text) => {
                            let words = read.strip_prefix('\'').filter(|words| words == text).unwrap_or(read);
                            prop_assert_eq!(words, text);
                            let begins = read.trim_start();
                            prop_assert!(!begins.starts_with(['=', '+', '-', '@']), "{}", read);
                        }
                    }
                }
            }
        }
    }
}
