//! A talk that is on the device already.

use serde_json::{Value, json};

use crate::exercises::seeds::document;
use crate::seed::Stored;

/// The name of the talk.
pub(crate) const TALK: &str = "20261120T090000000";

/// What is shared, and what is kept.
pub(crate) const SHARED: &str = "Two people for patients who cannot help";
pub(crate) const KEPT: &str = "A sliding sheet in every room would do as well";
pub(crate) const CONDITION: &str = "A slipped disc, low in my back";
pub(crate) const PRESSURE: &str = "Everybody is short of hands, so I feel guilty";
pub(crate) const ANSWER: &str = "Can we make a list of all tasks together?";

/// As it is stored before a question about its words is answered.
pub(crate) fn line(text: &str, shared: bool) -> Value {
    json!({ "text": text, "shared": shared, "letGo": false })
}

/// What stands in the lines of a list.
pub(crate) fn texts_of(rows: &Value) -> Vec<&str> {
    rows.as_array().into_iter().flatten().filter_map(|row| row["line"]["text"].as_str()).collect()
}

/// One of the texts of a list with `|` between them.
pub(crate) fn nth(list: &'static str, place: usize) -> &'static str {
    list.split('|').nth(place).unwrap()
}

/// Where a page of this talk is.
pub(crate) fn address(page: &str) -> String {
    format!("/meeting/talk/{TALK}{page}")
}

/// A talk on this day with something at every step.
pub(crate) fn talk(day: &str) -> Stored {
    let data = json!({
        "created": "2026-11-20T09:00:00", "edited": "2026-11-20T10:30:00",
        "basics": { "date": day, "time": "10:00:00", "minutes": 30, "whenShared": true, "how": "inPerson",
            "place": line("Room behind the ward", true), "who": line("Karin", true), "withMe": line("Jan of the union", false) },
        "aim": line("I want to know which tasks I can start with in December", true),
        "can": [{ "id": "c1", "line": line("Handing out medicines", true) }],
        "hard": [{ "id": "h1", "task": line("Turning heavy patients in bed", true), "difficulty": line("Bending and pulling", true),
            "amount": line("Twelve times in an early shift", true), "since": line("Since the summer", false) }],
        "proposals": [{ "id": "p1", "change": line(SHARED, true), "task": line("Turning in bed", true), "from": "2026-12-01",
            "until": "2027-01-15", "costs": line("Nothing", true), "brings": line("Fewer sick colleagues", true),
            "planB": line(KEPT, false), "ask": true }],
        "pattern": { "contract": 1920, "starts": "2026-12-01", "ifBad": line("Hold the step and talk", true), "weeks": [
            { "id": "w1", "days": 3, "minutes": 720, "shared": true, "tasks": line("Reports and light care", true) },
            { "id": "w2", "days": 4, "minutes": 960, "shared": true, "tasks": line("The same, and one patient more", true) }] },
        "health": { "condition": line(CONDITION, false), "programme": line("", false) },
        "questions": [{ "id": "q1", "line": line("Who is my contact while I build up?", true) }],
        "answers": [{ "id": "a1", "said": "no-light-work", "answer": ANSWER, "onCard": true }],
        "own": { "ready": 6, "readyWords": "Four hours go well", "pressure": PRESSURE },
    });
    document("meeting", Some(TALK), &data)
}
