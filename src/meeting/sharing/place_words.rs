//! What stands at a place, whatever it is.

use super::pattern_rows::{WeekReader, WeekRow, pattern_rows};
use super::when;
use crate::i18n::{Language, texts};
use crate::meeting::preparation::{LinePlace, Meeting};

/// The words at this place, or the days and numbers in words. For the person's own screen: shared or not.
pub(super) fn place_words(meeting: &Meeting, place: &LinePlace, language: Language) -> String {
    match place {
        LinePlace::When => when(&meeting.basics, language).unwrap_or_default(),
        LinePlace::Week(id) => {
            let number = meeting.pattern.weeks.iter().take_while(|week| week.id != *id).count() + 1;
            let mut rows = pattern_rows(&meeting.pattern, WeekReader::Trusted, language).into_iter();
            let row = rows.find(|row| row.number == number);
            row.map(|row| WeekRow { tasks: None, ..row }.words(texts(language))).unwrap_or_default()
        }
        place => meeting.line(place).map(|line| line.text.trim().to_owned()).unwrap_or_default(),
    }
}

/// The first words, for those who hear a list of many lines.
pub(super) fn first_words(words: &str) -> String {
    const MOST: usize = 60;
    let line = words.lines().next().unwrap_or_default();
    match line.char_indices().nth(MOST) {
        Some((end, _)) => format!("{} …", line.get(..end).unwrap_or(line).trim_end()),
        None => line.to_owned(),
    }
}
