//! The worksheet for pacing: one task, and how the person wants to spread it (domain.md §5.6). The app does arithmetic
//! with what was written, in sight; every number that is planned is the person's own (domain.md §6.3).

mod arithmetic;
mod change;
mod sheet;

pub use arithmetic::{Arithmetic, arithmetic};
pub use change::PacingChange;
pub use sheet::{NormalDay, PacingSheet, PacingStep};
