//! Then and now.

use super::overview::{answered, sections};
use super::{OWN_FILE, code, key, words};
use crate::i18n::Language;
use crate::questionnaire::compare::{ComparedSection, Row, compare};
use crate::questionnaire::fhir::read;
use crate::questionnaire::flow::Length;
use crate::questionnaire::overview::{Line, Section};
use crate::questionnaire::{Answers, Value};

fn side_by_side(then: (&Answers, Length), now: (&Answers, Length), language: Language) -> Vec<ComparedSection> {
    let own = read(OWN_FILE).unwrap();
    compare(&sections(&own, then.0, then.1, language), &sections(&own, now.0, now.1, language))
}

#[track_caller]
fn row<'a>(sections: &'a [ComparedSection], section: &str, label: &str) -> &'a Row {
    let section = sections.iter().find(|other| other.title == section).expect("section");
    section.rows.iter().find(|row| row.label == label).expect("row")
}

#[test]
fn what_changed_is_marked_and_what_stayed_is_not() {
    let then = answered(&[
        ("pain7", &[Value::Integer(7)]),
        ("since", &[code("6-12-weeks")]),
        ("help-wanted", &[words("mijn rug")]),
    ]);
    let now = answered(&[
        ("pain7", &[Value::Integer(0)]),
        ("since", &[code("6-12-weeks")]),
        ("help-wanted", &[words("mijn rug!")]),
    ]);
    let sections = side_by_side((&then, Length::Short), (&now, Length::Short), Language::Fr);
    let pain = row(&sections, "Vos douleurs", "Douleur moyenne, 7 jours");
    assert_eq!(
        (pain.then.as_slice(), pain.now.as_slice(), pain.changed()),
        (["7".to_owned()].as_slice(), ["0".to_owned()].as_slice(), true)
    );
    assert!(!row(&sections, "Vos douleurs", "Depuis").changed());
    let help = row(&sections, "Vous", "Demande d’aide");
    assert_eq!((help.then[0].as_str(), help.now[0].as_str(), help.changed()), ("mijn rug", "mijn rug!", true));
}

#[test]
fn a_question_answered_once_has_one_empty_side_and_one_never_answered_is_left_out() {
    let then = answered(&[("job", &[code("nurse")])]);
    let now = answered(&[("at-work", &[code("usual")])]);
    let sections = side_by_side((&then, Length::Full), (&now, Length::Full), Language::En);
    let work = sections.iter().find(|section| section.title == "Your work").unwrap();
    let rows: Vec<(&str, usize, usize, bool)> =
        work.rows.iter().map(|row| (row.label.as_str(), row.then.len(), row.now.len(), row.changed())).collect();
    assert_eq!(rows, [("Job", 1, 0, true), ("At work now", 0, 1, true)]);
    let titles: Vec<&str> = sections.iter().map(|section| section.title.as_str()).collect();
    // The preselected blocks of the summary hold on both sides.
    assert_eq!(titles, ["Your work", "Your summary"]);
}

#[test]
fn the_full_version_beside_the_short_one_keeps_what_only_one_of_them_asked() {
    let then = answered(&[("stress", &[Value::Integer(8)]), ("matters", &[words("my garden")])]);
    let now = answered(&[("help-wanted", &[words("my back")])]);
    let sections = side_by_side((&then, Length::Full), (&now, Length::Short), Language::En);
    let stress = row(&sections, "How you are", "Stress");
    assert_eq!((stress.then.as_slice(), stress.now.is_empty()), (["8".to_owned()].as_slice(), true));
    let you: Vec<&str> = sections[0].rows.iter().map(|row| row.label.as_str()).collect();
    assert_eq!(you, ["Request for help", "What matters"]);
}

#[test]
fn rows_of_tasks_are_compared_by_their_number() {
    let own = read(OWN_FILE).unwrap();
    let then = answered(&[("task-name~0", &[words("Beds")]), ("task-now~0", &[Value::Integer(3)])]);
    let mut now = answered(&[("task-name~0", &[words("Beds")]), ("task-now~0", &[Value::Integer(6)])]);
    now.add_row(own.item(&"tasks".into()).unwrap());
    now.set(key("task-name~1"), vec![words("Boxes")]);
    let sections = side_by_side((&then, Length::Full), (&now, Length::Full), Language::En);
    assert!(!row(&sections, "Load at work", "1. Task").changed());
    assert_eq!(row(&sections, "Load at work", "1. How it goes now").now, ["6"]);
    assert!(row(&sections, "Load at work", "2. Task").then.is_empty());
}

fn section(title: &str, lines: &[(&str, &str)]) -> Section {
    let line = |(written, answer): &(&str, &str)| Line {
        key: key(written),
        step: written.parse().unwrap(),
        label: (*written).to_owned(),
        answers: Some(*answer).filter(|answer| !answer.is_empty()).map(str::to_owned).into_iter().collect(),
    };
    Section { title: title.to_owned(), lines: lines.iter().map(line).collect() }
}

#[test]
fn sections_that_only_one_side_has_come_last_when_they_are_old() {
    let then = [section("old", &[("a", "1")]), section("both", &[("b", "2"), ("gone", "3")])];
    let now =
        [section("both", &[("new", "4"), ("b", "2")]), section("new", &[("c", "5")]), section("empty", &[("d", "")])];
    let compared = compare(&then, &now);
    let shape: Vec<(&str, Vec<&str>)> = compared
        .iter()
        .map(|section| (section.title.as_str(), section.rows.iter().map(|row| row.label.as_str()).collect()))
        .collect();
    assert_eq!(shape, [("both", vec!["new", "b", "gone"]), ("new", vec!["c"]), ("old", vec!["a"])]);
    assert!(compare(&[], &[]).is_empty());
}

#[test]
fn sections_with_the_same_title_keep_their_own_questions() {
    let then = [section("", &[("a", "1")]), section("group", &[("b", "2")]), section("", &[("c", "3"), ("gone", "4")])];
    let now = [section("", &[("a", "1")]), section("group", &[("b", "2")]), section("", &[("c", "5")])];
    let rows: Vec<(String, bool)> = compare(&then, &now)
        .into_iter()
        .flat_map(|section| section.rows)
        .map(|row| (row.label.clone(), row.changed()))
        .collect();
    let expect = [("a", false), ("gone", true), ("b", false), ("c", true)];
    assert_eq!(rows, expect.map(|(label, changed)| (label.to_owned(), changed)));
}

#[test]
fn nothing_is_lost_or_doubled_when_a_filling_in_is_compared_with_itself() {
    let own = read(OWN_FILE).unwrap();
    let answers = answered(&[("lift-carry", &[code("often")]), ("task-name~0", &[words("Beds")])]);
    let now = sections(&own, &answers, Length::Full, Language::Nl);
    let lines = now.iter().flat_map(|section| &section.lines).filter(|line| !line.answers.is_empty()).count();
    let rows: Vec<Row> = compare(&now, &now).into_iter().flat_map(|section| section.rows).collect();
    assert_eq!(rows.len(), lines);
    assert!(rows.iter().all(|row| !row.changed() && row.then == row.now));
}
