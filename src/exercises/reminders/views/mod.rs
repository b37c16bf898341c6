//! The screens of the reminders, and what shows them while the app is open.

mod lead_field;
mod missed;
mod notification_card;
mod quiet_fields;
mod reminder_notice;
mod reminder_runner;
mod reminders_page;
mod self_test;
mod silenced_plans;
mod snooze_buttons;
mod still_useful;
mod stored;
mod system_help;
mod title_field;
mod while_away;

pub use missed::use_missed;
pub use reminder_runner::ReminderRunner;
pub use reminders_page::RemindersPage;
pub use snooze_buttons::SnoozeButtons;
pub use still_useful::StillUsefulCard;
pub use stored::{change_reminders, reminders, timetable};
pub use title_field::TitleField;
pub use while_away::WhileAway;
