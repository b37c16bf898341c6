//! Exercises after rehabilitation. For now the page says what will stand here and what can be done today.

mod page;

pub use page::ExercisesPage;
