//! Tables as files (RFC 4180), read as loosely as the three programs write them.
//!
//! The csv crate has no way to read rows that end in a backslash and an n, which is what Pain Tracker writes, and a quote
//! inside a field that nobody doubled ends its rows too early.

use super::ReadError;

/// More columns has no table of ours: one for each habit.
const MOST_FIELDS: usize = 2_000;

/// What a row ends with besides the end of the file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum RowEnd {
    /// LF, CR LF or CR.
    Line,
    /// Also the two characters `\n`, outside quotes.
    Backslash,
}

/// The rows of a table, without those that are empty.
pub(super) struct Rows<'a> {
    rest: &'a str,
    end: RowEnd,
}

impl<'a> Rows<'a> {
    pub(super) fn new(text: &'a str, end: RowEnd) -> Self {
        Self { rest: text, end }
    }

    /// How long the end of a row is that stands here; 0: there is none.
    fn end_of_row(&self, at: &str) -> usize {
        if at.starts_with("\r\n") || self.end == RowEnd::Backslash && at.starts_with("\\n") {
            2
        } else {
            usize::from(at.starts_with(['\n', '\r']))
        }
    }

    fn field(&mut self) -> Result<String, ReadError> {
        let Some(quoted) = self.rest.strip_prefix('"') else {
            let ends = |(at, sign): (usize, char)| {
                let here = self.rest.get(at..).unwrap_or_default();
                sign == ',' || self.end_of_row(here) > 0
            };
            let length = self.rest.char_indices().find(|at| ends(*at)).map_or(self.rest.len(), |(at, _)| at);
            let (field, rest) = self.rest.split_at_checked(length).unwrap_or((self.rest, ""));
            self.rest = rest;
            return Ok(field.to_owned());
        };
        let mut field = String::new();
        let mut rest = quoted;
        loop {
            let (before, after) = rest.split_once('"').ok_or(ReadError::Damaged)?;
            field.push_str(before);
            rest = after;
            if let Some(after) = after.strip_prefix('"') {
                rest = after;
            } else if after.is_empty() || after.starts_with(',') || self.end_of_row(after) > 0 {
                self.rest = after;
                return Ok(field);
            }
            // Doubled, as it should be, or left alone inside the field, as Pain Tracker does.
            field.push('"');
        }
    }
}

impl Iterator for Rows<'_> {
    type Item = Result<Vec<String>, ReadError>;

    fn next(&mut self) -> Option<Self::Item> {
        loop {
            let end = self.end_of_row(self.rest);
            if end == 0 {
                break;
            }
            self.rest = self.rest.get(end..).unwrap_or_default();
        }
        if self.rest.is_empty() {
            return None;
        }
        let mut row = Vec::new();
        loop {
            match self.field() {
                Ok(field) if row.len() < MOST_FIELDS => row.push(field),
                Ok(_) => {
                    self.rest = "";
                    return Some(Err(ReadError::TooMuch));
                }
                Err(error) => {
                    self.rest = "";
                    return Some(Err(error));
                }
            }
            match self.rest.strip_prefix(',') {
                Some(rest) => self.rest = rest,
                None => return Some(Ok(row)),
            }
        }
    }
}

/// The field at a place; empty when the row is shorter.
pub(super) fn at(row: &[String], place: usize) -> &str {
    row.get(place).map_or("", |field| field.trim())
}
