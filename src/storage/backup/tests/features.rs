//! Every kind of document belongs somewhere, and only there.

use super::texts;
use crate::storage::backup::features::BELONGS;
use crate::storage::backup::{Feature, KNOWN, feature_of, is_of_the_app};

#[test]
fn every_known_kind_belongs_to_exactly_one_part() {
    let mut belonging: Vec<&str> = BELONGS.iter().flat_map(|(_, kinds)| kinds.iter().copied()).collect();
    belonging.sort_unstable();
    let known: Vec<&str> = KNOWN.iter().map(|(kind, _)| *kind).collect();
    assert_eq!(belonging, known, "a kind is missing, is there twice, or is none");
}

#[test]
fn every_feature_has_one_row_and_a_code_of_its_own() {
    for feature in Feature::ALL {
        assert_eq!(BELONGS.iter().filter(|(of, _)| *of == Some(feature)).count(), 1, "{feature:?}");
        assert_eq!(Feature::from_code(feature.code()), Some(feature));
    }
    assert_eq!(BELONGS.len(), Feature::ALL.len() + 1);
    assert_eq!(Feature::from_code("everything"), None);
}

#[test]
fn a_name_leads_to_its_feature_also_when_it_was_set_aside() {
    for (name, expected) in [
        ("reprise/fill-in/20261001T080000000", Some(Feature::Questionnaires)),
        ("reprise/appointments", Some(Feature::Exercises)),
        ("reprise/check-in/2026-11", Some(Feature::Journal)),
        ("reprise/check-in-settings", Some(Feature::Journal)),
        ("reprise-aside/reprise/work-log/2026/2", Some(Feature::Journal)),
        ("reprise-aside/reprise/word-list/1", Some(Feature::Meetings)),
        ("reprise/settings", None),
        ("reprise-aside/reprise/settings/1", None),
        ("reprise/check", None),
        ("reprise/of-a-newer-app/1", None),
        ("another-app/goal", None),
        ("goal", None),
        ("reprise-kept/before", None),
    ] {
        assert_eq!(feature_of(name), expected, "{name}");
    }
}

#[test]
fn what_belongs_to_a_feature_is_taken_out_whole() {
    let all = texts(&[
        ("reprise-aside/reprise/goal/1", "half a te"),
        ("reprise/goal/20261101T080000000", "Een krat tillen"),
        ("reprise/meeting/20261101T080000000", "Minder nachtdiensten"),
        ("reprise/settings", "nl"),
    ]);
    let journal = all.of_feature(Feature::Journal);
    let names: Vec<&str> = journal.iter().map(|(name, _)| name).collect();
    assert_eq!(names, ["reprise-aside/reprise/goal/1", "reprise/goal/20261101T080000000"]);
    assert_eq!(journal.get("reprise/goal/20261101T080000000"), Some("Een krat tillen"));
    assert!(all.of_feature(Feature::Exercises).is_empty());
}

#[test]
fn what_the_app_keeps_for_itself_is_told_from_what_nobody_knows() {
    for (name, expected) in [
        ("reprise/settings", true),
        ("reprise-aside/reprise/settings/1", true),
        ("reprise/calendar-export", true),
        ("reprise/goal/1", false),
        ("reprise/of-a-newer-app", false),
        ("another-app/settings", false),
    ] {
        assert_eq!(is_of_the_app(name), expected, "{name}");
    }
}
