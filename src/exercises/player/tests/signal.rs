//! How cues reach the person.

use super::super::{Cue, PhaseKind, PlayerChoice, PlayerSettings, Signal, signal};
use crate::platform::sound::Beep;

const CUES: [Cue; 9] = [
    Cue::ExerciseStarts(0),
    Cue::PhaseStarts(PhaseKind::Rest),
    Cue::PhaseStarts(PhaseKind::Hold(10)),
    Cue::PhaseEnds,
    Cue::TimeUp,
    Cue::Countdown(3),
    Cue::Halfway,
    Cue::RepCounted(7),
    Cue::Finished,
];

#[test]
fn each_can_be_off() {
    let mut silent = PlayerSettings::default();
    for choice in [PlayerChoice::Sound(false), PlayerChoice::Vibration(false), PlayerChoice::Speech(false)] {
        silent = choice.apply(silent);
    }
    for cue in CUES {
        assert_eq!(signal(cue, &silent, true), Signal { beep: None, vibration: &[], say: false }, "{cue:?}");
        let heard = signal(cue, &PlayerChoice::Sound(true).apply(silent), true);
        assert!(heard.vibration.is_empty() && !heard.say);
        let felt = signal(cue, &PlayerChoice::Vibration(true).apply(silent), true);
        assert!(felt.beep.is_none() && !felt.say);
        let said = signal(cue, &PlayerChoice::Speech(true).apply(silent), true);
        assert!(said.beep.is_none() && said.vibration.is_empty());
    }
}

#[test]
fn without_a_voice_numbers_are_beeped_and_with_one_they_are_said() {
    let settings = PlayerSettings::default();
    for (cue, beep) in [(Cue::Countdown(2), Beep::Tick), (Cue::RepCounted(4), Beep::Rep)] {
        assert_eq!((signal(cue, &settings, false).beep, signal(cue, &settings, false).say), (Some(beep), false));
        assert_eq!((signal(cue, &settings, true).beep, signal(cue, &settings, true).say), (None, true));
    }
    let start = signal(Cue::PhaseStarts(PhaseKind::Hold(10)), &settings, true);
    assert_eq!((start.beep, start.say), (Some(Beep::Start), true));
}

#[test]
fn every_end_can_be_heard_and_felt_without_a_voice() {
    for cue in [Cue::PhaseEnds, Cue::TimeUp, Cue::Finished, Cue::PhaseStarts(PhaseKind::Open)] {
        let signal = signal(cue, &PlayerSettings::default(), false);
        assert!(signal.beep.is_some() && !signal.vibration.is_empty(), "{cue:?}");
    }
}
