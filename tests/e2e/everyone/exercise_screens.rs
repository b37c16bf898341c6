//! The screens of the exercises, with what must be on the device to see them.

use serde_json::{Value, json};

use super::screens::Device::{self, Empty, Ended, Lasting, Missed, Playing};
use super::screens::{Screen, at};
use crate::exercises::seeds::{self, PLAN, PLAN_NAME, document, with_items};
use crate::seed::Stored;

const OPEN_ALL: &str = "document.querySelectorAll('main details').forEach((one) => one.open = true)";
const LESS: &str = "document.querySelector('.due-actions button:nth-child(3)').click()";
const LATER: &str = "document.querySelector('.due-actions button:nth-child(4)').click()";
const TICK: &str = "for (const one of ['print-Strength-0', 'print-Relax-0']) document.getElementById(one).click(); \
    document.querySelectorAll('main details').forEach((one) => one.open = true)";
const PRIMARY: &str = "document.querySelector('main .button.primary').click()";
const ADD: &str = "[...document.querySelectorAll('main button')].find((one) => one.querySelector('svg')).click()";

/// A step of a booster visit, and a field that only this one has.
macro_rules! step {
    ($number:literal, $has:literal) => {
        at(concat!("booster session, step ", $number), Lasting, concat!("/exercises/booster/2026110", $number), $has)
    };
}

#[rustfmt::skip]
pub(super) const SCREENS: &[Screen] = &[
    at("plan, empty", Empty, "/exercises/plan/new", "#plan-weekday-6")
        .then(PRIMARY_LAST, "#plan-problems .notice"),
    at("programme, empty", Empty, "/exercises/programme", "[id='start-Rehabilitation']"),
    at("bad day", Empty, "/exercises/bad-day", "main .button.primary").then(OPEN_ALL, "main .card"),
    at("own exercise without a name", Empty, "/exercises/own/new", "#own-name").then(PRIMARY, "[aria-invalid=true]"),
    at("player, nothing to play", Empty, "/exercises/player", "main a[href$='/exercises']"),
    at("log, empty", Empty, "/exercises/log", "#page-heading ~ p"),
    at("no such line in the log", Empty, "/exercises/log/2026-01/1", "main a[href$='/exercises/log']"),
    at("no such exercise", Empty, "/exercises/booklet/nonsense", "main a[href$='/booklet']"),
    at("calendar, empty", Empty, "/calendar", "[id='title-style-0']"),
    at("today, a missed booster", Missed, "/", "main a[href$='/exercises/programme']"),
    at("lighter days", Missed, "/exercises/bad-day", "main .button.primary").then(PRIMARY, "main .button.quiet[href$='/guide']"),
    at("today, with plans", Lasting, "/", ".due"),
    at("exercises, with plans", Lasting, "/exercises", ".due").then(OPEN_ALL, ".share"),
    at("later", Lasting, "/", ".due").then(LATER, ".due > :nth-child(4)"),
    at("shorter or not now", Lasting, "/exercises", ".due").then(LESS, ".reasons"),
    at("booklet", Lasting, "/exercises/booklet", "[id='exercise-24']").then(OPEN_ALL, "[id='filter-kind']"),
    at("exercise", Lasting, "/exercises/booklet/bird-dog", "main ol").then(OPEN_ALL, "#therapist-note"),
    at("own exercise", Lasting, "/exercises/booklet/own:20261101T080000000", "main a[href*='/own/']").then(OPEN_ALL, "#therapist-note"),
    at("own exercise, changing", Lasting, "/exercises/own/own:20261101T080000000", "#own-link"),
    at("print", Lasting, "/exercises/print", ".print-all").then(TICK, ".sheet"),
    at("plan, days and times", Lasting, "/exercises/plan/20261101T080000000", "#plan-every").then(OPEN_ALL, "#plan-lead"),
    at("plan, chosen days", Lasting, "/exercises/plan/20261101T080000001", "#plan-date").then(OPEN_ALL, "#plan-exercise-0"),
    step!("1", "#work-ability-10"),
    at("pauses", Lasting, "/exercises/pauses", "#pause-plan"),
    step!("2", "[id='recall-WorkTip']"),
    at("player, choosing", Lasting, "/exercises/player", "main .button.primary"),
    step!("3", "#watched-0"),
    at("log", Lasting, "/exercises/log", ".share").then(OPEN_ALL, ".figures"),
    at("log, adding", Lasting, "/exercises/log", ".share").then(ADD, "#log-date"),
    at("line of the log", Lasting, "/exercises/log/2026-11/20261102T190000000", "#note").then(OPEN_ALL, "#red-from"),
    step!("4", "#plan-note"),
    at("programme", Lasting, "/exercises/programme", "main [href*='/exercises/booster/']").then(OPEN_ALL, "[id='season']"),
    step!("5", "#goal"),
    at("reminders", Lasting, "/exercises/reminders", "#default-lead").then(OPEN_ALL, "#default-lead"),
    step!("6", "#next-visit"),
    at("calendar", Lasting, "/calendar", "[data-at]").then(OPEN_ALL, "main dl"),
    at("player", Playing, "/exercises/player", ".large-number").then(OPEN_ALL, "#rest-seconds"),
    at("today, a session is open", Playing, "/", "main a[href$='/exercises/player']"),
    at("end of a session", Ended, "/exercises/player", "#effort-10"),
];

