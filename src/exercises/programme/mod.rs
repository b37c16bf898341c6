//! Around the exercises: the sessions of rehabilitation and consolidation, boosters and their visits, appointments
//! (domain.md §1.2, §5.4).

mod appointment_change;
mod appointments;
mod boosters;
mod course;
mod programme_change;
mod programme_document;
mod programme_problem;
mod recall;
mod views;
mod visit;
mod visit_change;
mod visit_list;
mod visit_step;

#[cfg(test)]
mod tests;

pub use appointment_change::{AppointmentChange, AppointmentProblem};
pub use appointments::{Appointment, AppointmentId, Appointments};
pub use boosters::{BoosterState, Boosters, before_season, first_booster, first_window, interval_weeks};
pub use course::{Course, Stage, TimeLeft};
pub use programme_change::ProgrammeChange;
pub use programme_document::Programme;
pub use programme_problem::{MOST_LEAD_MINUTES, ProgrammeProblem};
pub use recall::{Recall, RecallPrompt};
pub use views::{BoosterDue, ProgrammePage, VisitPage};
pub use visit::{Activity, BoosterVisit, Check, Technique, VisitId, Watched};
pub use visit_change::VisitChange;
pub use visit_list::{finished_visits, last_activities, open_visit, unrecorded};
pub use visit_step::VisitStep;
