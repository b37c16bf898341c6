//! What the other parts hand over.

use chrono::{NaiveDate, NaiveTime};
use dioxus::prelude::*;
use serde_json::Value as Json;

use super::events::{adjustment, bad_days, events, plan_started};
use super::measured::{PAIN, TASK_NAME, TASK_NOW, TASKS, WORK_ABILITY, efforts, of_answers, of_visit};
use crate::exercises::flare::Flare;
use crate::exercises::log::{Entry, LogChange, LogMonth, Outcome};
use crate::exercises::plan::{Place, Plan, Rhythm, Series};
use crate::exercises::programme::{Activity, Check};
use crate::meeting::agreement::{Agreement, AgreementChange, AgreementStatus, CheckPart};
use crate::meeting::preparation::Meeting;
use crate::questionnaire::{Answers, Value};
use crate::storage::tests::on_screen::on_screen;
use crate::storage::{LiveStore, MemoryBackend, Store};
use crate::work::{EventKind, Measured};

fn day(written: &str) -> NaiveDate {
    written.parse().unwrap()
}

fn plan(series: Vec<Series>) -> Plan {
    Plan {
        name: "Morning".to_owned(),
        place: Place::Home,
        items: Vec::new(),
        series,
        end: None,
        lead_minutes: 0,
        archived: None,
        revision: 0,
    }
}

fn mondays(from: &str) -> Series {
    let times = vec![NaiveTime::from_hms_opt(8, 0, 0).unwrap()];
    Series { from: day(from), rhythm: Rhythm::Weekly(vec![chrono::Weekday::Mon]), times }
}

#[test]
fn a_plan_begins_on_its_first_day_with_something_to_do() {
    let began = |plan: &Plan| plan_started("1", plan).map(|event| (event.kind, event.date, event.name));
    let expect = |written| Some((EventKind::PlanStarted, day(written), "Morning".to_owned()));
    assert_eq!(began(&plan(vec![mondays("2026-11-03")])), expect("2026-11-09"));
    assert_eq!(began(&plan(vec![mondays("2026-11-09")])), expect("2026-11-09"));
    assert_eq!(began(&plan(vec![Series::rest(day("2026-11-03")), mondays("2026-11-10")])), expect("2026-11-16"));
    assert_eq!(began(&Plan { archived: Some(day("2026-11-05")), ..plan(vec![mondays("2026-11-03")]) }), None);
    assert_eq!(began(&plan(Vec::new())), None);
}

fn flare(from: &str, days: u8, ended: Option<&str>) -> Flare {
    let ended = ended.map(day);
    Flare { from: day(from), days, lighter_percent: 50, return_percent: 70, ended, full_again: None }
}

#[test]
fn bad_days_have_a_last_one_once_they_are_over() {
    let until = |flare: &Flare, today| bad_days(flare, day(today)).until;
    assert_eq!(until(&flare("2026-11-20", 3, None), "2026-11-23"), Some(day("2026-11-22")));
    assert_eq!(until(&flare("2026-11-20", 3, None), "2026-11-21"), None);
    assert_eq!(until(&flare("2026-11-20", 1, None), "2026-11-23"), None);
    assert_eq!(until(&flare("2026-11-20", 5, Some("2026-11-22")), "2026-11-23"), Some(day("2026-11-21")));
    assert_eq!(until(&flare("2026-11-20", 3, Some("2026-11-20")), "2026-11-23"), None);
}

fn agreement(from: Option<&str>, until: Option<&str>) -> Agreement {
    let now = day("2026-10-01").and_time(NaiveTime::MIN);
    let what = " Two people for the heavy beds ".to_owned();
    Agreement { what, from: from.map(day), until: until.map(day), ..Agreement::new("t", now) }
}

#[test]
fn an_adjustment_begins_on_its_first_day_unless_it_was_not_done() {
    let today = day("2026-11-23");
    let event = |agreement: &Agreement| adjustment(agreement, today).map(|event| (event.date, event.until, event.name));
    let name = || "Two people for the heavy beds".to_owned();
    let table = [
        (Some("2026-11-02"), Some("2026-11-20"), Some("2026-11-20")),
        (Some("2026-11-02"), Some("2026-11-23"), None),
        (Some("2026-11-02"), Some("2026-10-02"), None),
        (Some("2026-11-02"), None, None),
    ];
    for (from, until, expect) in table {
        let expect = Some((day("2026-11-02"), expect.map(day), name()));
        assert_eq!(event(&agreement(from, until)), expect, "{until:?}");
    }
    assert_eq!(event(&agreement(None, Some("2026-11-20"))), None);
    let status = |status| {
        let part = CheckPart::Status(Some(status));
        let change = AgreementChange::Check("c".to_owned(), today, part);
        change.apply(Some(agreement(Some("2026-11-02"), None)), "t", today.and_time(NaiveTime::MIN))
    };
    assert_eq!(event(&status(AgreementStatus::NotDone)), None);
    assert!(event(&status(AgreementStatus::Done)).is_some());
}

