//! Names of lines, as they stand in addresses.

use proptest::prelude::*;

use crate::journal::chart::{CheckInRating, Line, Rhythm};
use crate::journal::measure::{ChosenMeasure, Direction, MeasureId, Measures, OwnKind, OwnMeasure, Shipped};

#[test]
fn names_never_change() {
    let names = Line::OTHERS.map(|line| line.name());
    let expect = [
        "check-in:pain",
        "check-in:tired",
        "check-in:stress",
        "check-in:sleep",
        "work:hours",
        "work:days-off",
        "diary:heavy",
        "exercise:effort",
    ];
    assert_eq!(names, expect);
    for (name, line) in [
        ("pain7", Line::Measure(MeasureId::Shipped(Shipped::Pain))),
        ("activity:1", Line::Measure(MeasureId::Activity("1".to_owned()))),
        ("check-in:sleep", Line::CheckIn(CheckInRating::Sleep)),
        ("check-in:joy", Line::Measure(MeasureId::Unknown("check-in:joy".to_owned()))),
    ] {
        assert_eq!(Line::of(name), line);
    }
}

proptest! {
    #[test]
    fn every_name_is_kept(name in "\\PC*|(own|paper|activity|check-in|work):[a-z0-9:]*") {
        prop_assert_eq!(Line::of(&name).name(), name);
    }
}

fn own(id: &str, kind: OwnKind, every_days: Option<u16>) -> OwnMeasure {
    let direction = Direction::HigherIsBetter;
    OwnMeasure { id: id.to_owned(), name: "Stairs".to_owned(), kind, direction, every_days, put_away: None }
}

#[test]
fn neighbours_are_as_far_apart_as_the_rhythm_allows() {
    let own = vec![own("daily", OwnKind::YesNo, Some(1)), own("whenever", OwnKind::Rating, None)];
    let chosen =
        vec![ChosenMeasure { measure: MeasureId::Shipped(Shipped::WorkAbility), on: true, every_days: Some(28) }];
    let measures = Measures { own, chosen, ..Measures::default() };
    for (name, days) in [
        ("check-in:pain", 1),
        ("diary:heavy", 1),
        ("own:daily", 1),
        ("exercise:effort", 3),
        ("pain7", 10),
        ("work:hours", 10),
        ("activity:1", 21),
        ("workAbility", 42),
        ("own:whenever", 136),
    ] {
        assert_eq!(Line::of(name).rhythm(&measures).most_days_apart(), days, "{name}");
    }
    assert_eq!(Line::of("own:daily").rhythm(&measures), Rhythm::Daily);
}

#[test]
fn an_answer_that_is_no_step_has_no_place_on_the_scale() {
    let expectation = Line::of("expectation").range(&Measures::default());
    assert_eq!(expectation, Some((0.0, 4.0)));
}
