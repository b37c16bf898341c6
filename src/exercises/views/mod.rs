//! The page of this part, and the way to its other pages.

mod exercises_due;
mod exercises_pages;
mod overview_page;

pub use exercises_due::ExercisesDue;
pub use exercises_pages::ExercisesPages;
