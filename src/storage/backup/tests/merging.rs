//! Two devices made into one: what wins, what is kept twice, what is set aside.

use super::texts;
use crate::storage::backup::{Difference, KeyedTexts, Way, compare, result};

fn month(entries: &[&str]) -> String {
    format!(r#"{{"kind":"check-in","version":1,"data":{{"entries":[{}]}}}}"#, entries.join(","))
}

fn goal(words: &str, edited: &str) -> String {
    format!(r#"{{"kind":"goal","version":1,"data":{{"words":"{words}","edited":"{edited}"}}}}"#)
}

#[track_caller]
fn merged(mine: &[(&str, &str)], theirs: &[(&str, &str)], expected: &[(&str, &str)]) {
    assert_eq!(result(&texts(mine), &texts(theirs), Way::Merge), texts(expected));
}

const NOVEMBER: &str = "reprise/check-in/2026-11";
const GOAL: &str = "reprise/goal/20261101T080000000";

const MORNING: &str = r#"{"id":"a","date":"2026-11-02","words":"Stijf bij het opstaan"}"#;
const EVENING: &str = r#"{"id":"b","date":"2026-11-03","pain": 2}"#;

#[test]
fn entries_of_both_stand_in_order_of_day_as_they_were_written() {
    let (mine, theirs) = (month(&[EVENING]), month(&[MORNING]));
    merged(&[(NOVEMBER, &mine)], &[(NOVEMBER, &theirs)], &[(NOVEMBER, &month(&[MORNING, EVENING]))]);
}

#[test]
fn a_month_of_one_side_is_taken_as_it_is() {
    let odd = format!("{{ \"data\" : {{\"entries\":[ {MORNING} ]}}, \"version\":1, \"kind\":\"check-in\" }}");
    merged(&[], &[(NOVEMBER, &odd)], &[(NOVEMBER, &odd)]);
    merged(&[(NOVEMBER, &odd)], &[], &[(NOVEMBER, &odd)]);
}

#[test]
fn the_newer_edit_of_an_entry_wins_on_either_side() {
    let first = r#"{"id":"a","date":"2026-11-02","words":"Stijf"}"#;
    let later = r#"{"id":"a","date":"2026-11-02","words":"Stijf, daarna beter","edited":"2026-11-02T20:00:00"}"#;
    let latest = r#"{"id":"a","date":"2026-11-02","words":"Beter","edited":"2026-11-02T20:00:00.5"}"#;
    for (old, new) in [(first, later), (later, latest), (first, latest)] {
        let (old, new) = (month(&[old]), month(&[new]));
        merged(&[(NOVEMBER, &old)], &[(NOVEMBER, &new)], &[(NOVEMBER, &new)]);
        merged(&[(NOVEMBER, &new)], &[(NOVEMBER, &old)], &[(NOVEMBER, &new)]);
    }
}

#[test]
fn an_entry_that_nobody_can_decide_is_kept_twice() {
    let other = r#"{"id":"a","date":"2026-11-02","words":"Goed geslapen"}"#;
    let after = result(&texts(&[(NOVEMBER, &month(&[MORNING]))]), &texts(&[(NOVEMBER, &month(&[other]))]), Way::Merge);
    let both = after.get(NOVEMBER).unwrap();
    assert!(both.contains(MORNING) && both.contains(r#"{"id":"a-"#) && both.contains("Goed geslapen"), "{both}");
    assert_eq!(after.len(), 1);
}

#[test]
fn the_same_entry_written_differently_is_one() {
    let spaced = r#"{ "date": "2026-11-02", "id": "a", "words": "Stijf bij het opstaan" }"#;
    merged(&[(NOVEMBER, &month(&[MORNING]))], &[(NOVEMBER, &month(&[spaced]))], &[(NOVEMBER, &month(&[MORNING]))]);
}

#[test]
fn an_entry_that_moved_to_another_month_is_there_once() {
    let moved = r#"{"id":"a","date":"2026-10-30","words":"Stijf","edited":"2026-11-04T08:00:00"}"#;
    let october = ("reprise/check-in/2026-10", &*month(&[moved]));
    let (with, without) = (month(&[MORNING, EVENING]), month(&[EVENING]));
    merged(&[(NOVEMBER, &with)], &[october], &[october, (NOVEMBER, &without)]);
    merged(&[october], &[(NOVEMBER, &with)], &[october, (NOVEMBER, &without)]);
}

#[test]
fn a_week_that_nobody_can_decide_sets_the_file_s_year_aside() {
    let year = |note: &str| {
        format!(
            r#"{{"kind":"work-log","version":1,"data":{{"weeks":[{{"monday":"2026-11-02","note":"{note}","written":"2026-11-08T09:00:00"}}]}}}}"#
        )
    };
    let (key, aside) = ("reprise/work-log/2026", "reprise-aside/reprise/work-log/2026/1");
    let (mine, theirs) = (year("drie late diensten"), year("twee"));
    merged(&[(key, &mine)], &[(key, &theirs)], &[(aside, &theirs), (key, &mine)]);
}

#[test]
fn the_newer_edit_of_a_document_wins_and_without_one_both_stay() {
    let (old, new) = (goal("Een krat tillen", "2026-11-01T08:00:00"), goal("Twee kratten", "2026-11-02T08:00:00"));
    merged(&[(GOAL, &old)], &[(GOAL, &new)], &[(GOAL, &new)]);
    merged(&[(GOAL, &new)], &[(GOAL, &old)], &[(GOAL, &new)]);
    let same_time = goal("Drie kratten", "2026-11-02T08:00:00");
    let after = result(&texts(&[(GOAL, &new)]), &texts(&[(GOAL, &same_time)]), Way::Merge);
    let kept: Vec<(&str, &str)> = after.iter().collect();
    assert_eq!(kept[0], (GOAL, new.as_str()));
    assert!(kept[1].0.starts_with(&format!("{GOAL}-")) && kept[1].1 == same_time && kept.len() == 2);
}

#[test]
fn of_a_document_there_is_one_of_the_other_is_set_aside() {
    let settings = |language: &str| format!(r#"{{"kind":"settings","version":1,"data":{{"language":"{language}"}}}}"#);
    let (mine, theirs) = (settings("nl"), settings("fr"));
    let key = "reprise/settings";
    merged(&[(key, &mine)], &[(key, &theirs)], &[("reprise-aside/reprise/settings/1", &theirs), (key, &mine)]);
    // A name that means something is not changed.
    let note = |dose: u8| format!(r#"{{"kind":"exercise-note","version":1,"data":{{"dose":{dose}}}}}"#);
    let key = "reprise/exercise-note/squat";
    merged(
        &[(key, &note(3))],
        &[(key, &note(5))],
        &[("reprise-aside/reprise/exercise-note/squat/1", &note(5)), (key, &note(3))],
    );
}

#[test]
fn what_can_be_read_comes_before_what_cannot() {
    let whole = goal("Een krat tillen", "2026-11-01T08:00:00");
    let aside = format!("reprise-aside/{GOAL}/1");
    merged(&[(GOAL, "{")], &[(GOAL, &whole)], &[(&aside, "{"), (GOAL, &whole)]);
    merged(&[(GOAL, &whole)], &[(GOAL, "{")], &[(&aside, "{"), (GOAL, &whole)]);
    merged(&[(GOAL, "[")], &[(GOAL, "{")], &[(&aside, "{"), (GOAL, "[")]);
}

#[test]
fn an_older_version_is_taken_when_alone_and_set_aside_beside_a_newer_one() {
    let version = |version: u32| {
        format!(r#"{{"kind":"goal","version":{version},"data":{{"edited":"2026-11-0{version}T08:00:00"}}}}"#)
    };
    merged(&[], &[(GOAL, &version(1))], &[(GOAL, &version(1))]);
    merged(
        &[(GOAL, &version(2))],
        &[(GOAL, &version(1))],
        &[(&format!("reprise-aside/{GOAL}/1"), &version(1)), (GOAL, &version(2))],
    );
}

#[test]
fn texts_that_were_set_aside_come_together_each_once() {
    let aside = |number: u8| format!("reprise-aside/{GOAL}/{number}");
    merged(
        &[(&aside(1), "half"), (&aside(2), "a text")],
        &[(&aside(1), "a text"), (&aside(4), "another")],
        &[(&aside(1), "half"), (&aside(2), "a text"), (&aside(3), "another")],
    );
}

#[test]
fn pieces_are_counted_as_a_person_would() {
    let before = texts(&[
        (NOVEMBER, &month(&[MORNING, EVENING])),
        (GOAL, &goal("Een krat", "2026-11-01T08:00:00")),
        ("reprise/settings", "1"),
    ]);
    let other_evening = r#"{"id":"b","date":"2026-11-03","pain":3}"#;
    let third = r#"{"id":"c","date":"2026-11-03"}"#;
    let after = texts(&[(NOVEMBER, &month(&[MORNING, other_evening, third])), ("reprise/settings", "1")]);
    assert_eq!(compare(&before, &after), Difference { added: 1, changed: 1, same: 2, gone: 1 });
    let moved = texts(&[("reprise/check-in/2026-12", &month(&[MORNING]))]);
    assert_eq!(
        compare(&texts(&[(NOVEMBER, &month(&[MORNING]))]), &moved),
        Difference { same: 1, ..Difference::default() }
    );
    assert!(compare(&KeyedTexts::default(), &KeyedTexts::default()).is_none());
}
