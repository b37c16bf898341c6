//! Changes that wait and are made later come out as if each had been made at once: what the desk relies on.

use std::sync::LazyLock;

use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;

use super::super::OWN_FILE;
use super::{answer, apply_all, draft, moment, started};
use crate::questionnaire::fhir::read;
use crate::questionnaire::fill_in::{Change, FillIn};
use crate::questionnaire::{Item, Questionnaire};
use crate::storage::{MemoryBackend, Store};

const QUESTIONS: [&str; 6] = ["help-wanted", "job", "task-name~0", "task-name~1", "task-what~1", "task-name~2"];

static OWN: LazyLock<Questionnaire> = LazyLock::new(|| read(OWN_FILE).unwrap());

fn tasks() -> Box<Item> {
    Box::new(OWN.item(&"tasks".into()).unwrap().clone())
}

fn any_change() -> impl Strategy<Value = Change> {
    prop_oneof![
        1 => Just(Change::Start(started("2026-12-01T10:00:00").1)),
        8 => (select(&QUESTIONS), "[a-z ]{0,4}").prop_map(|(question, text)| answer(question, &text)),
        1 => select(&QUESTIONS).prop_map(|question| Change::MoveTo(question.parse().unwrap())),
        2 => Just(Change::AddRow(tasks())),
        2 => (0_u8..3).prop_map(|row| Change::RemoveRow(tasks(), row)),
        1 => Just(Change::Lengthen),
        1 => "[a-z ]{0,4}".prop_map(Change::Surprise),
        1 => (0_u32..60).prop_map(|minute| Change::Finish(moment(&format!("2026-12-02T10:{minute:02}:00")))),
    ]
}

/// A device with a draft on it, or with nothing.
fn device(before: Option<&FillIn>) -> Store {
    let store = Store::new(MemoryBackend::new());
    if let Some(before) = before {
        store.update(&FillIn::key("x"), |_| before.clone()).unwrap();
    }
    store
}

fn save(store: &Store, changes: &[Change]) {
    store.update_if(&FillIn::key("x"), |stored| apply_all(changes, stored)).unwrap();
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn one_by_one_is_all_at_once(changes in vec(any_change(), 0..12), there in any::<bool>()) {
        let before = there.then(draft);
        let (one_by_one, at_once) = (device(before.as_ref()), device(before.as_ref()));
        for change in &changes {
            save(&one_by_one, std::slice::from_ref(change));
        }
        save(&at_once, &changes);
        let stored = one_by_one.load(&FillIn::key("x")).unwrap();
        prop_assert_eq!(&stored, &at_once.load(&FillIn::key("x")).unwrap());
        prop_assert_eq!(stored, apply_all(&changes, before));
    }

    /// A save that failed is tried again with all that waited, wherever the failure was.
    #[test]
    fn a_failure_in_between_changes_nothing(changes in vec(any_change(), 1..12), fails in vec(any::<bool>(), 12)) {
        let store = device(Some(&draft()));
        let mut waiting: Vec<Change> = Vec::new();
        for (change, fails) in changes.iter().zip(fails) {
            waiting.push(change.clone());
            if !fails {
                save(&store, &std::mem::take(&mut waiting));
            }
        }
        save(&store, &waiting);
        prop_assert_eq!(store.load(&FillIn::key("x")).unwrap(), apply_all(&changes, Some(draft())));
    }
}
