//! When the calendar asks for a backup.

use proptest::prelude::*;

use super::{day, log, made};
use crate::settings::safety::{BackupLog, BackupReminder, Rhythm, reminder};

fn since(chosen: &str, rhythm: Rhythm) -> BackupLog {
    BackupLog { rhythm_since: Some(day(chosen)), ..log(None, rhythm) }
}

#[track_caller]
fn asks(log: &BackupLog, expected: [&str; 3]) {
    let reminder = reminder(log).unwrap();
    assert_eq!((reminder.first, reminder.rhythm), (day(expected[0]), log.rhythm));
    let days = reminder.days(day("2026-01-01"), day("2029-01-01"));
    assert_eq!(days[..3], expected.map(day));
}

#[test]
fn it_counts_from_the_day_the_rhythm_was_chosen() {
    asks(&since("2026-11-23", Rhythm::Weekly), ["2026-11-30", "2026-12-07", "2026-12-14"]);
    asks(&since("2026-11-23", Rhythm::Monthly), ["2026-12-23", "2027-01-23", "2027-02-23"]);
    asks(&since("2026-11-23", Rhythm::ThreeMonths), ["2027-02-23", "2027-05-23", "2027-08-23"]);
    assert_eq!(reminder(&since("2026-11-23", Rhythm::Off)), None);
    assert_eq!(reminder(&BackupLog::default()), None);
}

#[test]
fn what_not_every_month_has_waits_for_the_first() {
    asks(&since("2026-10-31", Rhythm::Monthly), ["2026-12-01", "2027-01-01", "2027-02-01"]);
    asks(&since("2026-11-29", Rhythm::Monthly), ["2027-01-01", "2027-02-01", "2027-03-01"]);
    asks(&since("2027-01-31", Rhythm::Monthly), ["2027-02-28", "2027-03-28", "2027-04-28"]);
    asks(&since("2026-11-30", Rhythm::ThreeMonths), ["2027-02-28", "2027-05-28", "2027-08-28"]);
    asks(&since("2026-11-24", Rhythm::Weekly), ["2026-12-01", "2026-12-08", "2026-12-15"]);
    asks(&since("2026-12-24", Rhythm::Weekly), ["2026-12-31", "2027-01-07", "2027-01-14"]);
}

#[test]
fn a_backup_moves_nothing() {
    let log = since("2026-11-23", Rhythm::Monthly);
    let later = BackupLog { last: Some(made("2027-05-20")), ..log.clone() };
    assert_eq!(reminder(&later), reminder(&log));
    let without_day = BackupLog { rhythm_since: None, ..later };
    let expected = BackupReminder { first: day("2027-06-20"), rhythm: Rhythm::Monthly };
    assert_eq!(reminder(&without_day), Some(expected));
}

proptest! {
    #[test]
    fn the_days_are_as_far_apart_as_the_rhythm_says(chosen in 0_u64..4_000, rhythm in 1..4_usize) {
        let chosen = day("2020-01-01") + chrono::Days::new(chosen);
        let rhythm = Rhythm::ALL[rhythm];
        let log = BackupLog { rhythm_since: Some(chosen), ..log(None, rhythm) };
        let days = reminder(&log).unwrap().days(chosen, chosen + chrono::Days::new(1_000));
        let (least, most) = match rhythm {
            Rhythm::Off | Rhythm::Weekly => (7, 7),
            Rhythm::Monthly => (28, 31),
            Rhythm::ThreeMonths => (89, 92),
        };
        prop_assert!(days.len() > 9);
        for pair in days.windows(2) {
            let apart = (pair[1] - pair[0]).num_days();
            prop_assert!((least..=most).contains(&apart), "{:?}", pair);
        }
        let wait = (days[0] - chosen).num_days();
        prop_assert!(wait >= least && wait <= most + 3, "{} days", wait);
    }
}
