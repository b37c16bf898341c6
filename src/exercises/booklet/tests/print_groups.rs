//! What can be printed, in groups.

use std::collections::BTreeSet;

use super::english;
use crate::exercises::booklet::print_groups::{PrintGroup, print_groups};
use crate::exercises::booklet::search::Entry;
use crate::exercises::booklet::{Kind, OwnExercise};

fn entries() -> Vec<Entry> {
    let own = |at: u8| Entry::of_own(format!("own:{at}"), format!("Towel roll {at}"), &OwnExercise::default());
    (0..2).map(own).chain(english().exercises.iter().map(Entry::of)).collect()
}

#[test]
fn each_exercise_stands_in_one_group() {
    let entries = entries();
    for in_plans in [vec![], vec!["bridge".to_owned(), "own:1".to_owned()]] {
        let groups = print_groups(&entries, &in_plans);
        let all: Vec<&String> = groups.iter().flat_map(|(_, ids)| ids).collect();
        assert_eq!(all.len(), entries.len());
        assert_eq!(all.iter().copied().collect::<BTreeSet<_>>(), entries.iter().map(|entry| &entry.id).collect());
        assert!(groups.iter().all(|(_, ids)| !ids.is_empty()));
    }
}

#[test]
fn those_of_the_plans_come_first_then_own_ones_then_kinds() {
    let in_plans = vec!["own:1".to_owned(), "bridge".to_owned()];
    let groups = print_groups(&entries(), &in_plans);
    assert_eq!(groups[0], (PrintGroup::InPlans, in_plans));
    assert_eq!(groups[1], (PrintGroup::Own, vec!["own:0".to_owned()]));
    let kinds: Vec<PrintGroup> = groups.iter().skip(2).map(|(group, _)| *group).collect();
    assert_eq!(kinds, Kind::ALL.map(PrintGroup::Kind));
    let found = english();
    for (group, ids) in groups.iter().skip(2) {
        for id in ids {
            assert_eq!(*group, PrintGroup::Kind(found.find(id).unwrap().exercise.kind), "{id}");
        }
    }
}

#[test]
fn nothing_to_choose_from_is_no_group() {
    assert_eq!(print_groups(&[], &[]), []);
}
