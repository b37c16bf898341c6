//! Things to know: for now the warning signs and what Reprise is and is not (domain.md §6.1, §6.2).
//!
//! These texts are part of the program, not loaded when needed: they must be there even when nothing else is.

mod numbers;
mod page;
mod standard_lines;
mod warning_signs;

#[cfg(test)]
mod tests;

pub use page::GuidePage;
