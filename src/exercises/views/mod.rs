//! The page of this part, and the way to its other pages.

mod exercises_pages;
mod overview_page;

pub use exercises_pages::ExercisesPages;
pub use overview_page::ExercisesDue;