const PRIMARY_LAST: &str = "[...document.querySelectorAll('main button.primary')].at(-1).click()";

/// What is on these devices besides the settings.
pub(super) fn documents(device: Device) -> Vec<Stored> {
    match device {
        Missed => vec![seeds::boosters("2026-10-05")],
        Lasting => lasting(),
        Playing => vec![plans().remove(0), session(&json!(null))],
        Ended => vec![plans().remove(0), session(&json!({ "at": "2026-11-23T18:20:00", "early": true }))],
        _ => Vec::new(),
    }
}

fn plans() -> Vec<Stored> {
    let items = json!([
        { "exercise": "bird-dog", "dose": { "sets": 2, "reps": 6, "perSide": true, "holdSeconds": 3 } },
        { "exercise": "own:20261101T080000000", "dose": { "reps": 10 }, "easier": true },
        { "exercise": "pelvic-tilt", "dose": { "reps": 0 } },
    ]);
    let dates = json!({ "dates": ["2026-12-01", "2099-12-24"] });
    // Whatever the time of the test is: one that has passed, and one to come.
    let times = ["00:00:00", "23:59:00"];
    vec![
        with_items(PLAN, PLAN_NAME, &items, "2026-10-01", &json!({ "everyDays": 1 }), &times),
        with_items("20261101T080000001", "", &items, "2026-10-01", &dates, &["06:00:00"]),
    ]
}

fn lasting() -> Vec<Stored> {
    let entry = |id: &str, day: &str, outcome: Value| {
        json!({
            "id": id, "date": day, "time": "18:00:00", "plan": PLAN, "outcome": outcome, "effort": 5, "painDuring": 6,
            "painNextDay": 4, "note": "Slept badly, and the shift was long", "written": "2026-11-02T19:00:00",
        })
    };
    let entries = [
        entry("20261101T190000000", "2026-11-01", json!("done")),
        entry("20261102T190000000", "2026-11-02", json!({ "shortened": "tired" })),
    ];
    let own = json!({ "name": "Wringing out the mop", "steps": "Knees soft\nTurn", "link": "https://example.org/", "dose": { "reps": 201 } });
    let note = json!({ "dose": { "sets": 3, "reps": 8 }, "note": "Slowly, and keep breathing" });
    let appointment =
        json!({ "id": "1", "what": "Physiotherapist", "date": "2099-01-14", "time": "09:20:00", "minutes": 45 });
    let programme = json!({
        "rehabilitation": { "start": "2026-01-05", "target": 36, "sessions": ["2026-01-05"], "ended": "2026-06-30" },
        "boosters": { "perYear": 4, "next": "2026-11-02", "time": "10:00:00", "leadMinutes": 1440, "heavySeason": "2099-03-01" },
    });
    let mut documents = plans();
    documents.extend([
        document("own-exercise", Some("20261101T080000000"), &own),
        document("exercise-note", Some("bird-dog"), &note),
        document("exercise-log", Some("2026-11"), &json!({ "entries": entries })),
        document(
            "exercise-pauses",
            None,
            &json!({ "pauses": [
            { "from": "2026-10-05", "until": "2026-10-08", "reason": "illness" },
            { "from": "2098-12-24", "until": "2099-01-03", "reason": "holiday", "plan": PLAN },
        ] }),
        ),
        document("appointments", None, &json!({ "appointments": [appointment] })),
        document("exercise-programme", None, &programme),
    ]);
    documents.extend((0..=6).map(visit));
    documents
}

/// A visit that is at this step; 0 is finished.
fn visit(step: u32) -> Stored {
    let answered = |before: u32| step == 0 || step > before;
    let words = |before: u32, words: &str| if answered(before) { words.to_owned() } else { String::new() };
    let activities = json!([{ "name": "Lifting a crate", "howWell": answered(1).then_some(5) }]);
    let data = json!({
        "due": "2026-11-02", "started": "2026-11-02T10:00:00", "finished": (step == 0).then_some("2026-11-02T10:30:00"),
        "check": { "pain": answered(1).then_some(3), "activities": activities },
        "recall": { "workTip": words(2, "The crate close to me") },
        "technique": { "watched": answered(3).then_some("inMirror"), "note": "" },
        "planNote": words(4, "One round more"), "goal": words(5, "Walk to the market"),
    });
    document("booster-visit", Some(&format!("2026110{step}")), &data)
}

/// In the middle of repetitions, with the clock standing still.
fn session(end: &Value) -> Stored {
    let data = json!({
        "plan": PLAN, "items": [
            { "exercise": "pelvic-tilt", "dose": { "sets": 2, "reps": 10 } }, { "exercise": "carry", "dose": { "metres": 20 } },
        ],
        "pace": { "restSeconds": 30 }, "started": "2026-11-23T18:00:00",
        "run": { "position": { "item": 0, "phase": 1, "reps": 4 }, "spentMilliseconds": 0, "since": null, "end": end },
    });
    document("exercise-session", None, &data)
}
