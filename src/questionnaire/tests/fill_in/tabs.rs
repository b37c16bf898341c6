//! Two tabs with the same filling-in open.

use super::{answer, draft, key, words};
use crate::questionnaire::fill_in::{Change, FillIn};
use crate::storage::{MemoryBackend, SaveError, Store};

struct Tab {
    store: Store,
    waiting: Vec<Change>,
}

impl Tab {
    fn on(device: &MemoryBackend) -> Self {
        Self { store: Store::new(device.clone()), waiting: Vec::new() }
    }

    /// As the desk does it: what waits goes first.
    fn change(&mut self, change: Change) -> Result<(), SaveError> {
        self.waiting.push(change);
        let waiting = &self.waiting;
        self.store.update_if(&FillIn::key("x"), |stored| super::apply_all(waiting, stored))?;
        self.waiting.clear();
        Ok(())
    }

    fn stored(&self) -> Option<FillIn> {
        self.store.load(&FillIn::key("x")).unwrap()
    }
}

fn two_tabs() -> (MemoryBackend, Tab, Tab) {
    let device = MemoryBackend::new();
    let (mut one, two) = (Tab::on(&device), Tab::on(&device));
    one.change(Change::Start(draft())).unwrap();
    (device, one, two)
}

#[test]
fn answers_given_in_turn_are_all_there() {
    let (_, mut one, mut two) = two_tabs();
    for number in 0..10 {
        one.change(answer(&format!("one-{number}"), "a")).unwrap();
        two.change(answer(&format!("two-{number}"), "b")).unwrap();
    }
    let stored = one.stored().unwrap();
    assert_eq!(stored.answers.answered_count(), 20);
    for number in 0..10 {
        assert_eq!(stored.answers.get(&key(&format!("one-{number}"))), [words("a")]);
        assert_eq!(stored.answers.get(&key(&format!("two-{number}"))), [words("b")]);
    }
}

#[test]
fn the_last_one_counts_where_both_answer_the_same_question() {
    let (_, mut one, mut two) = two_tabs();
    one.change(answer("help", "first")).unwrap();
    two.change(answer("help", "second")).unwrap();
    assert_eq!(one.stored().unwrap().answers.get(&key("help")), [words("second")]);
}

#[test]
fn what_waited_while_the_device_was_full_or_off_joins_what_the_other_tab_saved() {
    let (device, mut one, mut two) = two_tabs();
    two.change(answer("two", "before")).unwrap();
    device.limit(Some(device.used()));
    assert_eq!(one.change(answer("one", "long enough not to fit")), Err(SaveError::Full));
    device.limit(None);
    two.change(answer("three", "meanwhile")).unwrap();
    device.disable(true);
    assert_eq!(one.change(Change::Lengthen), Err(SaveError::Disabled));
    device.disable(false);
    device.fail_write(1);
    assert_eq!(one.change(answer("four", "x")), Err(SaveError::Failed));
    assert_eq!(two.stored().unwrap().answers.answered_count(), 2);

    one.change(answer("four", "y")).unwrap();
    let changes = [
        answer("two", "before"),
        answer("one", "long enough not to fit"),
        answer("three", "meanwhile"),
        Change::Lengthen,
        answer("four", "y"),
    ];
    assert_eq!(two.stored(), super::apply_all(&changes, Some(draft())));
}

#[test]
fn a_draft_thrown_away_in_one_tab_does_not_come_back_from_the_other() {
    let (device, mut one, two) = two_tabs();
    device.disable(true);
    assert!(one.change(answer("help", "x")).is_err());
    device.disable(false);
    two.store.remove(&FillIn::key("x")).unwrap();
    one.change(answer("more", "y")).unwrap();
    assert_eq!(two.stored(), None);
    assert!(device.contents().is_empty());
}
