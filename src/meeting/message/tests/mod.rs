//! Messages: what is in them, and what never is.

mod ask;
mod confirmation;
mod document;
mod pages;
mod private;
mod visit;
