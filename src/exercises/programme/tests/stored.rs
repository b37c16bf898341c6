//! Names of what is stored. They never change without a new version.

use serde_json::{Value as Json, json};

use super::{day, moment, programme, time};
use crate::exercises::programme::{
    Appointment, Appointments, BoosterVisit, Boosters, Course, Programme, ProgrammeChange, RecallPrompt, Stage,
    VisitChange, Watched,
};
use crate::storage::Document;

#[track_caller]
fn check<T: Document + PartialEq + std::fmt::Debug>(document: &T, expect: Json) {
    assert_eq!(serde_json::to_value(document).unwrap(), expect);
    assert_eq!(serde_json::from_value::<T>(expect).unwrap(), *document);
}

#[test]
fn the_programme_keeps_its_names() {
    let visited =
        ProgrammeChange::Visited { visit: "20261106T100000000".to_owned(), on: day("2026-11-06"), next: None };
    let season = ProgrammeChange::HeavySeason(Some(day("2027-05-01")));
    let expect = json!({
        "rehabilitation": {
            "start": "2026-03-02", "target": 36, "sessions": ["2026-03-02", "2026-03-05"], "ended": "2026-08-28"
        },
        "consolidation": { "start": "2026-09-07", "target": 104, "sessions": ["2026-09-08"], "ended": null },
        "boosters": {
            "perYear": 3, "next": "2027-03-05", "time": "10:00:00", "leadMinutes": 1440,
            "heavySeason": "2027-05-01", "lastVisit": "20261106T100000000"
        },
        "boosterRevision": 3,
    });
    check(&season.apply(Some(visited.apply(Some(programme())))), expect);
    assert_eq!(serde_json::from_value::<Programme>(json!({})).unwrap(), Programme::default());
    assert_eq!(Programme::key().as_str(), "reprise/exercise-programme");
}

#[test]
fn a_visit_keeps_its_names() {
    let (id, mut visit) =
        BoosterVisit::start(day("2026-11-06"), &["lifting".to_owned()], moment("2026-11-06T10:02:00.123"));
    let changes = [
        VisitChange::Pain(Some(3)),
        VisitChange::ActivityRating(0, Some(6)),
        VisitChange::WorkAbility(Some(7)),
        VisitChange::Recall(RecallPrompt::WorkTip, "split the load".to_owned()),
        VisitChange::Watched(Some(Watched::BySomeone)),
        VisitChange::TechniqueNote("knees".to_owned()),
        VisitChange::PlanNote("more walking".to_owned()),
        VisitChange::Goal("stairs".to_owned()),
        VisitChange::Next(Some(day("2027-03-05"))),
        VisitChange::Finish(moment("2026-11-06T10:20:00")),
    ];
    for change in changes {
        visit = change.apply(Some(visit)).unwrap();
    }
    let expect = json!({
        "due": "2026-11-06",
        "started": "2026-11-06T10:02:00.123",
        "finished": "2026-11-06T10:20:00",
        "check": { "pain": 3, "activities": [{ "name": "lifting", "howWell": 6 }], "workAbility": 7 },
        "recall": {
            "warningSigns": "", "easierVersion": "", "workTip": "split the load", "flarePlan": "", "whomToCall": ""
        },
        "technique": { "watched": "bySomeone", "note": "knees" },
        "planNote": "more walking",
        "goal": "stairs",
        "next": "2027-03-05",
    });
    check(&visit, expect);
    assert_eq!(BoosterVisit::key(&id).as_str(), "reprise/booster-visit/20261106T100200123");
}

#[test]
fn appointments_keep_their_names() {
    let new = Appointment::new(day("2026-12-10"), time("09:00:00"), moment("2026-11-23T09:15:02.123"));
    let appointment = Appointment { what: "physio".to_owned(), ..new };
    let expect = json!({ "appointments": [{
        "id": "20261123T091502123", "what": "physio", "date": "2026-12-10", "time": "09:00:00",
        "minutes": 60, "leadMinutes": 60, "revision": 0
    }] });
    check(&Appointments { appointments: vec![appointment] }, expect);
    assert_eq!(Appointments::key().as_str(), "reprise/appointments");
}

#[test]
fn watched_keeps_its_names() {
    let names = ["bySomeone", "inMirror", "onFilm", "later"];
    assert_eq!(Watched::ALL.map(|watched| serde_json::to_value(watched).unwrap()), names.map(Json::from));
}

#[test]
fn what_an_older_app_left_out_is_empty() {
    let course = Course::new(Stage::Rehabilitation, day("2026-03-02"));
    let boosters = Boosters { lead_minutes: 60, ..Boosters::new(2, day("2027-03-05")) };
    let programme = Programme { rehabilitation: Some(course), boosters: Some(boosters), ..Programme::default() };
    let stored = json!({
        "rehabilitation": { "start": "2026-03-02", "target": 36 },
        "boosters": { "perYear": 2, "next": "2027-03-05", "time": "10:00:00", "leadMinutes": 60 },
    });
    assert_eq!(serde_json::from_value::<Programme>(stored).unwrap(), programme);
    let (_, visit) = BoosterVisit::start(day("2026-11-06"), &[], moment("2026-11-06T10:02:00.123"));
    let stored = json!({ "due": "2026-11-06", "started": "2026-11-06T10:02:00.123" });
    assert_eq!(serde_json::from_value::<BoosterVisit>(stored).unwrap(), visit);
}
