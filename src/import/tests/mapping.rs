//! Where tracks go.

use super::device::texts;
use super::{file, text};
use crate::import::{Known, Mapping, Program, Target, TrackName, known, proposal, targets};
use crate::journal::check_in::CheckInField;
use crate::storage::backup::KeyedTexts;

const STEPS: &str = "20260101T080000000";

fn there() -> Known {
    known(&texts(), Program::Loop)
}

#[test]
fn a_measure_with_the_same_name_and_unit_is_proposed_and_else_one_of_its_own() {
    let history = file("loop.zip");
    let own = Target::OwnMeasure;
    let expected = vec![own.clone(), own.clone(), Target::Measure(STEPS.to_owned()), own.clone(), own];
    assert_eq!(proposal(&history, &there()), Mapping { targets: expected, notes: true });
    let other_unit = text("Date,Steps,\n2026-11-20,4000,\n").unwrap();
    assert_eq!(proposal(&other_unit, &there()).targets, [Target::OwnMeasure]);
}

#[test]
fn what_a_check_in_asks_is_proposed_by_its_name_in_every_language() {
    let pain = file("pain-tracker.json");
    let targets: Vec<(&TrackName, Target)> =
        pain.tracks.iter().map(|track| &track.name).zip(proposal(&pain, &there()).targets).collect();
    assert_eq!(
        targets,
        [
            (&TrackName::Pain, Target::CheckIn(CheckInField::Pain)),
            (&TrackName::MissedWork, Target::OwnMeasure),
            (&TrackName::Sleep, Target::CheckIn(CheckInField::Sleep)),
            (&TrackName::Mood, Target::OwnMeasure),
        ]
    );
    for (label, kind, expected) in [
        ("Rugpijn", "range", Target::CheckIn(CheckInField::Pain)),
        ("DOULEUR", "range", Target::CheckIn(CheckInField::Pain)),
        ("Vermoeidheid", "range", Target::CheckIn(CheckInField::Tired)),
        ("Sommeil", "range", Target::CheckIn(CheckInField::Sleep)),
        // Hours of sleep are no rating.
        ("Sleep", "value", Target::OwnMeasure),
        ("Koffie", "range", Target::OwnMeasure),
    ] {
        let backup = format!(
            r##"{{"version":"6","files":{{"trackers.json":{{"x":{{"label":"{label}","type":"{kind}"}}}},"books/1":[{{"note":"#x(4)","end":"2026-11-20T08:00:00Z"}}]}}}}"##
        );
        assert_eq!(proposal(&text(&backup).unwrap(), &there()).targets, [expected], "{label}");
    }
}

#[test]
fn only_what_can_hold_the_values_is_offered() {
    let history = file("loop.zip");
    let codes = |place: usize| -> Vec<String> {
        targets(&history.tracks[place], Program::Loop, &there()).iter().map(Target::code).collect()
    };
    assert_eq!(codes(0), ["own", "leave-out"]);
    // Now and then nobody walked: that nought would fit a rating.
    let ratings = ["check-in:pain", "check-in:tired", "check-in:stress", "check-in:sleep"];
    assert_eq!(codes(2), [vec!["own"], ratings.to_vec(), vec!["measure:20260101T080000000", "leave-out"]].concat());
    let large = text("Date,Steps,\n2026-11-20,4000000,\n").unwrap();
    let nothing = known(&KeyedTexts::default(), Program::Loop);
    assert_eq!(targets(&large.tracks[0], Program::Loop, &nothing), [Target::OwnMeasure, Target::LeaveOut]);
}
