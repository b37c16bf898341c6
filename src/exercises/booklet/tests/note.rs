//! What the therapist said, and the changes to it.

use super::dose;
use crate::exercises::booklet::{Dose, DoseChange, DosePart, NoteChange, TherapistNote};

fn note() -> TherapistNote {
    TherapistNote { dose: dose([2, 8, 0, 0, 0]), note: "Slowly.".to_owned() }
}

#[test]
fn the_first_change_begins_a_note() {
    let begun = NoteChange::Note("Slowly.".to_owned()).apply(None);
    assert_eq!(begun, TherapistNote { dose: Dose::default(), ..note() });
    let reps = NoteChange::Dose(DoseChange::Part(DosePart::Reps, Some(8))).apply(Some(begun));
    assert_eq!(reps, TherapistNote { dose: dose([0, 8, 0, 0, 0]), ..note() });
}

#[test]
fn all_can_be_taken_away_and_put_back() {
    let emptied = NoteChange::Replace(TherapistNote::default()).apply(Some(note()));
    assert!(emptied.is_empty());
    assert_eq!(NoteChange::Replace(note()).apply(Some(emptied)), note());
}

#[test]
fn a_dose_or_words_make_a_note() {
    assert!(!note().is_empty());
    assert!(!TherapistNote { note: String::new(), ..note() }.is_empty());
    assert!(!TherapistNote { dose: Dose::default(), ..note() }.is_empty());
    assert!(!TherapistNote { dose: Dose { per_side: true, ..Dose::default() }, note: String::new() }.is_empty());
    assert!(TherapistNote { dose: Dose::default(), note: " \n".to_owned() }.is_empty());
}

#[test]
fn the_therapists_dose_comes_first() {
    let usual = dose([3, 12, 0, 0, 0]);
    assert_eq!(note().dose_or(usual), note().dose);
    assert_eq!(TherapistNote::default().dose_or(usual), usual);
}

#[test]
fn it_is_stored_under_the_name_of_the_exercise() {
    assert_eq!(TherapistNote::key("bridge").as_str(), "reprise/exercise-note/bridge");
    assert_eq!(TherapistNote::key("own:20261123T0915").as_str(), "reprise/exercise-note/own:20261123T0915");
}
