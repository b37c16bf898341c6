//! Days and times as ISO 8601 writes them. chrono writes them itself; its reader knows every format there is, which is
//! 4 kB over the wire.

use chrono::{NaiveDate, NaiveDateTime, NaiveTime, Weekday};
use serde::de::{Deserialize, DeserializeOwned, Deserializer, Error};

/// `2026-11-23`; years beyond four digits have a sign.
pub fn date(written: &str) -> Option<NaiveDate> {
    let unsigned = written.strip_prefix(['+', '-']).unwrap_or(written);
    let signed = unsigned.len() < written.len();
    let (year, rest) = unsigned.split_once('-')?;
    let (month, day) = rest.split_once('-')?;
    let year = i32::try_from(digits(year, 4, if signed { 6 } else { 4 })?).ok()?;
    let year = if written.starts_with('-') { -year } else { year };
    NaiveDate::from_ymd_opt(year, digits(month, 1, 2)?, digits(day, 1, 2)?)
}

/// `08:30`, `08:30:00`, or with up to nine digits of a second behind a point.
pub fn time(written: &str) -> Option<NaiveTime> {
    let (hour, rest) = written.split_once(':')?;
    let (minute, seconds) = rest.split_once(':').unwrap_or((rest, "00"));
    let (second, fraction) = seconds.split_once('.').unwrap_or((seconds, "0"));
    let (second, nano) = (digits(second, 2, 2)?, digits(fraction, 1, 9)?);
    let nano = (fraction.len()..9).fold(nano, |nano, _| nano * 10);
    // chrono keeps a leap second as the one before it with more than a second of nanoseconds.
    let (second, nano) = if second == 60 { (59, nano + 1_000_000_000) } else { (second, nano) };
    NaiveTime::from_hms_nano_opt(digits(hour, 2, 2)?, digits(minute, 2, 2)?, second, nano)
}

/// A date and a time with a `T` between them.
pub fn date_time(written: &str) -> Option<NaiveDateTime> {
    let (day, of_day) = written.split_once('T')?;
    Some(date(day)?.and_time(time(of_day)?))
}

/// `Mon` to `Sun`.
pub fn weekday(written: &str) -> Option<Weekday> {
    use Weekday::{Fri, Mon, Sat, Sun, Thu, Tue, Wed};
    let names = [("Mon", Mon), ("Tue", Tue), ("Wed", Wed), ("Thu", Thu), ("Fri", Fri), ("Sat", Sat), ("Sun", Sun)];
    names.into_iter().find(|(name, _)| *name == written).map(|(_, day)| day)
}

fn digits(text: &str, least: usize, most: usize) -> Option<u32> {
    let fits = (least..=most).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_digit());
    fits.then(|| text.parse().ok()).flatten()
}

/// Something stored documents hold as ISO text.
pub trait Iso: Sized {
    type Written: DeserializeOwned;

    fn read(written: Self::Written) -> Option<Self>;
}

impl Iso for NaiveDate {
    type Written = String;

    fn read(written: String) -> Option<Self> {
        date(&written)
    }
}

impl Iso for NaiveTime {
    type Written = String;

    fn read(written: String) -> Option<Self> {
        time(&written)
    }
}

impl Iso for NaiveDateTime {
    type Written = String;

    fn read(written: String) -> Option<Self> {
        date_time(&written)
    }
}

impl Iso for Weekday {
    type Written = String;

    fn read(written: String) -> Option<Self> {
        weekday(&written)
    }
}

impl<T: Iso> Iso for Option<T> {
    type Written = Option<T::Written>;

    fn read(written: Self::Written) -> Option<Self> {
        written.map_or(Some(None), |written| T::read(written).map(Some))
    }
}

impl<T: Iso> Iso for Vec<T> {
    type Written = Vec<T::Written>;

    fn read(written: Self::Written) -> Option<Self> {
        written.into_iter().map(T::read).collect()
    }
}

impl<A: Iso, B: Iso> Iso for (A, B) {
    type Written = (A::Written, B::Written);

    fn read((first, second): Self::Written) -> Option<Self> {
        Some((A::read(first)?, B::read(second)?))
    }
}

/// For `#[serde(deserialize_with = "iso::read")]`, on a day or time, two of them, an optional one (together with
/// `default`), or a list of them.
///
/// # Errors
/// When the text is no such day or time.
pub fn read<'de, D: Deserializer<'de>, T: Iso>(deserializer: D) -> Result<T, D::Error> {
    let written = T::Written::deserialize(deserializer)?;
    T::read(written).ok_or_else(|| D::Error::custom("not a day or time"))
}

#[cfg(test)]
mod tests {
    use chrono::{Days, NaiveDate, NaiveDateTime, NaiveTime, TimeDelta, Weekday};
    use proptest::prelude::*;
    use serde::{Deserialize, Serialize};
    use serde_json::{from_value, json, to_value};

