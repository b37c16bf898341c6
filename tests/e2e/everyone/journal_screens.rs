//! The screens of the journal, empty and with what somebody wrote over three months.

use chrono::{Datelike, Days, Local, NaiveDate, Weekday};
use serde_json::{Value, json};

use super::screens::Device::{Empty, Kept};
use super::screens::{Screen, at};
use crate::exercises::seeds::{self, document};
use crate::journal::seeds::{check_in, hard_tasks, months, reading};
use crate::seed::Stored;

const PRIMARY: &str = "document.querySelector('main .button.primary').click()";
const FIRST_QUIET: &str = "document.querySelector('main .items button.quiet').click()";
const OPEN_ALL: &str = "document.querySelectorAll('main details').forEach((one) => one.open = true)";
const FIRST_WORD: &str = "document.getElementById('check-in-how-3').click()";
const TICK_ALL: &str =
    "document.querySelectorAll('main input[type=checkbox]:not(:checked)').forEach((one) => one.click())";
const LOOK_FOR: &str = "
    const field = document.getElementById('find-words');
    field.value = 'sheet';
    field.dispatchEvent(new Event('input', { bubbles: true }));";

const NOTE: &str = "/journal/check-in/2020-01/20200106T081500000";

/// A step of the goal, and a field that only this one has.
macro_rules! step {
    ($name:literal, $number:literal, $has:literal) => {
        at(concat!("goal, ", $name), Kept, "/journal/goals/20260901T080000000", ".goal-steps")
            .then(concat!("document.querySelector('.goal-steps li:nth-child(", $number, ") button').click()"), $has)
    };
}

#[rustfmt::skip]
pub(super) const SCREENS: &[Screen] = &[
    at("measures, empty", Empty, "/journal/measures", "#measures-shipped-9"),
    at("activities, empty", Empty, "/journal/activities", "#activity-new"),
    at("own measure without a name", Empty, "/journal/own/new", "#own-name").then(PRIMARY, "#own-name[aria-invalid=true]"),
    at("chart of nothing", Empty, "/journal/charts/pain7", "#period-3"),
    at("charts, empty", Empty, "/journal/charts", "main .empty a[href$='/measures']"),
    at("goals, empty", Empty, "/journal/goals", "#goal-job"),
    at("goal, new", Empty, "/journal/goals/new", "#goal-what"),
    at("activity without words", Empty, "/journal/diary/2026-01-05", "#diary-activity").then(PRIMARY, "#diary-activity[aria-invalid=true]"),
    at("worksheets, empty", Empty, "/journal/pacing", "main a[href$='/pacing/new']"),
    at("worksheet without a task", Empty, "/journal/pacing/new", "#task").then(PRIMARY, "#task[aria-invalid=true]"),
    at("search, empty", Empty, "/journal/search", "main .empty"),
    at("day, empty", Empty, "/journal/day/2026-01-05", "main .empty"),
    at("table, empty", Empty, "/journal/export", "main .empty"),
    at("no such note", Empty, "/journal/check-in/2026-01/1", "#page-heading + a[href$='/journal']"),

    at("journal, something due", Kept, "/journal", "#check-in-how-0"),
    at("today, the journal asks", Kept, "/", "main:has(.lead) #check-in-how-0"),
    at("questions, one after the other", Kept, "/journal/measures", "main a[href*='/measures/own:o1']").then(PRIMARY, "#due-0-10"),
    at("what the journal asks", Kept, "/journal/check-in", "#check-in-asked-5").then(OPEN_ALL, "[id='check-in-StartOfDay']"),
    at("note", Kept, NOTE, "#check-in-day"),
    at("activities", Kept, "/journal/activities", "[id='activity-a1']"),
    at("activities from the questionnaire", Kept, "/journal/activities", "#offer-0").then(PRIMARY, ".problem"),
    at("values of a measure", Kept, "/journal/measures/pain7", "#measure-rhythm").then(FIRST_QUIET, "#edit-value-10"),
    at("value, new", Kept, "/journal/measures/own:o1", "#measure-rhythm")
        .then("document.querySelector('main button.button:has(svg)').click()", "#new-value"),
    at("own measure, changing", Kept, "/journal/own/o1", "#own-unit"),
    at("scores from paper", Kept, "/journal/paper", "#paper-which"),
    at("periods", Kept, "/journal/cycles", "[id^='cycle-end-']"),
    at("charts", Kept, "/journal/charts", ".chart-link"),
    at("chart", Kept, "/journal/charts/pain7", "svg.chart").then(OPEN_ALL, ".chart-figures"),
    at("two charts", Kept, "/journal/charts/check-in:pain/own:o1", "div + div > .card svg.chart").then(OPEN_ALL, ".more li a"),
    at("goals", Kept, "/journal/goals", "main a[href*='/goals/2026']").then(OPEN_ALL, "details a"),
    step!("choose", "1", "#goal-what"),
    step!("plan", "2", "[id='goal-plan-What']"),
    step!("obstacles", "3", "[id^='if-']"),
    step!("how sure", "4", "#goal-sure-10"),
    step!("do", "5", "section.card [id^='try-']"),
    step!("look back", "6", "#goal-far-10"),
    at("diary", Kept, "/journal/diary/2020-01-06", "main a[href*='/diary/2020-01/']").then(OPEN_ALL, "table"),
    at("activity", Kept, "/journal/diary/2020-01/20200106T100000000", "#break-0").then(OPEN_ALL, "#moved-to"),
    at("worksheets", Kept, "/journal/pacing", "main a[href*='/pacing/2026']"),
    at("worksheet", Kept, "/journal/pacing/20260901T080000000", "main .button.danger").then(OPEN_ALL, "main .button.danger"),
    at("hours at work", Kept, "/journal/work-log", "main progress").then(OPEN_ALL, "#work-week-day"),
    at("week at work", Kept, "/journal/work-log/2020-01-06", "#days-off-7"),
    at("month", Kept, "/journal/month/2020-01", "table.month .sign"),
    at("day", Kept, "/journal/day/2020-01-06", "main a[href*='/diary/2020-01/']"),
    at("search", Kept, "/journal/search", "#find-words").then(LOOK_FOR, "#hit-0"),
    at("report", Kept, "/journal/report", "#sheet").then(TICK_ALL, "#words-0:checked"),
    at("table", Kept, "/journal/export", "#separator-1"),
    at("note written down just now", Kept, "/journal", "#check-in-how-3").then(FIRST_WORD, "#check-in-undo"),
];

