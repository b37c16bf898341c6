//! What is said to be in a file.

use super::fixtures::expected;
use super::texts;
use crate::storage::backup::{Counted, Group, Overview, fingerprint, overview};
use crate::work::iso;

fn counted(overview: &Overview) -> Vec<(Group, usize)> {
    overview.counted.iter().map(|Counted { group, count }| (*group, *count)).collect()
}

#[test]
fn entries_are_counted_and_days_are_found() {
    let overview = overview(&expected().texts);
    assert_eq!(
        counted(&overview),
        [(Group::FillIns, 1), (Group::CheckIns, 1), (Group::Other, 1), (Group::SetAside, 1)]
    );
    assert_eq!(overview.days, iso::date("2026-10-01").zip(iso::date("2026-11-23")));
}

#[test]
fn weeks_count_by_their_monday_and_odd_names_have_no_day() {
    let weeks = r#"{"kind":"work-log","version":1,"data":{"weeks":[{"monday":"2026-11-02"},{"monday":"2026-11-09"}]}}"#;
    let found = overview(&texts(&[
        ("reprise/work-log/2026", weeks),
        ("reprise/exercise-note/20T", "{}"),
        ("reprise/goal/99999999T000000000", "{}"),
    ]));
    assert_eq!(counted(&found), [(Group::Goals, 1), (Group::WorkWeeks, 2), (Group::Other, 1)]);
    assert_eq!(found.days, iso::date("2026-11-02").zip(iso::date("2026-11-09")));
    assert_eq!(overview(&texts(&[])), Overview::default());
}

#[test]
fn the_fingerprint_knows_where_one_text_ends() {
    let of = |listed: &[(&str, &str)]| fingerprint(&texts(listed));
    let prints = [of(&[]), of(&[("a", "bc")]), of(&[("ab", "c")]), of(&[("a", "b"), ("c", "")]), of(&[("a", "")])];
    for (at, print) in prints.iter().enumerate() {
        assert_eq!(print.len(), 16);
        assert!(!prints[at + 1..].contains(print), "{print}");
    }
}
