//! The screens of the booklet, and what other parts show of an exercise.

mod booklet_exercise;
mod booklet_page;
mod dose_fields;
mod drawing;
mod exercise_card;
mod exercise_page;
mod exercise_picture;
mod filter_fields;
mod own_exercise;
mod own_exercise_page;
mod print_choice;
mod print_page;
mod print_sheet;
mod state_of_library;
mod stop_card;
mod therapist_card;
mod words;

pub use booklet_page::BookletPage;
pub use dose_fields::DoseFields;
pub use drawing::Drawing;
pub use exercise_page::ExercisePage;
pub use exercise_picture::ExercisePicture;
pub use own_exercise_page::OwnExercisePage;
pub use print_page::PrintPage;
pub use state_of_library::StateOfLibrary;
