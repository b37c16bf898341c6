//! One chain: what was said in one part of the app is offered again in another (design: "One chain"). Features do not know
//! each other; this reads the one and hands it to the other. Nothing is copied before the person says so.

mod elsewhere;
mod events;
mod hard_tasks;
mod journal;
mod locked_screen;
mod measured;
mod meeting;
mod named_tasks;
mod work_said;

#[cfg(test)]
mod tests;

pub use journal::JournalInChain;
pub use locked_screen::LockedScreen;
pub use meeting::MeetingInChain;
