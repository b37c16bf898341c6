//! The screens of the talk with the manager, empty and filled, and with what cannot be.

use chrono::{Days, Local};
use serde_json::{Value, json};

use super::screens::Device::{self, CardShown, Empty, In, Mistaken, Rehearsed, Rehearsing, SheetShown, Talked};
use super::screens::{Screen, at};
use crate::exercises::seeds::document;
use crate::meeting::seeds::{TALK, agreements, presentation, rehearsal, talk, talk_data};
use crate::seed::{Stored, history};

/// A row is made when its line is pressed.
const OPEN_ALL: &str = "document.querySelectorAll('main details:not([open]) > summary').forEach((one) => one.click())";
const TICK_ALL: &str =
    "document.querySelectorAll('main input[type=checkbox]:not(:checked)').forEach((one) => one.click())";
const SHEET: &str = "document.getElementById('show-1').click()";
const NO_WORD: &str = "document.querySelector('main form button').click()";
const TAKE_OUT: &str = "document.querySelector('.word-list button').click()";
const EXAMPLE: &str = "document.querySelector('main .actions .button.quiet').click()";
const KEEP: &str = "document.querySelector('main .actions button').click()";
const PAUSE: &str = "[...document.querySelectorAll('main .actions')].at(1).querySelectorAll('button')[2].click()";
const REMOVE: &str = "document.querySelector('main .button.danger').click()";
const SHORT_PRESS: &str = "document.querySelector('.presenting .hold').click()";
const WRITE: &str = "
    const field = document.getElementById('message-text');
    field.value = 'Hello Karin, thank you for your time this morning.';
    field.dispatchEvent(new Event('input', { bubbles: true }));";

/// Typed into a field.
macro_rules! typed {
    ($field:literal, $value:literal) => {
        concat!(
            "const field = document.getElementById('",
            $field,
            "'); field.value = '",
            $value,
            "'; field.dispatchEvent(new Event('input', { bubbles: true }))"
        )
    };
}

/// A page of a talk that is not written yet.
macro_rules! new {
    ($name:literal, $page:literal, $has:literal) => {
        at(concat!($name, ", empty"), Empty, concat!("/meeting/talk/new/", $page), $has)
    };
}

/// A page of the talk.
macro_rules! talk {
    ($name:literal, $page:literal, $has:literal) => {
        talk!(Talked, $name, $page, $has)
    };
    ($device:ident, $name:literal, $page:literal, $has:literal) => {
        at(concat!("talk, ", $name), $device, concat!("/meeting/talk/20261120T090000000", $page), $has)
    };
}

/// A page of a talk that was never here.
macro_rules! gone {
    ($name:literal, $page:literal, $has:literal) => {
        at(concat!("no such talk, ", $name), Empty, concat!("/meeting/talk/20200101T000000000", $page), $has)
    };
}

