//! The preparation, as it is stored and changed.

mod changes;
