//! Everything that was written, ready to be searched with every key that is pressed.

use chrono::NaiveDate;

use super::words::fold_words;
use super::{Filter, Kind, Written};
use crate::work::folded;

/// In the order it was added: the reader adds the newest first. The folded words of all of it stand in one text with a
/// space before each, so that years are searched in one go.
#[derive(Debug, Default)]
pub struct Index {
    items: Vec<Item>,
    text: String,
    words: String,
    tags: Vec<String>,
}

/// One of them; its texts begin where those of the item before it end.
#[derive(Debug)]
struct Item {
    date: NaiveDate,
    kind: Kind,
    id: String,
    text_end: usize,
    words_end: usize,
    /// Places in the list of tags.
    tags: Vec<usize>,
}

/// Something that was found.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Hit<'a> {
    pub date: NaiveDate,
    pub kind: Kind,
    pub id: &'a str,
    /// As it was written.
    pub text: &'a str,
}

impl Index {
    pub fn is_empty(&self) -> bool {
        self.items.is_empty()
    }

    /// All tags there are, each once, the newest first.
    pub fn tags(&self) -> &[String] {
        &self.tags
    }

    /// Puts it behind what is there.
    pub fn add(&mut self, written: Written) {
        self.text.push_str(&written.text);
        fold_words(&written.text, &mut self.words);
        let tags = written.tags.into_iter().map(|tag| self.place_of(tag)).collect();
        self.items.push(Item {
            date: written.date,
            kind: written.kind,
            id: written.id,
            text_end: self.text.len(),
            words_end: self.words.len(),
            tags,
        });
    }

    /// The places of what fits, in order, at most so many: all words, in any order, each at the beginning of a word; and
    /// every choice. Nothing, when nothing is looked for.
    pub fn search(&self, filter: &Filter, today: NaiveDate, most: usize) -> Vec<usize> {
        let words = filter.words();
        let tag = filter.tag.as_ref().map(|tag| self.tags.iter().position(|other| is_same(other, tag)));
        if filter.is_empty() || tag == Some(None) {
            return Vec::new();
        }
        let (from, until) = filter.period.days(today);
        let mut wanted: Vec<String> = words.iter().map(|word| format!(" {word}")).collect();
        // The longest is in the fewest; the others are looked for in those alone.
        let longest = (0..wanted.len()).max_by_key(|at| wanted.get(*at).map_or(0, String::len));
        let longest = longest.map(|at| wanted.swap_remove(at));
        let fits = |place: &usize| {
            self.items.get(*place).is_some_and(|item| {
                (from..=until).contains(&item.date)
                    && filter.kind.is_none_or(|kind| kind == item.kind)
                    && tag.flatten().is_none_or(|tag| item.tags.contains(&tag))
            }) && wanted.iter().all(|word| self.words_of(*place).contains(word))
        };
        match &longest {
            Some(word) => self.with_word(word).filter(fits).take(most).collect(),
            None => (0..self.items.len()).filter(fits).take(most).collect(),
        }
    }

    /// What is at this place.
    pub fn hit(&self, place: usize) -> Option<Hit<'_>> {
        let item = self.items.get(place)?;
        let start = self.before(place).map_or(0, |before| before.text_end);
        let text = self.text.get(start..item.text_end)?;
        Some(Hit { date: item.date, kind: item.kind, id: &item.id, text })
    }

    /// The places of what has this word. One pass over the text: to begin the search anew behind each place takes far
    /// longer.
    fn with_word(&self, wanted: &str) -> impl Iterator<Item = usize> {
        let mut place = 0;
        self.words.match_indices(wanted).filter_map(move |(at, _)| {
            while self.items.get(place).is_some_and(|item| item.words_end <= at) {
                place += 1;
            }
            // What was found is left behind, so that it is found once.
            let is_new = self.before(place).is_none_or(|before| before.words_end <= at);
            is_new.then(|| {
                place += 1;
                place - 1
            })
        })
    }

    fn words_of(&self, place: usize) -> &str {
        let start = self.before(place).map_or(0, |before| before.words_end);
        let end = self.items.get(place).map_or(start, |item| item.words_end);
        self.words.get(start..end).unwrap_or_default()
    }

    fn before(&self, place: usize) -> Option<&Item> {
        self.items.get(place.checked_sub(1)?)
    }

    fn place_of(&mut self, tag: String) -> usize {
        let known = self.tags.iter().position(|other| is_same(other, &tag));
        known.unwrap_or_else(|| {
            self.tags.push(tag);
            self.tags.len() - 1
        })
    }
}

/// Whether two tags differ in capitals or accents only.
fn is_same(one: &str, other: &str) -> bool {
    one == other || folded(one) == folded(other)
}
