//! The screens of this part.

mod first_fields;
mod good_to_know;
mod number_kept;
mod pattern_choice;
mod pattern_picture;
mod pattern_table;
mod return_step;
mod week_fields;
mod words;

pub(crate) use pattern_picture::pattern_picture;
pub(crate) use pattern_table::pattern_table;
pub use return_step::ReturnStep;

#[cfg(test)]
pub(in crate::meeting::pattern) use week_fields::week_fields;