fn ago(days: u64) -> NaiveDate {
    Local::now().date_naive() - Days::new(days)
}

fn monday(weeks_ago: u64) -> NaiveDate {
    ago(7 * weeks_ago).week(Weekday::Mon).first_day()
}

/// What is on the device besides the settings.
pub(super) fn documents() -> Vec<Stored> {
    let mut documents = vec![
        hard_tasks(&["Turning a heavy patient in bed", "Folding and carrying the laundry", "Sitting through handover"]),
        seeds::evenings(&ago(40).to_string(), &["Mon", "Thu"]),
        measures(),
        document("chart-goals", None, &json!({ "goals": [{ "line": "pain7", "value": 3 }] })),
        document(
            "check-in-settings",
            None,
            &json!({
                "startOfDay": "00:00:00", "inCalendar": true,
                "tags": [{ "id": "1", "name": "night shift" }, { "id": "2", "name": "swimming", "putAway": "2026-01-05T08:00:00" }],
            }),
        ),
        goal(),
        document(
            "goal",
            Some("20260801T080000000"),
            &json!({
                "created": "2026-08-01T08:00:00", "edited": "2026-08-01T08:10:00", "what": "Drive to my sister and back",
                "closed": { "on": "2026-09-05", "how": "reached" },
            }),
        ),
        document(
            "pacing",
            Some("20260901T080000000"),
            &json!({
                "created": "2026-09-01T08:00:00", "edited": "2026-09-01T08:20:00", "task": "Standing in the kitchen",
                "days": [{ "date": "2026-08-27", "minutes": 20 }, { "date": "2026-08-29", "minutes": 25 }, { "date": null, "minutes": 16 }],
                "start": 15, "steps": [{ "id": "1", "from": "2026-09-07", "minutes": 15, "went": "Well, with the radio on" }],
                "breakAfter": 10, "takes": "The oven, low down", "gives": "Somebody who peels along", "planB": "Soup from the freezer",
            }),
        ),
    ];
    documents.extend(months("check-in", &check_ins()));
    documents.extend(months("measured", &readings()));
    documents.extend(months("diary", &blocks()));
    documents.extend(work_log());
    documents
}

fn measures() -> Stored {
    document(
        "measures",
        None,
        &json!({
            "activities": [
                { "id": "a1", "name": "Turning a heavy patient in bed", "atWork": true },
                { "id": "a2", "name": "An hour in the car", "atWork": false },
            ],
            "own": [
                { "id": "o1", "name": "How long I can stand at the stove", "kind": { "number": { "unit": "min" } }, "direction": "higherIsBetter", "everyDays": 7 },
                { "id": "o2", "name": "Went for a walk", "kind": "yesNo", "direction": "neither" },
                { "id": "o3", "name": "Nights without waking", "kind": "rating", "direction": "higherIsBetter", "putAway": "2026-01-05T08:00:00" },
            ],
            "chosen": [{ "measure": "expectation", "on": true }],
            "cycles": [{ "id": "20260901T080000000", "name": "Rehabilitation", "start": ago(30).to_string(), "end": null }],
            "scores": [{ "id": "s1", "name": "Grip strength" }],
        }),
    )
}

