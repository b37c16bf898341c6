//! The booklet: exercises with steps, drawings and doses, the person's own ones, and what their therapist says about
//! any of them (domain.md §5.2).
//!
//! Other parts ask [`use_exercises`] for the [`ExerciseView`] of an id, and show it with [`Drawing`],
//! [`ExercisePicture`] and [`dose_words`].

pub mod search;

mod contents;
mod dose;
mod dose_change;
mod dose_words;
mod exercise;
mod exercises;
mod library;
mod note;
mod own;
mod print_groups;
mod views;

#[cfg(test)]
mod tests;

pub use contents::{Booklet, BookletExercise, SharedBooklet};
pub use dose::{Dose, DosePart};
pub use dose_change::{DoseChange, NotWhole, typed};
pub use dose_words::{dose_words, range_words};
pub use exercise::{Easier, Exercise, ExerciseId, ExerciseTexts, JobMove, Kind, Position, StartRange};
pub use exercises::{ExerciseView, Exercises, use_exercises};
pub use library::{Library, LibraryState};
pub use note::{NoteChange, TherapistNote};
pub use own::{OwnChange, OwnExercise, OwnProblem, web_link};
pub use views::{
    BookletPage, DoseFields, Drawing, ExercisePage, ExercisePicture, OwnExercisePage, PrintPage, StateOfLibrary,
};
