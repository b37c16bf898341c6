//! A phone for the tests: it looks when it was told to, shows what it is given, and remembers what it showed.

use chrono::{NaiveDateTime, TimeDelta};

use crate::exercises::reminders::{DueItem, DueKey, ReminderChange, Reminders, SnoozeFor, days_needed, next_to_show};

pub(super) struct Phone {
    pub(super) now: NaiveDateTime,
    pub(super) reminders: Reminders,
    pub(super) due: Vec<DueItem>,
    pub(super) answered: Vec<DueKey>,
    /// What was shown and when, in that order.
    pub(super) shown: Vec<(DueKey, NaiveDateTime)>,
}

impl Phone {
    pub(super) fn new(due: Vec<DueItem>, reminders: Reminders, now: NaiveDateTime) -> Self {
        Self { now, reminders, due, answered: Vec::new(), shown: Vec::new() }
    }

    /// Looks, and gives the moment to look again.
    #[track_caller]
    pub(super) fn look(&mut self) -> NaiveDateTime {
        let (first, last) = days_needed(&self.reminders, self.now);
        let needed = self.due.iter().filter(|due| (first..=last).contains(&due.key.date()));
        let found = next_to_show(&needed.cloned().collect::<Vec<_>>(), &self.answered, &self.reminders, self.now);
        if !found.show.is_empty() {
            self.shown.extend(found.show.iter().map(|key| (key.clone(), self.now)));
            self.change(&ReminderChange::Shown(found.show, self.now));
        }
        let look_again = found.look_again.expect("notifications are on");
        assert!(look_again > self.now && look_again - self.now <= TimeDelta::days(1));
        look_again
    }

    /// Looks whenever it is time to, until then.
    #[track_caller]
    pub(super) fn run_until(&mut self, end: NaiveDateTime) {
        loop {
            let look_again = self.look();
            if look_again > end {
                break;
            }
            self.now = look_again;
        }
        self.now = end.max(self.now);
    }

    pub(super) fn snooze(&mut self, what: &DueKey, snooze: SnoozeFor) {
        let until = snooze.until(self.now, self.reminders.evening);
        self.change(&ReminderChange::Snooze { what: what.clone(), until, now: self.now });
    }

    pub(super) fn change(&mut self, change: &ReminderChange) {
        self.reminders = change.apply(Some(self.reminders.clone()));
    }

    /// When this was shown.
    pub(super) fn times_shown(&self, what: &DueKey) -> Vec<NaiveDateTime> {
        self.shown.iter().filter(|(key, _)| key == what).map(|(_, at)| *at).collect()
    }
}