    use super::{date, date_time, time};

    #[derive(Debug, PartialEq, Serialize, Deserialize)]
    struct Stored {
        #[serde(deserialize_with = "super::read")]
        day: NaiveDate,
        #[serde(default, deserialize_with = "super::read")]
        moment: Option<NaiveDateTime>,
        #[serde(default, deserialize_with = "super::read")]
        times: Vec<NaiveTime>,
        #[serde(default, deserialize_with = "super::read")]
        weekdays: Vec<Weekday>,
        #[serde(default, deserialize_with = "super::read")]
        planned: Option<(NaiveDate, NaiveTime)>,
    }

    fn days() -> impl Strategy<Value = NaiveDate> {
        prop_oneof![
            (0_u64..200_000).prop_map(|days| NaiveDate::from_ymd_opt(1800, 1, 1).unwrap() + Days::new(days)),
            (0_u64..191_000_000).prop_map(|days| NaiveDate::MIN + Days::new(days)),
        ]
    }

    fn times() -> impl Strategy<Value = NaiveTime> {
        let parts =
            (0_u32..86_400, prop_oneof![Just(0), (0_u32..1000).prop_map(|ms| ms * 1_000_000), 0_u32..1_000_000_000]);
        let leap = (0_u32..1440, 1_000_000_000_u32..2_000_000_000).prop_map(|(minute, nano)| (minute * 60 + 59, nano));
        prop_oneof![9 => parts, 1 => leap]
            .prop_map(|(seconds, nano)| NaiveTime::from_num_seconds_from_midnight_opt(seconds, nano).unwrap())
    }

    proptest! {
        #[test]
        fn what_chrono_writes_is_read(day in days(), of_day in times(), more in times()) {
            let moment = day.and_time(of_day);
            prop_assert_eq!(date(&day.to_string()), Some(day));
            prop_assert_eq!(time(&of_day.to_string()), Some(of_day));
            prop_assert_eq!(date_time(&format!("{moment:?}")), Some(moment));
            let stored = Stored { day, moment: Some(moment), times: vec![of_day, more], weekdays: vec![Weekday::Sun], planned: Some((day, more)) };
            let json = to_value(&stored).unwrap();
            prop_assert_eq!(from_value::<Stored>(json).unwrap(), stored);
        }

        /// What is read at all means what chrono takes it to mean.
        #[test]
        fn nothing_is_read_in_another_way(text in "[-+]?[0-9]{1,6}-[0-9]{1,3}-[0-9]{1,3}", of_day in "[0-9]{1,3}:[0-9]{1,3}(:[0-9]{1,2}(\\.[0-9]{1,10})?)?") {
            if let Some(day) = date(&text) {
                prop_assert_eq!(text.parse(), Ok(day));
            }
            if let Some(read) = time(&of_day) {
                prop_assert_eq!(of_day.parse(), Ok(read));
            }
        }
    }

    #[test]
    fn days_and_times_are_read() {
        let day = NaiveDate::from_ymd_opt(2026, 11, 3);
        assert_eq!(date("2026-11-03"), day);
        assert_eq!(date("2026-11-3"), day);
        assert_eq!(time("08:30"), NaiveTime::from_hms_opt(8, 30, 0));
        assert_eq!(time("08:30:15.5"), NaiveTime::from_hms_milli_opt(8, 30, 15, 500));
        assert_eq!(
            date_time("2026-11-03T23:59:60"),
            day.and_then(|day| { Some(day.and_time(NaiveTime::from_hms_milli_opt(23, 59, 59, 1000)?)) })
        );
        let odd = day.map(|day| day.and_time(NaiveTime::MIN) + TimeDelta::milliseconds(1));
        assert_eq!(date_time("2026-11-03T00:00:00.001"), odd);
    }

    #[test]
    fn other_texts_are_refused() {
        for text in ["", "2026", "2026-11", "2026-13-01", "2026-02-29", "26-11-03", "12026-11-03", "2026-11-03T08:00"] {
            assert_eq!(date(text), None, "{text}");
        }
        for text in ["", "8:30", "08", "24:00", "08:60", "08:30:", "08:30:61", "08:30:00.", "08:30:00.1234567890"] {
            assert_eq!(time(text), None, "{text}");
        }
        for text in ["2026-11-03", "2026-11-03 08:30:00", "2026-11-03T"] {
            assert_eq!(date_time(text), None, "{text}");
        }
        for json in [
            json!({}),
            json!({ "day": 3 }),
            json!({ "day": "2026-11-03", "weekdays": ["Someday"] }),
            json!({ "day": "2026-11-03", "planned": ["2026-11-03"] }),
        ] {
            assert!(from_value::<Stored>(json.clone()).is_err(), "{json}");
        }
        assert!(from_value::<Stored>(json!({ "day": "2026-11-03", "moment": null })).is_ok());
    }
}
