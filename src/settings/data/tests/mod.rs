//! Raw texts, and the data section as it is read.

mod deleting;
mod raw;
mod section;
