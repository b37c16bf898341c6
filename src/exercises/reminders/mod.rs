//! Reminders: what is due, when to notify, what was missed, and whether a reminder still helps (domain.md §5.4).

mod away;
mod due;
mod notify;
mod quiet_hours;
mod reminder_change;
mod reminders_document;
mod snooze;
mod still_useful;
mod timetable;
mod views;

#[cfg(test)]
mod tests;

pub use away::{has_day_ended, missed_while_away};
pub use due::{DueItem, DueKey, answered_keys};
pub use notify::{Notify, days_needed, next_to_show};
pub use quiet_hours::QuietHours;
pub use reminder_change::{ReminderChange, ReminderProblem};
pub use reminders_document::{Asked, Reminders, StillUseful, TitleStyle};
pub use snooze::{Snooze, SnoozeFor};
pub use still_useful::{ASK_AFTER, ignored_in_a_row};
pub use timetable::{Agenda, Timetable};
pub use views::{
    ReminderRunner, RemindersPage, SnoozeButtons, StillUsefulCard, TitleField, WhileAway, change_reminders, reminders,
    timetable, use_missed,
};
