//! Names, the draft to go on with, and what was filled in before.

use super::{moment, started};
use crate::questionnaire::fill_in::{Change, FillIn, FillInId, history, open_draft};

#[test]
fn an_id_is_the_moment_down_to_the_millisecond() {
    for (moment, id) in [
        ("2026-11-23T09:15:02.123", "20261123T091502123"),
        ("2026-01-02T03:04:05", "20260102T030405000"),
        ("2026-01-02T03:04:05.0009999", "20260102T030405000"),
        ("2026-12-31T23:59:59.999", "20261231T235959999"),
        ("0999-12-31T23:59:59.999", "09991231T235959999"),
    ] {
        assert_eq!(started(moment).0, id);
    }
}

#[test]
fn a_leap_second_does_not_break_the_form() {
    let leap = moment("2026-06-30T23:59:60.250");
    let (id, _) = FillIn::start("q", "1", crate::questionnaire::flow::Length::Short, leap);
    assert_eq!(id, "20260630T235959250");
}

#[test]
fn ids_sort_by_time() {
    let moments = [
        "2025-12-31T23:59:59.999",
        "2026-01-01T00:00:00.000",
        "2026-01-01T00:00:00.009",
        "2026-01-01T00:00:00.010",
        "2026-02-01T00:00:00",
        "2026-10-01T00:00:00",
    ];
    let ids: Vec<FillInId> = moments.iter().map(|moment| started(moment).0).collect();
    assert!(ids.is_sorted_by(|earlier, later| earlier < later), "{ids:?}");
}

fn of(questionnaire: &str, begin: &str, end: Option<&str>) -> (FillInId, FillIn) {
    let (id, mut fill_in) = started(begin);
    fill_in.questionnaire = questionnaire.to_owned();
    match end {
        Some(end) => (id, Change::Finish(moment(end)).apply(Some(fill_in)).unwrap()),
        None => (id, fill_in),
    }
}

#[test]
fn the_draft_to_go_on_with_is_the_last_one_of_its_questionnaire() {
    let all = [
        of("own", "2026-01-05T10:00:00", None),
        of("work", "2026-01-03T10:00:00", None),
        of("work", "2026-01-02T10:00:00", None),
        of("work", "2026-01-04T10:00:00", Some("2026-01-04T10:09:00")),
        of("other", "2026-01-04T10:00:00", Some("2026-01-04T10:09:00")),
    ];
    assert_eq!(open_draft(&all, "work"), Some(&all[1]));
    assert_eq!(open_draft(&all, "own"), Some(&all[0]));
    assert_eq!(open_draft(&all, "other"), None);
    assert_eq!(open_draft(&[], "work"), None);
}

#[test]
fn history_is_newest_first_by_the_day_it_was_finished() {
    let long_ago = of("work", "2026-01-01T10:00:00", Some("2026-01-09T10:00:00"));
    let quick = of("own", "2026-01-02T10:00:00", Some("2026-01-02T10:05:00"));
    let last = of("work", "2026-02-01T10:00:00", Some("2026-02-01T10:05:00"));
    let draft = of("work", "2026-03-01T10:00:00", None);
    let all = [long_ago.clone(), quick.clone(), last.clone(), draft];
    assert_eq!(history(&all), [&last, &long_ago, &quick]);
    assert!(history(&[]).is_empty());
}