#[test]
fn talks_and_adjustments_are_told_once_they_were_in_their_order() {
    let store = Store::new(MemoryBackend::new());
    let now = day("2026-10-01").and_time(NaiveTime::MIN);
    for (id, held) in [("1", None), ("2", Some("2026-11-20")), ("3", Some("2026-11-24")), ("4", Some("2026-10-05"))] {
        let meeting = Meeting { held: held.map(day), ..Meeting::new(now) };
        store.update(&Meeting::key(id), |_| meeting).unwrap();
    }
    store.update(&Agreement::key("1"), |_| agreement(Some("2026-11-02"), None)).unwrap();
    store.update(&Agreement::key("2"), |_| agreement(Some("2026-12-01"), None)).unwrap();
    let mut dom = VirtualDom::new_with_props(
        |store: Store| {
            let live = LiveStore::provide(store);
            let found = events(live, "2026-11-23".parse().unwrap());
            let found: Vec<(EventKind, String)> =
                found.into_iter().map(|event| (event.kind, event.date.to_string())).collect();
            let expect = [
                (EventKind::Meeting, "2026-10-05"),
                (EventKind::Adjustment, "2026-11-02"),
                (EventKind::Meeting, "2026-11-20"),
            ];
            assert_eq!(found, expect.map(|(kind, date)| (kind, date.to_owned())));
            rsx! { "seen" }
        },
        store,
    );
    dom.rebuild_in_place();
    assert_eq!(dioxus_ssr::render(&dom), "seen", "a check that fails leaves nothing on the page");
}

#[test]
fn a_booster_hands_over_what_was_rated() {
    let activity = |name: &str, how_well| Activity { name: name.to_owned(), how_well };
    let activities = vec![activity("lifting boxes", Some(6)), activity(" ", Some(2)), activity("stairs", None)];
    let check = Check { pain: Some(0), activities, work_ability: None };
    let expect = [(Measured::Pain, 0), (Measured::Activity("lifting boxes".to_owned()), 6)];
    assert_eq!(of_visit(&check), expect);
}

#[test]
fn the_questionnaire_hands_over_pain_work_ability_and_hard_tasks() {
    let mut answers = Answers::default();
    answers.set(PAIN.into(), vec![Value::Integer(7)]);
    answers.set(WORK_ABILITY.into(), vec![Value::Text("seven or so".to_owned())]);
    answers.set("task-name~0".into(), vec![Value::Text("washing a client in bed".to_owned())]);
    answers.set("task-now~0".into(), vec![Value::Integer(3)]);
    // There is no second row.
    answers.set("task-name~1".into(), vec![Value::Text("driving".to_owned())]);
    answers.set("task-now~1".into(), vec![Value::Integer(5)]);
    let expect = [(Measured::Pain, 7), (Measured::Activity("washing a client in bed".to_owned()), 3)];
    assert_eq!(of_answers(&answers), expect);
    answers.set(PAIN.into(), vec![Value::Integer(-1)]);
    assert_eq!(of_answers(&answers).len(), 1);
}

#[test]
fn efforts_of_the_last_400_days_are_handed_over_and_those_that_make_sense() {
    let store = Store::new(MemoryBackend::new());
    let sessions = [
        ("2026-11-24", Some(1)),
        ("2026-11-23", Some(10)),
        ("2026-11-23", Some(11)),
        ("2026-11-22", None),
        ("2025-10-19", Some(0)),
        ("2025-10-18", Some(2)),
    ];
    for (number, (date, effort)) in sessions.into_iter().enumerate() {
        let written = day(date).and_time(NaiveTime::from_hms_opt(9, 15, 2).unwrap());
        let entry = Entry::new(day(date), None, Outcome::Done, written);
        let entry = Entry { id: number.to_string(), effort, ..entry };
        store.update(&LogMonth::key(day(date)), |month| LogChange::Add(entry).apply(month)).unwrap();
    }
    let found = on_screen(store, |store| efforts(store, day("2026-11-23")));
    let found: Vec<_> = found.into_iter().map(|rated| (rated.what, rated.date, rated.value)).collect();
    assert_eq!(found, [(Measured::Effort, day("2025-10-19"), 0), (Measured::Effort, day("2026-11-23"), 10)]);
}

#[test]
fn the_questionnaire_has_these_questions() {
    fn names(items: &Json, found: &mut Vec<String>) {
        for item in items.as_array().into_iter().flatten() {
            found.extend(item["linkId"].as_str().map(str::to_owned));
            names(&item["item"], found);
        }
    }
    let file: Json = serde_json::from_str(include_str!("../../assets/questionnaires/pre-consult-work.json")).unwrap();
    let mut found = Vec::new();
    names(&file["item"], &mut found);
    for name in [PAIN, WORK_ABILITY, TASKS, TASK_NAME, TASK_NOW] {
        assert!(found.iter().any(|known| known == name), "{name}");
    }
}
