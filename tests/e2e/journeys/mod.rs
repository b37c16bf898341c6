//! Journeys, from the first visit to the sheet on the therapist's desk.

mod again;
mod by_keyboard;
mod by_touch;
mod cold_start;
mod first_visit;
mod guarded;
mod handing_over;
