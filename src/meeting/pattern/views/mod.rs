//! The screens of this part.

mod return_step;

pub use return_step::ReturnStep;
