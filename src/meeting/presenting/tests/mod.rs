//! The agenda, and what is stored while something fills the screen.

use chrono::NaiveDate;
use proptest::prelude::*;

use super::agenda::part_after;
use super::{AgendaPart, Presentation, Shown, agenda};

#[test]
fn half_an_hour_is_as_in_the_agenda() {
    let parts = agenda(30).map(|(_, from, until)| (from, until));
    assert_eq!(parts, [(0, 3), (3, 8), (8, 15), (15, 22), (22, 26), (26, 30)]);
    assert_eq!(agenda(0), agenda(30));
    assert_eq!(agenda(60).map(|(_, from, _)| from), [0, 6, 16, 30, 44, 52]);
}

#[test]
fn the_part_that_is_on_follows_the_minutes() {
    let half_hour = agenda(30);
    let expected = [
        (-5, AgendaPart::Thank),
        (0, AgendaPart::Thank),
        (2, AgendaPart::Thank),
        (3, AgendaPart::Can),
        (14, AgendaPart::Hard),
        (15, AgendaPart::Proposals),
        (25, AgendaPart::YourView),
        (26, AgendaPart::Agreements),
        (90, AgendaPart::Agreements),
    ];
    for (minutes, part) in expected {
        assert_eq!(part_after(&half_hour, minutes), part, "{minutes}");
    }
}

proptest! {
    #[test]
    fn parts_follow_each_other_and_fill_the_talk(minutes in 1_u16..) {
        let parts = agenda(minutes);
        prop_assert_eq!(parts[0].1, 0);
        prop_assert_eq!(parts[5].2, minutes);
        for pair in parts.windows(2) {
            prop_assert_eq!(pair[0].2, pair[1].1);
            prop_assert!(pair[0].1 <= pair[0].2);
        }
    }

    #[test]
    fn time_never_runs_back_through_the_agenda(minutes in 1_u16..600, first in 0_i64..700, later in 0_i64..700) {
        let parts = agenda(minutes);
        let place = |minute| AgendaPart::ALL.iter().position(|part| *part == part_after(&parts, minute)).unwrap();
        prop_assert!(place(first) <= place(first + later));
    }
}

#[test]
fn it_is_stored_in_this_shape() {
    let noon = NaiveDate::from_ymd_opt(2026, 11, 23).unwrap().and_hms_opt(12, 0, 0).unwrap();
    let shown = Presentation {
        meeting: "20261123T091502123".to_owned(),
        shown: Shown::Card,
        language: "fr".to_owned(),
        started: Some(noon),
    };
    let json = r#"{"meeting":"20261123T091502123","shown":"card","language":"fr","started":"2026-11-23T12:00:00"}"#;
    assert_eq!(serde_json::to_string(&shown).unwrap(), json);
    assert_eq!(serde_json::from_str::<Presentation>(json).unwrap(), shown);
    let least: Presentation = serde_json::from_str(r#"{"meeting":"1","shown":"sheet"}"#).unwrap();
    assert_eq!((least.shown, least.started), (Shown::Sheet, None));
}
