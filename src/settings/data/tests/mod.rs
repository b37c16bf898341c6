//! The data section as it is read.

mod deleting;
