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
    document("meeting", Some(TALK), &talk_data(day))
}

/// The same before it is stored.
pub(crate) fn talk_data(day: &str) -> Value {
    json!({
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
    })
}

/// The names of three agreements of the talk.
const OPEN: &str = "20261120T103000000";
const NOT_DONE: &str = "20261120T103100000";
const CLOSED: &str = "20261120T103200000";

/// One to look at on this day, one that was not done when both looked, and one that was put away.
pub(crate) fn agreements(next_check: &str) -> [Stored; 3] {
    let agreement = |id: &str, what: &str, more: Value| {
        let mut data = json!({
            "created": "2026-11-20T10:30:00", "edited": "2026-11-20T10:35:00", "meeting": TALK, "what": what,
            "task": "Turning in bed", "who": "Karin", "from": "2026-12-01", "until": "2027-01-15",
        });
        for (field, value) in more.as_object().into_iter().flatten() {
            data[field] = value.clone();
        }
        document("agreement", Some(id), &data)
    };
    let checks = json!([
        { "id": "k1", "date": "2026-11-20", "status": "open", "helps": 2, "change": "Only in the early shift" },
        { "id": "k2", "date": "2026-11-21", "status": "notDone", "helps": null, "change": "The roster was made without it" },
    ]);
    [
        agreement(OPEN, SHARED, json!({ "checkOn": next_check, "checkAt": "09:30:00", "signs": "I finish the round" })),
        agreement(
            NOT_DONE,
            "No night shifts until the new year",
            json!({ "checks": checks, "ifNot": "We talk again" }),
        ),
        agreement(CLOSED, "A chair with arms in the nurses' room", json!({ "closed": "2026-11-21" })),
    ]
}

/// A rehearsal of the talk: `choosing`, `speaking` or `ending`; finished at this moment.
pub(crate) fn rehearsal(id: &str, stage: &str, finished: Option<&str>) -> Stored {
    let data = json!({
        "meeting": TALK, "started": "2026-11-20T18:00:00", "finished": finished, "manager": "doubtful", "stage": stage,
        "lines": [
            { "id": "no-light-work", "answer": ANSWER, "kept": "a1" },
            { "id": "too-expensive" },
            { "id": "own-a2", "own": "You were seen in the garden" },
        ],
        "place": 1, "turn": 2, "before": { "say": 4, "calm": 3, "agree": 5 }, "after": { "say": 7, "calm": 5 },
    });
    document("rehearsal", Some(id), &data)
}

/// The talk fills the screen: `sheet` or `card`.
pub(crate) fn presentation(shown: &str, language: &str, clock: Option<&str>) -> Stored {
    let data = json!({ "meeting": TALK, "shown": shown, "language": language, "started": clock });
    document("presentation", None, &data)
}
