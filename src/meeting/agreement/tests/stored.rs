//! Agreements as they are stored today are read for ever.

use super::{check, day, now};
use crate::meeting::agreement::{Agreement, AgreementStatus};

#[test]
fn an_agreement_of_today_is_read_for_ever() {
    let stored = r#"{"created":"2026-11-23T15:30:00","edited":"2026-11-23T15:30:00","meeting":"t","proposal":"p",
        "what":"No lifting over 10 kg","task":"Deliveries","who":"Karim","from":"2026-12-07","until":"2027-01-15",
        "checkOn":"2026-12-21","checkAt":"10:00:00","signs":"I do the round","ifNot":"We call","confirmed":"2026-11-24",
        "note":"He was in a hurry","checks":[{"id":"c","date":"2026-12-21","status":"notDone","helps":3,"change":"Later"}],
        "closed":"2027-02-01"}"#;
    let mut looked = check("c", "2026-12-21", Some(AgreementStatus::NotDone));
    (looked.helps, looked.change) = (Some(3), "Later".to_owned());
    let expect = Agreement {
        proposal: Some("p".to_owned()),
        what: "No lifting over 10 kg".to_owned(),
        task: "Deliveries".to_owned(),
        who: "Karim".to_owned(),
        from: Some(day("2026-12-07")),
        until: Some(day("2027-01-15")),
        check_on: Some(day("2026-12-21")),
        check_at: chrono::NaiveTime::from_hms_opt(10, 0, 0),
        signs: "I do the round".to_owned(),
        if_not: "We call".to_owned(),
        confirmed: Some(day("2026-11-24")),
        note: "He was in a hurry".to_owned(),
        checks: vec![looked],
        closed: Some(day("2027-02-01")),
        ..Agreement::new("t", now())
    };
    assert_eq!(serde_json::from_str::<Agreement>(stored).unwrap(), expect);
    let json = |text: &str| serde_json::from_str::<serde_json::Value>(text).unwrap();
    assert_eq!(serde_json::to_value(&expect).unwrap(), json(stored));
    let least = r#"{"created":"2026-11-23T15:30:00","edited":"2026-11-23T15:30:00"}"#;
    assert_eq!(serde_json::from_str::<Agreement>(least).unwrap(), Agreement::new("", now()));
    assert_eq!(Agreement::key("a").as_str(), "reprise/agreement/a");
}

#[test]
fn the_names_of_how_it_stands_stay() {
    let names = ["open", "done", "notDone", "changed"];
    for (status, written) in AgreementStatus::ALL.into_iter().zip(names) {
        assert_eq!(serde_json::to_value(status).unwrap(), written);
        assert_eq!(AgreementStatus::from_code(status.code()), Some(status));
    }
}
