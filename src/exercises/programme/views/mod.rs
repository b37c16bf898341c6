//! The screens of the programme, boosters and appointments.

mod appointment_form;
mod appointments_card;
mod booster_due;
mod boosters_card;
mod boosters_fields;
mod course_card;
mod course_fields;
mod programme_page;
mod started_programme;
mod visit_check;
mod visit_page;
mod visit_steps;
mod visits_card;

pub use booster_due::BoosterDue;
pub use programme_page::ProgrammePage;
pub use visit_page::VisitPage;