#[rustfmt::skip]
pub(super) const SCREENS: &[Screen] = &[
    new!("talk, day and place", "step/basics", "#talk-date"),
    new!("talk, aim", "step/aim", "#aim"),
    new!("talk, what goes well", "step/can", "textarea[id^='can-']"),
    new!("talk, what is hard", "step/hard", "textarea[id^='hard-']"),
    new!("talk, proposals", "step/proposals", "main a[href$='/adjustments']"),
    new!("adjustments", "adjustments", "main .actions > a:only-child[href$='/step/proposals']").then(OPEN_ALL, ".adjustments"),
    new!("talk, coming back", "step/return", "#return-contract").then(OPEN_ALL, "#return-contract"),
    new!("talk, share or keep", "step/share", "[id='health-Condition']").then(OPEN_ALL, "[id='health-Condition']"),
    new!("talk, questions", "step/questions", "#offers"),
    new!("talk, answers", "step/answers", "[id^='said-']"),
    new!("talk, agreements", "step/agreements", "#talk-held"),
    new!("ask for a talk", "message/ask", "#tone-0"),
    at("agreements, empty", Empty, "/meeting/agreements", "main .empty a[href$='/agreements/new']"),
    new!("getting in touch", "message/first-contact", "#message-text").then(WRITE, "main .button.quiet"),
    at("agreement, new", Empty, "/meeting/agreements/new", "[id^='what-']"),
    new!("confirmation", "message/confirmation", "#message-text"),
    new!("workplace visit, elsewhere", "message/workplace-visit", "main .empty a[href$='/settings']"),
    new!("guide for a manager", "paper/guide", ".guide-sheet"),
    at("words that are asked about", Empty, "/meeting/words", "#new-word").then(NO_WORD, "#new-word[aria-invalid=true]"),
    gone!("itself", "", "#page-heading + a[href$='/meeting']"),
    gone!("paper", "/paper/manager", "#page-heading + .empty"),
    gone!("show", "/show", "#page-heading + p + a[href$='/meeting']"),
    gone!("rehearsal", "/rehearsal", "#page-heading + a[href$='/meeting']"),
    at("no such agreement", Empty, "/meeting/agreements/20200101T000000000", "#page-heading + a[href$='/agreements']"),
    at("workplace visit", In("BE"), "/meeting/talk/new/message/workplace-visit", "#message-text"),

    at("today, talks and agreements wait", Talked, "/", "main a[href$='/paper/card']"),
    at("talks", Talked, "/meeting", "main li a[href$='/talk/20261120T090000000']"),
    talk!("itself", "", ".talk-steps"),
    at("talk, over", Talked, "/meeting/talk/20261101T090000000", "main .card button.primary"),
    talk!("day and place", "/step/basics", "#talk-date"),
    talk!("no minutes", "/step/basics", "#talk-length").then(typed!("talk-length", "0"), "#talk-length[aria-invalid=true]"),
    talk!("a year nobody means", "/step/basics", "#talk-date").then(typed!("talk-date", "1026-11-23"), "#talk-date[aria-invalid=true]"),
    talk!("aim", "/step/aim", "#aim"),
    talk!("what goes well", "/step/can", "[id='can-c1']"),
    talk!("what is hard", "/step/hard", "[id='hard-h1-Since']"),
    talk!("proposals", "/step/proposals", "main details").then(OPEN_ALL, "[id='proposal-p1-PlanB']"),
    talk!("adjustments", "/adjustments", ".adjustments").then(OPEN_ALL, "main details:last-of-type .adjustments"),
    talk!("coming back", "/step/return", ".pattern-picture").then(OPEN_ALL, "[id='week-w2-days']"),
    talk!("share or keep", "/step/share", ".word-question").then(OPEN_ALL, ".word-question"),
    talk!("questions", "/step/questions", "[id='question-q1']"),
    talk!("a question removed", "/step/questions", "[id='question-q1']")
        .then("document.querySelector('.talk-row .button.quiet').click()", "#undo"),
    talk!("answers", "/step/answers", "[id='said-a1']"),
    talk!("agreements", "/step/agreements", "[id='agreement-20261120T103000000']"),
    talk!("agreements, one more", "/step/agreements", "main .actions button").then(KEEP, "[id^='what-']"),
    talk!("readiness", "/readiness", "#ready-pressure"),
    talk!("rehearsal, choosing", "/rehearsal", "#manager-0").then(OPEN_ALL, ".side-by-side"),
    talk!("role card", "/role-card", ".role-card"),
    talk!("asking for it", "/message/ask", "#tone-0"),
    talk!("show", "/show", "#show-0").then(SHEET, "#marked-words .word-question"),
    talk!("confirmation", "/message/confirmation", "#message-text"),
    talk!("paper for the manager", "/paper/manager", ".shared-sheet"),
    talk!("card", "/paper/card", ".card-sheet"),
    talk!("paper for the therapist", "/paper/therapist", "#blocks-0").then(TICK_ALL, "#sheet section:nth-of-type(11)"),
    talk!("guide for a manager", "/paper/guide", ".guide-sheet"),
    at("words, one taken out", Talked, "/meeting/words", "#new-word").then(TAKE_OUT, "#undo"),
    at("agreements", Talked, "/meeting/agreements", "main li a[href$='/20261120T103000000']").then(OPEN_ALL, "main li a[href$='/20261120T103200000']"),
    at("agreement", Talked, "/meeting/agreements/20261120T103000000", "[id='check-on-20261120T103000000']").then(OPEN_ALL, "[id='until-20261120T103000000']"),
    at("agreement, ends before it begins", Talked, "/meeting/agreements/20261120T103000000", "[id='until-20261120T103000000']")
        .then(typed!("until-20261120T103000000", "2026-11-01"), "[id='until-20261120T103000000'][aria-invalid=true]"),
    at("agreement, not done", Talked, "/meeting/agreements/20261120T103100000", "#message-text").then(OPEN_ALL, "[id='until-20261120T103100000']"),
    at("agreement, put away", Talked, "/meeting/agreements/20261120T103200000", ".notice.good"),
    at("agreement, removed", Talked, "/meeting/agreements/20261120T103200000", "main .button.danger").then(REMOVE, "#page-heading + .notice"),

    talk!(Mistaken, "proposals that end before they begin", "/step/proposals", "main details").then(OPEN_ALL, "[aria-invalid=true]"),
    talk!(Mistaken, "sixty hours in a day", "/step/return", "#return-starts").then(OPEN_ALL, "[id='week-w1-hours'][aria-invalid=true]"),
    talk!(Mistaken, "a very long answer", "/step/answers", ".field:has([id='answer-a1']) ~ .hint"),

    talk!(Rehearsing, "rehearsal, a line", "/rehearsal", "#my-answer").then(EXAMPLE, ".example"),
    talk!(Rehearsing, "role card of a doubtful manager", "/role-card", ".role-card"),
    talk!(Rehearsing, "rehearsal, no answer", "/rehearsal", "#my-answer").then(KEEP, "#my-answer[aria-invalid=true]"),
    talk!(Rehearsing, "rehearsal, a pause", "/rehearsal", "#my-answer").then(PAUSE, "#page-heading + .lead + .actions"),
    talk!(Rehearsed, "rehearsal, looking back", "/rehearsal", "#after-say-10"),
    talk!(SheetShown, "the sheet over the whole screen", "", ".presenting .shared-sheet").then(SHORT_PRESS, "#presenting-word"),
    talk!(CardShown, "the card over the whole screen", "", ".presenting .agenda-clock").then(SHORT_PRESS, "#presenting-word"),
];

