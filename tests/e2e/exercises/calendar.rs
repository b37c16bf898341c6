//! The calendar file that the browser downloaded, read by ical.js, has the times that the app lists and no other.

use std::fs;
use std::path::Path;
use std::process::Command;

use chrono::{Days, NaiveDate, TimeDelta};
use serde_json::json;

use crate::harness::{Device, Engine, Phone, button, run};
use crate::seed::Stored;

use super::clock::Clock;
use super::seeds::{self, document, plan};

const TODAY: &str = "2026-11-23";
const ZONE: &str = "Europe/Amsterdam";

#[test]
fn the_calendar_file_is_what_the_app_lists() {
    run(Engine::Chromium, Device::default(), async |phone: &mut Phone| {
        let clock = Clock::elsewhere(phone, "2026-11-23T08:00:00", ZONE, TimeDelta::hours(1)).await;
        seeds::put(phone, &documents()).await;
        let listed = listed(phone).await;
        assert!(listed.len() > 300, "only {} times", listed.len());
        // Half an hour that does not exist, and one that is there twice.
        for moment in ["2027-03-28T02:30", "2027-10-31T02:15"] {
            assert_eq!(listed.iter().filter(|at| *at == moment).count(), 1, "{moment}: {listed:#?}");
        }
        let folder = tempfile::tempdir().unwrap();
        let first = downloaded(phone, folder.path()).await;
        assert_eq!(expanded(&first), listed);

        // Another file after a change: the same events, changed, and none twice.
        clock.move_by(phone, TimeDelta::hours(1)).await;
        let script = "localStorage.setItem(...arguments[0]); dispatchEvent(new StorageEvent('storage', { storageArea: localStorage }))";
        let pauses = document(
            "exercise-pauses",
            None,
            &json!({ "pauses": [
            { "from": "2026-12-24", "until": "2027-01-03", "reason": "holiday" },
            { "from": "2027-03-20", "until": "2027-04-02", "reason": "illness" },
        ], "revision": 2 }),
        );
        phone.ask(script, vec![json!(pauses)]).await;
        phone.until("the pause", "return !document.querySelector('[data-at^=\"2027-03-28\"]')").await;
        let listed = rows(phone).await;
        let second = downloaded(phone, folder.path()).await;
        assert_eq!(expanded(&second), listed);
        assert_ne!(first, second);
    });
}

/// Three plans of every kind of rhythm, a pause, boosters, an appointment.
fn documents() -> Vec<Stored> {
    let shifts = json!({ "dates": ["2026-11-30", "2026-12-01", "2027-02-28", "2027-12-01"] });
    vec![
        plan(
            "20261101T080000001",
            "Evenings",
            "2026-11-02",
            &json!({ "weekly": ["Wed", "Sun"] }),
            &["02:15:00", "18:00:00"],
        ),
        plan("20261101T080000002", "At night", "2026-11-22", &json!({ "everyDays": 3 }), &["02:30:00"]),
        plan("20261101T080000003", "Shifts é 👣", "2026-11-02", &shifts, &["06:05:00", "22:45:00"]),
        document(
            "exercise-pauses",
            None,
            &json!({ "pauses": [
            { "from": "2026-12-24", "until": "2027-01-03", "reason": "holiday" },
        ], "revision": 1 }),
        ),
        seeds::boosters("2026-12-07"),
        document(
            "appointments",
            None,
            &json!({ "appointments": [{
            "id": "20261101T080000004", "what": "Check-up, with a very long name that has to be folded — é",
            "date": "2027-01-14", "time": "09:20:00", "minutes": 45, "leadMinutes": 120,
        }] }),
        ),
    ]
}

/// The list of the next 400 days.
async fn listed(phone: &Phone) -> Vec<String> {
    let texts = phone.texts();
    phone.go("/calendar").await;
    phone.heading_is(texts.reminders_calendar_title()).await;
    for days in [14_u16, 60] {
        phone.shows(&texts.reminders_next_days(days)).await;
        phone.tap(&button(texts.plan_more())).await;
    }
    phone.shows(&texts.reminders_next_days(400_u16)).await;
    rows(phone).await
}

async fn rows(phone: &Phone) -> Vec<String> {
    let rows =
        phone.ask("return [...document.querySelectorAll('[data-at]')].map((row) => row.dataset.at)", vec![]).await;
    rows.as_array().unwrap().iter().map(|at| at.as_str().unwrap().to_owned()).collect()
}

/// Presses the button, and gives what the browser put among the downloads.
pub(crate) async fn downloaded(phone: &Phone, folder: &Path) -> String {
    let behaviour = json!({ "behavior": "allow", "downloadPath": folder });
    phone.session().cdp().send_raw("Browser.setDownloadBehavior", behaviour).await.unwrap();
    let file = folder.join("reprise.ics");
    let texts = phone.texts();
    phone.tap(&button(texts.reminders_calendar_save())).await;
    phone.until_focused("calendar-outcome").await;
    phone.shows(texts.reminders_calendar_saved()).await;
    phone.eventually("the file to be whole", async || file.exists().then_some(())).await;
    let text = fs::read_to_string(&file).unwrap();
    fs::remove_file(&file).unwrap();
    assert!(text.ends_with("END:VCALENDAR\r\n"), "{text}");
    text
}

/// When its events are in the same 400 days, by another program on a computer in the same time zone.
pub(crate) fn expanded(calendar: &str) -> Vec<String> {
    let Some(ical) = std::env::var_os("REPRISE_ICAL") else { panic!("REPRISE_ICAL does not say where ical.js is") };
    let from: NaiveDate = TODAY.parse().unwrap();
    let until = from.checked_add_days(Days::new(400)).unwrap();
    let script = format!(
        "globalThis.ICAL = require(process.argv[1]); {}
        console.log(JSON.stringify(expandCalendar(JSON.parse(process.argv[2]), '{from}', '{until}')))",
        include_str!("../calendar/expand.js"),
    );
    let text = serde_json::to_string(calendar).unwrap();
    let node = Command::new("node").arg("-e").arg(script).arg(ical).arg(text).env("TZ", ZONE).output().unwrap();
    assert!(node.status.success(), "{}", String::from_utf8_lossy(&node.stderr));
    serde_json::from_slice(&node.stdout).unwrap()
}