/// Every week but two, the last one eight days ago, so that there is something to ask.
fn readings() -> Vec<Value> {
    let mut all = Vec::new();
    for week in (1..=12).rev().filter(|week| ![5, 6].contains(week)) {
        let day = ago(7 * week + 1).to_string();
        let value = f64::from(u8::try_from(week % 5).unwrap());
        all.extend([
            reading("pain7", &day, 2.0 + value),
            reading("activity:a1", &day, 7.0 - value),
            reading("workAbility", &day, 8.0 - value),
            reading("own:o1", &day, 20.0 - 1.5 * value),
            reading("own:o2", &day, value % 2.0),
            reading("expectation", &day, value),
        ]);
    }
    let mut paper = reading("paper:wals", &ago(8).to_string(), 14.0);
    paper["givenBy"] = json!("Occupational physician");
    paper["note"] = json!("After the talk about the roster");
    all.push(paper);
    all
}

fn check_ins() -> Vec<Value> {
    let words = ["Used the sliding sheet with Fatima, that went well", "", "Two late shifts in a row", "Slept through"];
    let how = ["hard", "mixed", "good", "veryGood", "veryHard"];
    let old = json!({
        "time": "08:15:00", "how": "mixed", "words": "The sliding sheet was in the wash, so we waited for it", "pain": 5,
        "tired": 4, "stress": 6, "sleep": 3, "tags": ["night shift"],
    });
    let mut all = vec![check_in("20200106T081500000", "2020-01-06", &old)];
    for day in (1..=24).rev().filter(|day| day % 9 != 0) {
        let place = usize::try_from(day).unwrap();
        let what = json!({ "time": "20:10:00", "how": how[place % 5], "words": words[place % 4], "pain": day % 7, "tired": day % 5 });
        let date = ago(day).to_string();
        all.push(check_in(&format!("{}T201000000", date.replace('-', "")), &date, &what));
    }
    all
}

fn blocks() -> Vec<Value> {
    let block = |id: &str, day: &str, activity: &str, place: &str, load: &str, minutes: u16| json!({ "id": id, "date": day, "activity": activity, "place": place, "load": load, "minutes": minutes });
    let mut whole = block("20200106T100000000", "2020-01-06", "Washing and turning with two", "work", "heavy", 150);
    for (field, value) in [
        ("start", json!("07:15:00")),
        ("hadBreak", json!(true)),
        ("painBefore", json!(3)),
        ("painAfter", json!(5)),
        ("tired", json!(6)),
        ("note", json!("The lift on the third floor was broken")),
    ] {
        whole[field] = value;
    }
    let yesterday = ago(1).to_string();
    vec![
        block("20200105T100000000", "2020-01-05", "Sunday walk along the canal", "free", "light", 75),
        whole,
        block("20200106T110000000", "2020-01-06", "Cooking for four", "home", "medium", 60),
        block("20200106T120000000", "2020-01-06", "On the sofa with a book", "free", "light", 90),
        block("20260101T100000000", &yesterday, "Handover and notes", "work", "medium", 45),
    ]
}

/// Weeks by the year of their Monday.
fn work_log() -> Vec<Stored> {
    let week = |monday: NaiveDate| {
        json!({
            "monday": monday.to_string(), "worked": 1200 + 30 * monday.day0(), "contract": 1920, "adapted": "No night shifts, and lifting with two",
            "daysOff": monday.day0() % 3, "daysWorked": 0b11011, "note": "", "written": format!("{monday}T20:00:00"),
        })
    };
    let mondays: Vec<NaiveDate> =
        std::iter::once(NaiveDate::from_ymd_opt(2020, 1, 6).unwrap()).chain((0..8).rev().map(monday)).collect();
    let years = mondays.chunk_by(|one, next| one.year() == next.year());
    let year = |mondays: &[NaiveDate]| {
        let weeks: Vec<Value> = mondays.iter().map(|monday| week(*monday)).collect();
        document("work-log", Some(&mondays[0].year().to_string()), &json!({ "weeks": weeks }))
    };
    years.map(year).collect()
}

/// Something in each step; a challenge and a look-back wait.
fn goal() -> Stored {
    document(
        "goal",
        Some("20260901T080000000"),
        &json!({
            "created": "2026-09-01T08:00:00", "edited": "2026-09-02T08:00:00",
            "what": "Help Mr Peeters out of bed without pain, together with Fatima",
            "plan": { "what": "The whole way from bed to chair", "when": "In the early shift", "place": "Room 12", "withWhom": "Fatima" },
            "obstacles": [{ "id": "1", "what": "Fatima is off", "then": "I ask Jan" }],
            "confidence": 6,
            "challenges": [
                { "id": "1", "what": "Once on a quiet Wednesday", "by": ago(20).to_string(), "before": "A bit afraid", "after": "Lighter than I thought", "done": ago(20).to_string() },
                { "id": "2", "what": "Twice in one shift", "by": ago(0).to_string(), "before": "", "after": "", "done": null },
            ],
            "lookBacks": [
                { "id": "1", "date": ago(40).to_string(), "howFar": 2, "helped": "Asking beforehand", "next": "Try it with the sheet" },
                { "id": "2", "date": ago(20).to_string(), "howFar": 5, "helped": "The sheet", "next": "" },
            ],
            "lookBackOn": ago(1).to_string(),
        }),
    )
}
