//! Check-ins: how it was, in ten seconds.

mod days;
mod edit;
mod entry;
mod excerpt;
mod field;
mod filling;
mod prompt;
mod settings;
mod settings_change;
mod stored;
mod tag;
mod views;

#[cfg(test)]
mod tests;

pub use days::by_day;
pub use edit::CheckInEdit;
pub use entry::{CheckIn, HowWas};
pub use excerpt::excerpt;
pub use field::CheckInField;
pub use prompt::{Prompt, prompt_due};
pub use settings::CheckInSettings;
pub use settings_change::SettingsChange;
pub use stored::take_in;
pub use tag::{Tag, TagProblem, tag_problem};
pub use views::{CheckInCard, CheckInDue, CheckInFieldsPage, CheckInList, CheckInPage, LockedCheckIn};
