//! The charts' rules.

mod axis;
mod drawing;
mod facts;
mod goals;
mod lines;
mod marks;
mod names;
mod pages;
mod period;
mod points;
mod stage;
mod step;
mod work_days;

use chrono::{Days, NaiveDate};
use proptest::prelude::*;

use super::{Dated, Point};

#[track_caller]
fn day(written: &str) -> NaiveDate {
    written.parse().unwrap()
}

/// `2026-11-23 4`: a value of a day.
#[track_caller]
fn dated(written: &str) -> Dated {
    let (date, value) = written.split_once(' ').unwrap();
    Dated { date: day(date), value: value.parse().unwrap() }
}

fn all(written: &[&str]) -> Vec<Dated> {
    written.iter().map(|written| dated(written)).collect()
}

/// One value each.
fn line_of(written: &[&str]) -> Vec<Point> {
    all(written).into_iter().map(|Dated { date, value }| Point { date, value, count: 1 }).collect()
}

/// Days over 40 years, some often.
fn days() -> impl Strategy<Value = NaiveDate> {
    let from = day("2000-01-01");
    prop_oneof![0_u64..40, 0_u64..15_000].prop_map(move |days| from + Days::new(days))
}

/// What may be stored, damage too.
fn stored_values() -> impl Strategy<Value = Vec<Dated>> {
    let ratings = || (0_u8..=10).prop_map(f64::from);
    let damage = prop::sample::select(vec![f64::NAN, f64::INFINITY, f64::NEG_INFINITY, 1e308, -1e308, 11.0, -1.0]);
    let value = prop_oneof![6 => ratings(), 1 => damage];
    prop::collection::vec((days(), value).prop_map(|(date, value)| Dated { date, value }), 0..60)
}
