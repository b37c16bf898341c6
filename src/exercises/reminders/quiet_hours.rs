//! The hours without notifications.

use chrono::{NaiveDateTime, NaiveTime};
use serde::{Deserialize, Serialize};

use crate::work::iso;

/// Every day from one wall time to another, which itself is not quiet any more. They may go over midnight. From and
/// until the same time is no time at all.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct QuietHours {
    #[serde(deserialize_with = "iso::read")]
    pub from: NaiveTime,
    #[serde(deserialize_with = "iso::read")]
    pub until: NaiveTime,
}

impl QuietHours {
    pub fn contains(self, time: NaiveTime) -> bool {
        if self.from <= self.until {
            self.from <= time && time < self.until
        } else {
            self.from <= time || time < self.until
        }
    }

    /// The moment itself, or the end of the quiet hours it falls into.
    pub fn after(self, moment: NaiveDateTime) -> NaiveDateTime {
        if !self.contains(moment.time()) {
            return moment;
        }
        let ends_tomorrow = moment.time() >= self.until;
        let day = if ends_tomorrow { moment.date().succ_opt() } else { Some(moment.date()) };
        day.map_or(NaiveDateTime::MAX, |day| day.and_time(self.until))
    }
}
