//! What is stored keeps its names, and what cannot be right does no harm.

use serde_json::json;

use super::super::{Act, Pace, PlayerChoice, PlayerSettings, Session, SessionItem, Standing, outcome};
use super::{PACED, at, hold, item, play, reps, seconds, session};
use crate::exercises::plan::PlanItem;
use crate::storage::Document;

#[test]
fn a_session_keeps_its_names() {
    let date = at(0).date();
    let mut items = vec![item("bridge", reps(2, 8)), item("own:1", hold(1, 9))];
    items[0].easier = true;
    let session = Session::new(Some("p".to_owned()), Some((date, at(0).time())), items, PACED, at(0));
    let session = play(session, [(13, Act::Look), (15, Act::StopEarly)]);
    let stored = json!({
        "plan": "p",
        "occurrence": ["2026-11-23", "09:00:00"],
        "items": [
            { "exercise": "bridge", "dose": { "sets": 2, "reps": 8 }, "easier": true, "skipped": false },
            { "exercise": "own:1", "dose": { "reps": 1, "holdSeconds": 9 }, "easier": false, "skipped": false },
        ],
        "pace": { "restSeconds": 30, "repSeconds": 4 },
        "started": "2026-11-23T09:00:00",
        "run": {
            "position": { "item": 0, "phase": 1, "reps": 2 },
            "spentMilliseconds": 2_000,
            "since": null,
            "end": { "at": "2026-11-23T09:00:15", "early": true },
        },
    });
    assert_eq!(serde_json::to_value(&session).unwrap(), stored);
    assert_eq!(serde_json::from_value::<Session>(stored).unwrap(), session);
    assert_eq!((Session::key().as_str(), Session::VERSION), ("reprise/exercise-session", 1));
}

#[test]
fn settings_keep_their_names_and_ranges() {
    let stored = json!({
        "sound": true, "vibration": true, "speech": true, "keepAwake": true,
        "handsFree": false, "restSeconds": 30, "repSeconds": 4,
    });
    assert_eq!(serde_json::to_value(PlayerSettings::default()).unwrap(), stored);
    assert_eq!(serde_json::from_value::<PlayerSettings>(stored).unwrap(), PlayerSettings::default());
    assert_eq!(PlayerSettings::key().as_str(), "reprise/player-settings");
    let with = |choices: &[PlayerChoice]| {
        choices.iter().fold(PlayerSettings::default(), |settings, choice| choice.apply(settings))
    };
    let low = with(&[PlayerChoice::RestSeconds(0), PlayerChoice::RepSeconds(0)]);
    assert_eq!((low.rest_seconds, low.rep_seconds), (5, 2));
    let high = with(&[PlayerChoice::RestSeconds(9_999), PlayerChoice::RepSeconds(9_999)]);
    assert_eq!((high.rest_seconds, high.rep_seconds), (300, 10));
    assert!(!with(&[PlayerChoice::KeepAwake(false)]).keep_awake);
}

#[test]
fn settings_give_the_pace() {
    let settings = PlayerSettings { rep_seconds: 99, rest_seconds: 1, ..PlayerSettings::default() };
    assert_eq!(settings.pace(), Pace { rest_seconds: 5, rep_seconds: None });
    let settings = PlayerChoice::HandsFree(true).apply(settings);
    assert_eq!(settings.pace(), Pace { rest_seconds: 5, rep_seconds: Some(10) });
}

#[test]
fn a_planned_exercise_comes_with_its_dose() {
    let planned = PlanItem { exercise: "bridge".to_owned(), dose: reps(2, 8), easier: true };
    let expected = SessionItem { easier: true, ..item("bridge", reps(2, 8)) };
    assert_eq!(SessionItem::from(&planned), expected);
}

#[test]
fn a_position_that_is_not_there_is_an_end() {
    for (item, phase, reps) in [(9, 0, 0), (usize::MAX, u32::MAX, u16::MAX), (0, u32::MAX, 0), (0, 1, u16::MAX)] {
        let mut session = session(&[super::reps(1, 3)], PACED);
        session.run.position = super::super::Position { item, phase, reps };
        session.run.spent_milliseconds = u64::MAX;
        session.run.since = Some(chrono::NaiveDateTime::MIN);
        outcome(&session);
        for act in [Act::Tap, Act::Next, Act::Back, Act::UndoRep, Act::SkipExercise, Act::Pause, Act::StopEarly] {
            play(session.clone(), [(1, act), (2, Act::Back), (3, Act::Tap)]);
        }
        let end = play(session, [(1, Act::Next), (2, Act::Next)]);
        assert_eq!(end.at(seconds(9)).standing, Standing::Finished);
    }
}
