//! What the person changes about checking in.

use proptest::prelude::*;

use super::{full, moment, now, time};
use crate::journal::check_in::{
    CheckIn, CheckInField, CheckInSettings, Prompt, SettingsChange, Tag, TagProblem, tag_problem,
};

use SettingsChange::{AddTag, Ask, InCalendar, PutTagAway, RenameTag, Show};

const LATER: &str = "2026-11-23T09:16:00";

fn applied(changes: Vec<SettingsChange>) -> CheckInSettings {
    changes.into_iter().fold(CheckInSettings::default(), |settings, change| change.apply(Some(settings)))
}

/// Two tags: "night shift", made now, and "walked", made later.
fn with_tags() -> CheckInSettings {
    applied(vec![AddTag(" night shift ".to_owned(), now()), AddTag("walked".to_owned(), moment(LATER))])
}

fn first_id() -> String {
    "20261123T091502123".to_owned()
}

#[test]
fn fields_are_hidden_and_shown_again() {
    let hidden = applied(vec![Show(CheckInField::Pain, false), Show(CheckInField::Pain, false)]);
    assert_eq!(hidden.hidden, [CheckInField::Pain]);
    assert_eq!(Show(CheckInField::Pain, true).apply(Some(hidden)), CheckInSettings::default());
}

#[test]
fn prompts_are_those_with_a_time() {
    let settings = applied(vec![Ask(Prompt::EndOfDay, Some(time("20:30:00"))), InCalendar(true)]);
    assert_eq!((settings.prompts(), settings.in_calendar), (vec![time("20:30:00")], true));
    let both = Ask(Prompt::StartOfDay, Some(time("07:00:00"))).apply(Some(settings));
    assert_eq!(both.prompts(), [time("07:00:00"), time("20:30:00")]);
    assert_eq!(Ask(Prompt::EndOfDay, None).apply(Some(both)).prompts(), [time("07:00:00")]);
}

#[test]
fn names_of_tags_are_checked() {
    let settings = with_tags();
    let cases = [
        ("swim", None, None),
        ("", None, Some(TagProblem::Empty)),
        ("  ", None, Some(TagProblem::Empty)),
        ("Walked", None, Some(TagProblem::Known)),
        ("wálked ", None, Some(TagProblem::Known)),
        ("night shift", Some(first_id()), None),
        ("walked", Some(first_id()), Some(TagProblem::Known)),
    ];
    for (name, id, expect) in cases {
        assert_eq!(tag_problem(name, id.as_deref(), &settings), expect, "{name:?}");
    }
    assert_eq!(tag_problem(&"é".repeat(40), None, &settings), None);
    assert_eq!(tag_problem(&"é".repeat(41), None, &settings), Some(TagProblem::TooLong));
}

#[test]
fn another_name_is_for_what_is_written_from_now_on() {
    let renamed = RenameTag(first_id(), "late shift".to_owned()).apply(Some(with_tags()));
    assert_eq!(renamed.tag_names(), ["late shift", "walked"]);
    // A note that has the old name keeps it, and offers both.
    assert_eq!(renamed.tags_for(&full()), ["late shift", "walked", "night shift"]);
    let half_typed = RenameTag(first_id(), String::new()).apply(Some(renamed.clone()));
    assert_eq!(half_typed, renamed);
}

#[test]
fn a_tag_that_was_put_away_comes_back_under_its_id() {
    let away = PutTagAway(first_id(), Some(moment(LATER))).apply(Some(with_tags()));
    assert_eq!(away.tag_names(), ["walked"]);
    assert_eq!(PutTagAway(first_id(), None).apply(Some(away.clone())), with_tags());
    let again = AddTag("Night shift".to_owned(), moment(LATER)).apply(Some(away.clone()));
    let ids: Vec<&str> = again.tags.iter().map(|tag| tag.id.as_str()).collect();
    assert_eq!(
        (again.tag_names(), ids.len(), ids[0]),
        (vec!["Night shift".to_owned(), "walked".to_owned()], 2, &*first_id())
    );
    // Its name was given to another one meanwhile.
    let second = away.tags[1].id.clone();
    let taken = RenameTag(second, "night shift".to_owned()).apply(Some(away));
    assert_eq!(PutTagAway(first_id(), None).apply(Some(taken.clone())), taken);
}

fn any_change() -> impl Strategy<Value = SettingsChange> {
    let name = prop::sample::select(vec!["swim", "Swim", "night", "", " ", "é"]).prop_map(str::to_owned);
    let id = (0_u32..4).prop_map(|second| format!("20261123T09150{second}000"));
    let at = (0_u32..4).prop_map(|second| moment(&format!("2026-11-23T09:15:0{second}")));
    prop_oneof![
        (name.clone(), at.clone()).prop_map(|(name, at)| AddTag(name, at)),
        (id.clone(), name).prop_map(|(id, name)| RenameTag(id, name)),
        (id, prop::option::of(at)).prop_map(|(id, at)| PutTagAway(id, at)),
    ]
}

proptest! {
    #[test]
    fn no_two_tags_in_use_have_one_name_and_none_is_lost(changes in prop::collection::vec(any_change(), 0..30)) {
        let mut settings = CheckInSettings::default();
        for change in changes {
            let before: Vec<Tag> = settings.tags.clone();
            settings = change.apply(Some(settings));
            prop_assert!(before.iter().all(|old| settings.tags.iter().any(|tag| tag.id == old.id)));
        }
        for tag in settings.tags.iter().filter(|tag| tag.put_away.is_none()) {
            prop_assert_eq!(tag_problem(&tag.name, Some(&tag.id), &settings), None);
        }
        let empty = CheckIn::new(now().date(), now());
        prop_assert_eq!(settings.tags_for(&empty), settings.tag_names());
    }
}
