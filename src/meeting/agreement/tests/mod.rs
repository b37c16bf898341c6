//! Agreements: the rules, and the pages as they are read.

mod any;
mod changes;
mod due;
mod follow_up;
mod order;
mod pages;
mod problems;
mod properties;
mod proposed;
pub(in crate::meeting) mod stage;
mod stored;
mod talks_waiting;

use chrono::{NaiveDate, NaiveDateTime};

use super::{Agreement, AgreementStatus, Check};

#[track_caller]
pub(in crate::meeting) fn day(written: &str) -> NaiveDate {
    written.parse().unwrap()
}

pub(in crate::meeting) fn now() -> NaiveDateTime {
    day("2026-11-23").and_hms_opt(15, 30, 0).unwrap()
}

/// An agreement of the talk "t" with words, and nothing else.
pub(in crate::meeting) fn agreement(what: &str) -> Agreement {
    Agreement { what: what.to_owned(), ..Agreement::new("t", now()) }
}

fn check(id: &str, date: &str, status: Option<AgreementStatus>) -> Check {
    Check { status, ..Check::new(id.to_owned(), day(date)) }
}
