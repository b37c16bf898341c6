//! Files made here and elsewhere, damaged in every way, and merged.

mod any;
mod features;
mod files;
mod fixtures;
mod hostile;
mod merging;
mod merging_any;
mod overviews;
mod slicing;

use chrono::NaiveDateTime;

use super::{Contents, KeyedTexts};
use crate::work::iso;

pub(in crate::storage) fn texts(listed: &[(&str, &str)]) -> KeyedTexts {
    listed.iter().map(|(name, text)| ((*name).to_owned(), (*text).to_owned())).collect()
}

fn moment(written: &str) -> NaiveDateTime {
    iso::date_time(written).unwrap()
}

fn contents(listed: &[(&str, &str)]) -> Contents {
    Contents {
        made: moment("2026-11-23T16:20:05"),
        device: "Telefoon van Noor".to_owned(),
        app: "0.1.0".to_owned(),
        texts: texts(listed),
    }
}
