//! What is stored keeps its names, for years.

use serde_json::json;

use super::{block, day, moment};
use crate::journal::diary::{Block, BlockEdit, Load, NormalDay, PacingSheet, PacingStep, Place};
use crate::storage::{Month, MonthChange};

#[test]
fn a_block_keeps_its_names() {
    let full = Block {
        start: Some(moment("2026-11-23T08:30:00").time()),
        place: Place::Work,
        had_break: true,
        pain_before: Some(2),
        pain_after: Some(4),
        tired: Some(5),
        note: "Two pallets less than usual".to_owned(),
        edited: Some(moment("2026-11-23T20:10:00")),
        ..block("20261123T091502123", "2026-11-23", "Filling shelves", Load::Medium, 90)
    };
    let bare = block("20261123T091502124", "2026-11-23", "Walk with the dog", Load::Light, 20);
    let month = Month { entries: vec![full, Block { place: Place::Free, ..bare }] };
    let stored = json!({ "entries": [
        {
            "id": "20261123T091502123",
            "date": "2026-11-23",
            "start": "08:30:00",
            "activity": "Filling shelves",
            "place": "work",
            "load": "medium",
            "minutes": 90,
            "hadBreak": true,
            "painBefore": 2,
            "painAfter": 4,
            "tired": 5,
            "note": "Two pallets less than usual",
            "edited": "2026-11-23T20:10:00",
        },
        {
            "id": "20261123T091502124",
            "date": "2026-11-23",
            "activity": "Walk with the dog",
            "place": "free",
            "load": "light",
            "minutes": 20,
        },
    ] });
    assert_eq!(serde_json::to_value(&month).unwrap(), stored);
    assert_eq!(serde_json::from_value::<Month<Block>>(stored).unwrap(), month);
    assert_eq!(Month::<Block>::key(day("2026-11-23")).as_str(), "reprise/diary/2026-11");
}

#[test]
fn a_worksheet_keeps_its_names() {
    let days = [
        NormalDay { date: Some(day("2026-11-20")), minutes: Some(20) },
        NormalDay { date: None, minutes: Some(30) },
        NormalDay::default(),
    ];
    let step = PacingStep {
        id: "20261123T091600000".to_owned(),
        from: Some(day("2026-11-30")),
        minutes: Some(22),
        went: "Two days went well".to_owned(),
    };
    let sheet = PacingSheet {
        created: moment("2026-11-23T09:15:02"),
        edited: moment("2026-11-23T09:16:00"),
        task: "Vacuuming".to_owned(),
        days,
        start: Some(20),
        steps: vec![step],
        break_after: Some(10),
        takes: "Meetings after four".to_owned(),
        gives: "Walking by the water".to_owned(),
        plan_b: "Only the living room".to_owned(),
    };
    let stored = json!({
        "created": "2026-11-23T09:15:02",
        "edited": "2026-11-23T09:16:00",
        "task": "Vacuuming",
        "days": [
            { "date": "2026-11-20", "minutes": 20 },
            { "date": null, "minutes": 30 },
            { "date": null, "minutes": null },
        ],
        "start": 20,
        "steps": [{
            "id": "20261123T091600000",
            "from": "2026-11-30",
            "minutes": 22,
            "went": "Two days went well",
        }],
        "breakAfter": 10,
        "takes": "Meetings after four",
        "gives": "Walking by the water",
        "planB": "Only the living room",
    });
    assert_eq!(serde_json::to_value(&sheet).unwrap(), stored);
    assert_eq!(serde_json::from_value::<PacingSheet>(stored).unwrap(), sheet);
    assert_eq!(PacingSheet::key("20261123T091502000").as_str(), "reprise/pacing/20261123T091502000");
}

#[test]
fn each_field_of_a_block_can_be_changed_and_taken_back() {
    let now = moment("2026-11-23T21:00:00");
    let before = block("1", "2026-11-23", "Ironing", Load::Light, 30);
    let edited = Block { edited: Some(now), ..before.clone() };
    let time = Some(now.time());
    let cases = [
        (BlockEdit::Start(time), Block { start: time, ..edited.clone() }),
        (
            BlockEdit::Activity("Ironing shirts".to_owned()),
            Block { activity: "Ironing shirts".to_owned(), ..edited.clone() },
        ),
        (BlockEdit::Place(Place::Work), Block { place: Place::Work, ..edited.clone() }),
        (BlockEdit::Load(Load::Heavy), Block { load: Load::Heavy, ..edited.clone() }),
        (BlockEdit::Minutes(1440), Block { minutes: 1440, ..edited.clone() }),
        (BlockEdit::HadBreak(true), Block { had_break: true, ..edited.clone() }),
        (BlockEdit::PainBefore(Some(0)), Block { pain_before: Some(0), ..edited.clone() }),
        (BlockEdit::PainAfter(Some(10)), Block { pain_after: Some(10), ..edited.clone() }),
        (BlockEdit::Tired(Some(7)), Block { tired: Some(7), ..edited.clone() }),
        (BlockEdit::Note("Sitting down".to_owned()), Block { note: "Sitting down".to_owned(), ..edited.clone() }),
    ];
    let month = Month { entries: vec![before.clone()] };
    for (edit, expect) in cases {
        let change = MonthChange::Edit("1".to_owned(), edit.clone(), now);
        let after = change.apply(Some(month.clone()));
        assert_eq!(after.entries, [expect], "{edit:?}");
        let undo = change.undo(&month).unwrap();
        assert_eq!(undo.apply(Some(after)), month, "{edit:?}");
    }
}
