//! Finding again: what is found, what is marked, which days there are.

mod index;
mod marked;
mod marks;
mod month;
mod pages;
mod reading;
mod written;

use chrono::{NaiveDate, NaiveDateTime};

use super::{Kind, Written};
use crate::journal::check_in::CheckIn;

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn moment(text: &str) -> NaiveDateTime {
    text.parse().unwrap()
}

/// Words about a day, each with an id of its own.
fn note(date: &str, id: &str, text: &str, tags: &[&str]) -> Written {
    let tags = tags.iter().map(|tag| (*tag).to_owned()).collect();
    Written { date: day(date), kind: Kind::CheckIn, id: id.to_owned(), text: text.to_owned(), tags }
}

fn check_in(moment_of: &str, words: &str) -> CheckIn {
    let now = moment(moment_of);
    CheckIn { words: words.to_owned(), ..CheckIn::new(now.date(), now) }
}