fn day(days_ago: u64) -> String {
    (Local::now().date_naive() - Days::new(days_ago)).to_string()
}

fn tomorrow() -> String {
    (Local::now().date_naive() + Days::new(1)).to_string()
}

/// What is on the device besides the settings.
pub(super) fn documents(device: Device, language: &str) -> Vec<Stored> {
    match device {
        Mistaken => vec![document("meeting", Some(TALK), &mistaken())],
        Rehearsing => vec![talk(&tomorrow()), rehearsal("20261121T180000000", "speaking", None)],
        Rehearsed => vec![talk(&tomorrow()), rehearsal("20261121T180000000", "ending", None)],
        SheetShown => vec![talk(&tomorrow()), presentation("sheet", language, None)],
        CardShown => {
            let started = (Local::now().naive_local() - chrono::TimeDelta::minutes(9)).format("%Y-%m-%dT%H:%M:%S");
            vec![talk(&tomorrow()), presentation("card", language, Some(&started.to_string()))]
        }
        _ => talked(),
    }
}

/// A talk tomorrow, one that is over, what was agreed, what was rehearsed, and a questionnaire to take over from.
fn talked() -> Vec<Stored> {
    let mut next = talk_data(&tomorrow());
    // A word that is asked about in every language, and something in every block of every paper.
    next["questions"]
        .as_array_mut()
        .unwrap()
        .push(shared("q2", "Where can I go when the stress of a late shift is too much?"));
    next["health"]["condition"]["shared"] = json!(true);
    next["own"]["tellingPros"] = json!("Then nobody has to guess");
    let over = json!({
        "created": "2026-11-01T09:00:00", "edited": "2026-11-01T09:30:00", "basics": { "date": day(9), "minutes": 20 },
        "aim": { "text": "To hear what has changed on the ward", "shared": true },
    });
    let mut all = vec![
        document("meeting", Some(TALK), &next),
        document("meeting", Some("20261101T090000000"), &over),
        rehearsal("20261120T180000000", "ending", Some("2026-11-20T18:20:00")),
    ];
    all.extend(agreements(&day(1)));
    all.extend(history());
    all
}

fn shared(id: &str, words: &str) -> Value {
    json!({ "id": id, "line": { "text": words, "shared": true } })
}

/// Days in the wrong order, sixty hours on one day, ten thousand signs.
fn mistaken() -> Value {
    let mut talk = talk_data(&day(400));
    talk["proposals"][0]["until"] = json!("2026-11-01");
    talk["pattern"]["weeks"][0]["days"] = json!(1);
    talk["pattern"]["weeks"][0]["minutes"] = json!(3600);
    talk["answers"][0]["answer"] = json!("Can we make a list of all tasks together? ".repeat(240));
    talk
}
